using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Answers.Standings;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Civics.Agreements;

namespace HomeRule.Answers.Agreements;

/// <summary>Joins what state law says about 287(g) agreements with the offices that hold the lever and the clauses of the memorandum.</summary>
internal static class ExitWriter
{
    public const string Lever = "agreements_287g";

    public static ExitAnswer Write(AnswerContext context, AgreementEntry entry, DateOnly from, Language language, SourceNumbers numbers)
    {
        var standing = entry.Owner is { } owner && context.Levers.TryGetValue(Lever, out var lever) ? context.Standing(lever, owner, from) : null;
        var deciding = standing?.Deciding;
        return new ExitAnswer
        {
            From = from,
            Standing = standing?.Standing,
            LawSentence = standing is null ? null : Law(context, entry.Owner!, standing, from, language),
            Law = deciding?.Law.Id,
            Offices = entry.Owner is null ? [] : Offices(context, entry.Owner, language, numbers),
            Paths = [.. Paths(entry.Agreement.Memorandum, from, language)],
            Basis = Basis(entry.Agreement, language),
            Sources = deciding is null ? [] : numbers.Of(deciding.Law.Sources),
        };
    }

    private static Text Law(AnswerContext context, Government owner, LeverStanding standing, DateOnly on, Language language)
    {
        var said = Sentences.LeverSentence(standing, context.Levers[Lever].Family, context.Checked(owner.State), context.LawsAsOf(owner.State, on), language);
        return standing.Standing switch
        {
            Standing.MustCooperate => Sentences.Say(language, $"{said.Value} A local decision alone cannot end it while that law stands.", $"{said.Value} Una decisión local sola no puede terminarlo mientras esa ley siga en pie."),
            Standing.MustNotCooperate => Sentences.Say(language, $"{said.Value} By that law it should not be in force; ask the agency how it ended or will end.", $"{said.Value} Según esa ley no debería estar en vigor; pregunte a la agencia cómo terminó o cómo terminará."),
            _ => said,
        };
    }

    private static List<ExitOfficeAnswer> Offices(AnswerContext context, Government owner, Language language, SourceNumbers numbers) =>
    [
        .. context.Offices.Over(owner).Where(o => o.Government == owner && !o.Schools && o.Level != "court")
            .Select(o => (Office: o, Power: o.On(Lever))).Where(static o => o.Power is { Control: Control.Decides or Control.Shares })
            .OrderByDescending(static o => o.Power!.Control)
            .Select(o => new ExitOfficeAnswer(o.Office.Office.Id, Text.Of(o.Office.Office.Title, language), context.Ref(o.Office, language), o.Power!.Control,
                Text.OfOptional(o.Power.Note, language), numbers.Of(o.Power.Sources))),
    ];

    private static IEnumerable<ExitPathAnswer> Paths(Memorandum? memorandum, DateOnly from, Language language)
    {
        foreach (var term in memorandum?.Notices ?? [])
        {
            var end = from.AddDays(term.Days);
            yield return new ExitPathAnswer(term.Party, AgreementNames.Party(term.Party, language), AgreementSentences.Notice(term, language), term.Days, term.InWriting, end,
                AgreementSentences.Earliest(from, end, language), new QuoteAnswer(term.Evidence.Page, term.Evidence.Quote));
        }
    }

    private static Text Basis(ListedAgreement agreement, Language language) => agreement switch
    {
        { Memorandum: null, MemorandumUrl: null } => Sentences.Say(language,
            "The list links no memorandum, so the clause that says how it ends was not read. Ask the agency for the signed document.",
            "La lista no enlaza ningún memorando, así que no se leyó la cláusula que dice cómo termina. Pida a la agencia el documento firmado."),
        { Memorandum: null } => Sentences.Say(language,
            "The signed memorandum is linked but was not read here, so the clause that says how it ends is not known.",
            "El memorando firmado está enlazado, pero no se leyó aquí, así que no se conoce la cláusula que dice cómo termina."),
        { Memorandum.HasText: false } => Sentences.Say(language,
            "The signed memorandum is a scan, so the clause that says how it ends was not read. Look for \"termination\" in the document.",
            "El memorando firmado es una imagen escaneada, así que no se leyó la cláusula que dice cómo termina. Busque \"termination\" en el documento."),
        { Memorandum.Notices.Count: 0 } => Sentences.Say(language,
            "No clause that says how it ends was found in the text of the memorandum.",
            "No se encontró en el texto del memorando una cláusula que diga cómo termina."),
        _ => Sentences.Say(language, "By the clauses of its own memorandum.", "Según las cláusulas de su propio memorando."),
    };
}
