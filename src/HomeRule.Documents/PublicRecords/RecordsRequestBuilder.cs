using HomeRule.Answers.PublicRecords;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Civics.PublicRecords;
using HomeRule.Documents.Drafts;

namespace HomeRule.Documents.PublicRecords;

/// <summary>Ground and choice → a request. Asks for documents and totals, never for details about a person. Pure; thread-safe.</summary>
public sealed class RecordsRequestBuilder
{
    private readonly RecordsGround _ground;
    private readonly RecordsSubjectText _subject;
    private readonly RecordsCustodian _custodian;
    private readonly RecordsLaw _law;
    private readonly DateOnly _sent;
    private readonly Language _language;

    private RecordsRequestBuilder(RecordsGround ground, RecordsSubjectText subject, RecordsCustodian custodian, RecordsLaw law, DateOnly sent, Language language) =>
        (_ground, _subject, _custodian, _law, _sent, _language) = (ground, subject, custodian, law, sent, language);

    /// <summary>Codes: <c>records.subject-unknown</c>, <c>records.office-unknown</c>, <c>records.none</c>, <c>calendar.range</c>.</summary>
    public static Result<RecordsRequest> Build(RecordsGround ground, RecordsAsk ask, Language language)
    {
        var subject = ask.About is null ? RecordsSubjects.All[0] : RecordsSubjects.Named(ask.About);
        if (subject is null)
            return new Problem("records.subject-unknown", $"A request can be about {string.Join(", ", RecordsSubjects.All.Select(static s => s.Id))}.") { Field = "about" };
        var custodians = ground.Custodians[subject.Subject];
        var custodian = ask.To is null ? custodians.FirstOrDefault(c => ground.LawFor(c) is not null) : custodians.FirstOrDefault(c => c.Id == ask.To);
        if (custodian is null)
        {
            return ask.To is null
                ? new Problem("records.none", $"This edition holds no public-records law for {ground.PlaceFullName}.") { Field = "place" }
                : new Problem("records.office-unknown", $"For this subject and place the request can go to {string.Join(", ", custodians.Select(static c => c.Id))}.") { Field = "to" };
        }

        if (ground.LawFor(custodian) is not { } law)
            return new Problem("records.none", $"This edition holds no public-records law of {ground.StateName}. A request to ice or cbp under the federal act can be written.") { Field = "to" };
        var sent = ask.Sent ?? ground.AsOf;
        return RecordsDeadline.Count(law, sent, ground.DaysFor(custodian), language)
            .Map(due => new RecordsRequestBuilder(ground, subject, custodian, law, sent, language).Build(due));
    }

    private RecordsRequest Build(RecordsDue due) => new()
    {
        FileName = $"records-request-{_ground.PlaceId.Replace('/', '-')}-{_subject.Id}-{_custodian.Id.Replace('_', '-')}",
        Language = _language,
        Subject = _subject,
        Custodian = _custodian,
        Law = _law,
        Title = Say($"Records request: {Title.En}", $"Solicitud de registros: {Title.Es}"),
        Notice = Say(
            "Written by HomeRule for you to check, change and send. It is no legal advice. Fill the blanks in square brackets; take out the notes for the sender.",
            "Escrita por HomeRule para que usted la revise, cambie y envíe. No es asesoría legal. Llene los espacios entre corchetes; quite las notas para quien envía. La oficina recibe la versión en inglés; esta es para leer."),
        From = [RecordsBlanks.Name(_language), RecordsBlanks.Contact(_language), HumanDate.Write(_sent, _language)],
        To = _custodian.AddressLines,
        Regarding = Say($"Re: Public records request under the {_law.Name.En} ({_law.Citation}): {Title.En}", $"Asunto: Solicitud de registros públicos según la {_law.Name.Es} ({_law.Citation}): {Title.Es}"),
        Body = Body(due),
        Closing = [Say("Thank you.", "Gracias."), RecordsBlanks.Name(_language)],
        GuideTitle = Say("For you, not for the office", "Para usted, no para la oficina"),
        Guide = new RecordsGuide(_law, _subject, _custodian, due, _language).Write(),
        Due = due,
        Notes = Notes(),
    };

    private (string En, string Es) Title => (_subject.Title.En, _subject.Title.Es!);

    private List<DraftParagraph> Body(RecordsDue due)
    {
        var body = new List<DraftParagraph> { Plain("To the records custodian:", "A quien custodia los registros:") };
        body.Add(Plain("Under this law I ask for copies of the records listed below.", "Según esta ley pido copias de los registros que siguen."));
        if (Who() is { } who)
            body.Add(who);
        if (_custodian.Forwards)
            body.Add(Plain("I could not find out which office keeps these records. Please forward this request to the one that does, and tell me which one it is.", "No pude saber qué oficina guarda estos registros. Por favor reenvíen esta solicitud a la que corresponda y díganme cuál es."));
        var items = _custodian.IsFederal ? _subject.FederalItems : _subject.Items;
        for (var i = 0; i < items.Count; i++)
            body.Add(new DraftParagraph(DraftParagraphKind.Lettered, $"({i + 1}) {Item(items[i])}", []));
        body.Add(Plain(
            "I do not ask for the name, address, date of birth, identification number or immigration status of any person. Please take such details out and send the rest. Where a record is about single persons, totals are enough.",
            "No pido el nombre, la dirección, la fecha de nacimiento, el número de identificación ni la situación migratoria de ninguna persona. Por favor quiten esos datos y envíen lo demás. Si un registro trata de personas concretas, bastan los totales."));
        body.Add(Plain(
            "Please send electronic copies. Send data that is in a table or database in that form (CSV or Excel), not as pictures. If it is quicker, send what is ready first.",
            "Por favor envíen copias electrónicas. Los datos de una tabla o base de datos, en esa forma (CSV o Excel), no como imágenes. Si es más rápido, envíen primero lo que esté listo."));
        body.Add(Fees());
        body.Add(Deadline(due));
        body.Add(Plain(
            "If you withhold a record or a part of it, please give the rest, name the exemption for each part, and tell me how to appeal. If an item is unclear or too broad, please write to me and I will narrow it.",
            "Si niegan un registro o una parte, por favor den lo demás, indiquen la excepción para cada parte y díganme cómo apelar. Si un punto no es claro o es demasiado amplio, escríbanme y lo acotaré."));
        if (Unverified() is { } unverified)
            body.Add(unverified);
        return body;
    }

    private DraftParagraph? Who()
    {
        if (_law.Who != RecordsAsker.ResidentsOnly)
            return null;
        return Plain($"I am a resident of {_ground.StateName.Value}: {RecordsBlanks.Residence(_language)}.", $"Resido en {_ground.StateName.Value}: {RecordsBlanks.Residence(_language)}.");
    }

    private string Item(LocalizedText item)
    {
        var from = HumanDate.Write(new DateOnly(Math.Max(1, _sent.Year - 1), 1, 1), _language);
        var since = _sent.DayNumber > 100 ? _sent.AddMonths(-3) : _sent;
        return item.In(_language)
            .Replace("{from}", from, StringComparison.Ordinal)
            .Replace("{since}", HumanDate.Write(new DateOnly(since.Year, since.Month, 1), _language), StringComparison.Ordinal)
            .Replace("{place}", _ground.PlaceFullName, StringComparison.Ordinal);
    }

    private DraftParagraph Fees()
    {
        var (en, es) = ("Please tell me first if the work will cost more than $25.", "Por favor avísenme antes si el trabajo costará más de $25.");
        var cite = _law.Waiver.Citation is { } section ? $" ({section})" : "";
        (en, es) = _law.Waiver.Rule switch
        {
            RecordsWaiverRule.Ground => ($"I ask that fees be waived{cite}: the records show how public offices use public money and powers, and I ask for no commercial purpose. {en}", $"Pido que no cobren tarifas{cite}: los registros muestran cómo las oficinas públicas usan dinero y poderes públicos, y no pido con fin comercial. {es}"),
            RecordsWaiverRule.Discretion => ($"Where you may lower or waive fees{cite}, please do: the records serve the public and I ask for no commercial purpose. {en}", $"Si pueden bajar o no cobrar las tarifas{cite}, les pido que lo hagan: los registros sirven al público y no pido con fin comercial. {es}"),
            _ => (en, es),
        };
        return Plain(en, es);
    }

    private DraftParagraph Deadline(RecordsDue due)
    {
        if (_law.First.Term is { } term)
        {
            var (en, es) = (RecordsWords.Term(term, Language.En).Value, RecordsWords.Term(term, Language.Es).Value);
            return _law.First.Kind switch
            {
                RecordsAnswerKind.Acknowledge => Plain($"As I read the law, you acknowledge a request within {en}. Please tell me then when the records will be ready.", $"Según entiendo la ley, acusan recibo de una solicitud en {es}. Por favor díganme entonces cuándo estarán listos los registros."),
                RecordsAnswerKind.Refusal => Plain($"As I read the law, no answer within {en} counts as a refusal. Please tell me within that time when the records will be ready.", $"Según entiendo la ley, no responder en {es} cuenta como negativa. Por favor díganme en ese tiempo cuándo estarán listos los registros."),
                _ => Plain($"As I read the law, a first answer is due within {en}. If the records take longer, please give me the reason and a date in that time.", $"Según entiendo la ley, la primera respuesta se debe en {es}. Si los registros tardan más, por favor denme en ese tiempo la razón y una fecha."),
            };
        }

        return due.FollowUp is { } day
            ? Plain($"The law asks for a prompt answer and names no number of days. I would be glad to hear from you by {HumanDate.Write(day, Language.En)}.", $"La ley pide una respuesta pronta y no fija un número de días. Les agradecería una respuesta para el {HumanDate.Write(day, Language.Es)}.")
            : Plain("Please answer promptly, as the law asks.", "Por favor respondan con prontitud, como pide la ley.");
    }

    /// <summary>What the letter says and no source that was read vouches for.</summary>
    private DraftParagraph? Unverified()
    {
        var parts = new List<(string En, string Es)>();
        if (!_law.IsVerified(RecordsPart.FirstDay))
            parts.Add(("the number of days", "el número de días"));
        if (_law.Who == RecordsAsker.ResidentsOnly && !_law.IsVerified(RecordsPart.Who))
            parts.Add(("who may ask", "quién puede pedir"));
        if (_law.Waiver.Rule == RecordsWaiverRule.Ground && !_law.IsVerified(RecordsPart.Waiver))
            parts.Add(("the ground for no fee", "el motivo para no cobrar"));
        if (parts.Count == 0)
            return null;
        return new DraftParagraph(DraftParagraphKind.Drafter, Say(
            $"Not verified by us, check before you send: {string.Join("; ", parts.Select(static p => p.En))}.",
            $"Sin verificar por nosotros, revise antes de enviar: {string.Join("; ", parts.Select(static p => p.Es))}."), []);
    }

    private List<DraftNote> Notes()
    {
        var cited = _custodian.IsFederal ? _ground.FederalSources : _ground.LawSources;
        return [.. cited.Select(n => _ground.Sources[n - 1]).Select((source, i) => new DraftNote(i + 1, Note(source), source.Url))];
    }

    private string Note(Answers.Reports.SourceAnswer source)
    {
        var text = source.Label.TrimEnd('.') + ".";
        if (source.Checked is { } day)
            text += Say($" Checked {HumanDate.Write(day, Language.En)}.", $" Revisado el {HumanDate.Write(day, Language.Es)}.");
        if (source.Confidence is Confidence.Unverified or Confidence.Low)
            text += Say(" Not verified.", " Sin verificar.");
        return text;
    }

    private DraftParagraph Plain(string en, string es) => new(DraftParagraphKind.Plain, Say(en, es), []);

    private string Say(string en, string es) => _language == Language.Es ? es : en;
}
