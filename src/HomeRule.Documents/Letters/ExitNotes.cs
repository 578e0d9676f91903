using HomeRule.Answers;
using HomeRule.Answers.Letters;
using HomeRule.Answers.Standings;
using HomeRule.Civics;

namespace HomeRule.Documents.Letters;

/// <summary>What somebody who finishes an exit letter must know, in both languages. Pure; thread-safe.</summary>
internal static class ExitNotes
{
    public static IReadOnlyList<Text> Of(ExitLetterGround ground, bool isOwn, bool namesFieldOffice)
    {
        var es = ground.Language == Language.Es;
        var notes = new List<Text>(8) { ground.Notes.Summary };
        if (!isOwn)
            notes.Add(Say(es,
                "The blanks on the clause, the notice and the date are to be filled from the signed copy; do not send the letter before that.",
                "Los espacios sobre la cláusula, el aviso y la fecha se completan con la copia firmada; no envíe la carta antes."));
        foreach (var known in new[] { ground.Notes.Next, ground.Notes.Caution })
        {
            if (known is { } text)
                notes.Add(text);
        }

        var above = ground.Notes.Office.Note is { } note ? " " + note.Value : "";
        notes.Add(Say(es, $"It is for the office that signed: {ground.Notes.Office.Title.Value}.{above}", $"La firma el cargo que firmó el acuerdo: {ground.Notes.Office.Title.Value}.{above}"));
        if (ground.Offices.Count > 0)
        {
            var names = string.Join("; ", ground.Offices.Select(o => $"{o.Title.Value}, {o.Government.Name}"));
            notes.Add(Say(es, $"Offices that decide here or share in that, by the rules of this atlas: {names}.", $"Cargos que aquí deciden o comparten la decisión, según las reglas de este atlas: {names}."));
        }

        notes.Add(namesFieldOffice
            ? Say(es, "The clause asks for notice to the local ICE field office. Take its name and address from the signed copy, not from a general list.", "La cláusula pide avisar a la oficina local de ICE. Tome su nombre y dirección de la copia firmada, no de una lista general.")
            : Say(es,
                $"{(isOwn ? "The clause that was read names no address for notices. " : "")}Look in the signed copy for whom and where to send notices; do not send the letter to a general address.",
                $"{(isOwn ? "La cláusula que se leyó no indica dirección para avisos. " : "")}Busque en la copia firmada a quién y adónde enviar los avisos; no envíe la carta a una dirección general."));
        notes.Add(Law(ground, es));
        if (ground.Rule.Paths.Any(static p => p.HasException))
            notes.Add(Say(es, "The clause allows another date in urgent cases of public safety.", "La cláusula permite otra fecha en casos urgentes de seguridad pública."));
        return notes;
    }

    private static Text Law(ExitLetterGround ground, bool es) => ground.LawSentence is not { } law
        ? Say(es, "The government of this agency is not known here, so state law was not checked for it.", "Aquí no se conoce el gobierno de esta agencia; por eso no se revisó la ley estatal para ella.")
        : ground.Standing is Standing.Unsettled
            ? Say(es, $"{law.Value} Have counsel say in writing what the law allows before the letter is sent.", $"{law.Value} Pida a los abogados que digan por escrito qué permite la ley antes de enviar la carta.")
            : law;

    private static Text Say(bool es, string english, string spanish) => new(es ? spanish : english, es ? Language.Es : Language.En);
}
