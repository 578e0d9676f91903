using HomeRule.Answers.Places;
using HomeRule.Answers.Wording;
using HomeRule.Civics;

namespace HomeRule.Answers.Reports;

/// <summary>Adoptions, agreements, disputes and statements as answers.</summary>
internal sealed class RecordWriter(AnswerContext context, Language language, SourceNumbers numbers)
{
    public AdoptionAnswer Write(Government government, Adoption adoption) => new()
    {
        Id = adoption.Id,
        Play = adoption.Play,
        PlayTitle = Text.Of(context.Plays[adoption.Play].Title, language),
        Government = context.Ref(government, language),
        Instrument = adoption.Instrument,
        InstrumentName = Names.Instrument(adoption.Instrument, language),
        Body = adoption.Body is null ? null : Text.English(adoption.Body),
        Date = adoption.Date,
        DateNote = Text.OfOptional(adoption.DateNote, language),
        Status = adoption.Status.Value,
        StatusText = adoption.Status.Value == RecordStatusValue.InForce && language == Language.Es
            ? Names.RecordStatus(adoption.Status.Value, language) : Text.English(adoption.Status.Text),
        AsOf = adoption.Status.AsOf ?? adoption.LastSeen,
        Citation = Text.English(adoption.Citation),
        Note = Text.OfOptional(adoption.Note, language),
        Conflict = adoption.Conflict,
        Sources = numbers.Of(adoption.Sources),
    };

    public AgreementAnswer Write(Government government, Agreement agreement) => new()
    {
        Id = agreement.Id,
        Kind = agreement.Kind,
        Play = agreement.Play,
        Title = Text.Of(agreement.Title, language),
        Government = context.Ref(government, language),
        Agency = agreement.Agency is null ? null : Text.English(agreement.Agency),
        Model = agreement.Model,
        Date = agreement.Date,
        DateNote = Text.OfOptional(agreement.DateNote, language),
        Ended = agreement.Ended,
        Status = agreement.Status.Value,
        StatusText = Text.English(agreement.Status.Text),
        AsOf = agreement.Status.AsOf ?? agreement.LastSeen,
        StateLaw = agreement.StateLaw,
        Note = Text.OfOptional(agreement.Note, language),
        Sources = numbers.Of(agreement.Sources),
    };

    public DisputeAnswer Write(Government government, Dispute dispute) => new(
        dispute.Id, dispute.Date, dispute.Play, context.Ref(government, language), Text.Of(dispute.What, language), Text.Of(dispute.Status, language), numbers.Of(dispute.Sources));

    public StatementAnswer Write(Government government, Statement statement) => new()
    {
        Id = statement.Id,
        Speaker = statement.Speaker ?? "",
        Role = Text.English(statement.Role ?? ""),
        Office = statement.Office,
        Government = context.Ref(government, language),
        Date = statement.Date,
        DateNote = Text.OfOptional(statement.DateNote, language),
        Topics = statement.Topics,
        Paraphrase = Text.Of(statement.Paraphrase, language),
        Sources = numbers.Of(statement.Sources),
    };
}
