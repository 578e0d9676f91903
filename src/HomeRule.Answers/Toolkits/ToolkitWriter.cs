using HomeRule.Answers.Reports;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Civics.Provisions;

namespace HomeRule.Answers.Toolkits;

/// <summary>Provisions of a play and what stands around them, in one language, with numbered sources.</summary>
internal sealed class ToolkitWriter(AnswerContext context, Language language, SourceNumbers numbers)
{
    public PlayToolkit Write(ProvisionSet set) => new()
    {
        Questions = Texts(set.Questions),
        Provisions = [.. set.Provisions.Select(Provision)],
        Points = [.. set.Points.Select(p => new PointAnswer(p.For, Say(p.Text), numbers.Of(p.Sources)))],
        Objections = [.. set.Objections.Select(o => new ObjectionAnswer(Say(o.Text), Say(o.Answer), [.. o.Findings.Select(context.Evidence.GetValueOrDefault).OfType<EvidenceEntry>().Select(Finding)]))],
        Costs = Texts(set.Costs),
        Measures = Texts(set.Measures),
        Instruments = [.. set.Instruments.Select(i => new InstrumentAnswer(i.Instrument, Names.Instrument(i.Instrument, language), [.. i.Offices.Select(Office)], Text.OfOptional(i.Note, language)))],
        Guide = [.. set.Guide.Select(g => new GuideAnswer(Say(g.Title), Texts(g.Steps)))],
    };

    private ProvisionAnswer Provision(Provision provision) => new()
    {
        Id = provision.Id,
        Title = Say(provision.Title),
        Does = Say(provision.Does),
        Effect = provision.Effect,
        Core = provision.Core,
        Levers = provision.Levers,
        Wording = provision.Text,
        Variants = [.. provision.Variants.Select(v => new ProvisionVariantAnswer(v.Id, Say(v.Title), v.Text))],
        Settings = [.. provision.Settings.Select(s => new ProvisionSettingAnswer(s.Id, Say(s.Title), s.Default, s.Choices))],
        Terms = [.. provision.Definitions.Select(context.Definitions.GetValueOrDefault).OfType<Definition>().Select(d => new DefinitionAnswer(d.Id, Say(d.Name), d.Text))],
        Exceptions = Texts(provision.Exceptions),
        MustNot = Texts(provision.MustNot),
        Sources = numbers.Of(provision.Sources),
    };

    private FindingAnswer Finding(EvidenceEntry entry) => new()
    {
        Id = entry.Id,
        Topic = entry.Topic,
        Claim = Say(entry.Claim),
        Finding = Say(entry.Finding),
        Direction = entry.Direction,
        Kind = entry.Kind,
        Authors = entry.Authors,
        Year = entry.Year,
        Method = entry.Method,
        Limits = Say(entry.Limits),
        Confidence = entry.Confidence,
        Sources = numbers.Of(entry.Sources),
    };

    private OfficeName Office(string id) => new(id, Say(context.OfficeTitles[id].Title));

    private Text[] Texts(IReadOnlyList<LocalizedText> texts) => [.. texts.Select(Say)];

    private Text Say(LocalizedText text) => Text.Of(text, language);
}
