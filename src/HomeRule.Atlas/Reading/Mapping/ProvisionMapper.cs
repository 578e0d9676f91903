using HomeRule.Civics;
using HomeRule.Civics.Provisions;

namespace HomeRule.Atlas.Reading.Mapping;

internal static class ProvisionMapper
{
    public static ProvisionSet Set(View v) => new()
    {
        Id = v.Text("id"),
        Questions = v.LocalizedTexts("questions"),
        Provisions = v.List("provisions", Provision),
        Points = v.List("points", static p => new TalkingPoint(p.Text("for"), new LocalizedText(p.Text("en"), p.Text("es")), p.Sources())),
        Objections = v.List("objections", static o => new Objection(o.Localized("objection"), o.Localized("answer"), o.List("findings", static f => f.Text("evidence")))),
        Costs = v.LocalizedTexts("costs"),
        Measures = v.LocalizedTexts("measures"),
        Instruments = v.List("instruments", static i => new InstrumentFit(i.Text("instrument"), i.Texts("offices"), i.LocalizedOrNull("note"))),
        Guide = v.List("guide", static g => new GuideSection(g.Localized("title"), g.LocalizedTexts("steps"))),
    };

    public static Definition Definition(View v) => new()
    {
        Id = v.Text("id"),
        Name = v.Localized("name"),
        Text = v.Text("text"),
        Note = v.LocalizedOrNull("note"),
        Sources = v.Sources(),
    };

    public static EvidenceEntry Evidence(View v) => new()
    {
        Id = v.Text("id"),
        Topic = v.Text("topic"),
        Claim = v.Localized("claim"),
        Finding = v.Localized("finding"),
        Direction = v.Text("direction"),
        Kind = v.Text("kind"),
        Authors = v.Text("authors"),
        Year = v.DateOrNull("year"),
        Method = v.TextOrNull("method"),
        Limits = v.Localized("limits"),
        Confidence = v.Word<Confidence>("confidence"),
        Sources = v.Sources(),
    };

    private static Provision Provision(View v) => new()
    {
        Id = v.Text("id"),
        Title = v.Localized("title"),
        Does = v.Localized("does"),
        Levers = v.Texts("levers"),
        Effect = v.Word<ProvisionEffect>("effect"),
        Core = v.Is("core", "true"),
        Definitions = v.Texts("definitions"),
        Text = v.Text("text"),
        Settings = v.List("settings", static s => new ProvisionSetting(s.Text("id"), s.Localized("title"), s.Text("default"), s.Texts("choices"))),
        Variants = v.List("variants", static x => new ProvisionVariant(x.Text("id"), x.Localized("title"), x.Text("text"))),
        Exceptions = v.LocalizedTexts("exceptions"),
        MustNot = v.LocalizedTexts("mustNot"),
        Sources = v.Sources(),
    };
}
