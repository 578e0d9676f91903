using HomeRule.Answers.Reports;
using HomeRule.Civics;
using HomeRule.Civics.PublicRecords;

namespace HomeRule.Answers.PublicRecords;

/// <summary>Writes public-records laws. Stateless; thread-safe.</summary>
internal static class RecordsLawWriter
{
    private static readonly LocalizedText FederalGovernment = new("Federal government", "Gobierno federal");

    public static Text Jurisdiction(AnswerContext context, RecordsLaw law, Language language) =>
        law.Id == RecordsLaw.Federal ? Text.Of(FederalGovernment, language)
        : context.Offices.State(law.Id) is { } state ? Text.Of(state.Name, language)
        : Text.English(law.Id.ToUpperInvariant());

    public static RecordsLawAnswer Write(AnswerContext context, RecordsLaw law, Language language, SourceNumbers numbers) => new()
    {
        Id = law.Id,
        Jurisdiction = Jurisdiction(context, law, language),
        Name = Text.Of(law.Name, language),
        Citation = law.Citation,
        Who = law.Who,
        WhoText = RecordsWords.Who(law.Who, language),
        WhoNote = Text.OfOptional(law.WhoNote, language),
        Days = law.First.Term?.Number,
        Unit = law.First.Term?.Unit,
        FirstText = RecordsWords.First(law.First, language),
        CountingText = RecordsWords.Counting(law.First, language),
        FirstNote = Text.OfOptional(law.First.Note, language),
        Later = [.. law.Later.Select(s => RecordsWords.Later(s, language))],
        Extension = RecordsWords.Extension(law.Extension, language),
        Fees = Text.Of(law.Fees, language),
        Waiver = law.Waiver.Rule,
        WaiverText = RecordsWords.Waiver(law.Waiver, language),
        Appeals = [.. law.Appeals.Select(a => new RecordsAppealAnswer(a.Kind, Text.Of(a.Route, language), a.Citation, a.Term is { } term ? RecordsWords.Term(term, language) : null, Text.OfOptional(a.Note, language), a.Verified))],
        Writing = law.Writing,
        WritingText = RecordsWords.Writing(law.Writing, law.WritingNote, language),
        DataRules = [.. law.DataRules.Select(r => new RecordsDataRuleAnswer(r.Topic, RecordsWords.Topic(r.Topic, language), r.Citation, Text.OfOptional(r.Note, language), r.Verified))],
        Penalties = Text.OfOptional(law.Penalties, language),
        Note = Text.OfOptional(law.Note, language),
        Verified = law.Verified,
        Confidence = law.Confidence,
        AsOf = law.AsOf,
        Checked = law.Checked,
        Sources = numbers.Of(law.Sources),
    };
}
