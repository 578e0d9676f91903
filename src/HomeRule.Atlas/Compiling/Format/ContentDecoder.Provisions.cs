using HomeRule.Civics;
using HomeRule.Civics.Provisions;

namespace HomeRule.Atlas.Compiling.Format;

internal sealed partial class ContentDecoder
{
    private ProvisionSet ReadProvisionSet() => new()
    {
        Id = _in.Text(),
        Questions = _in.List(_in.Localized),
        Provisions = _in.List(ReadProvision),
        Points = _in.List(ReadTalkingPoint),
        Objections = _in.List(ReadObjection),
        Costs = _in.List(_in.Localized),
        Measures = _in.List(_in.Localized),
        Instruments = _in.List(ReadInstrumentFit),
        Guide = _in.List(ReadGuideSection),
    };

    private Provision ReadProvision() => new()
    {
        Id = _in.Text(),
        Title = _in.Localized(),
        Does = _in.Localized(),
        Levers = _in.Texts(),
        Effect = (ProvisionEffect)_in.Word(Members.ProvisionEffect),
        Core = _in.Bool(),
        Definitions = _in.Texts(),
        Text = _in.Text(),
        Settings = _in.List(ReadProvisionSetting),
        Variants = _in.List(ReadProvisionVariant),
        Exceptions = _in.List(_in.Localized),
        MustNot = _in.List(_in.Localized),
        Sources = _in.Sources(),
    };

    private ProvisionSetting ReadProvisionSetting() => new(_in.Text(), _in.Localized(), _in.Text(), _in.Texts());

    private ProvisionVariant ReadProvisionVariant() => new(_in.Text(), _in.Localized(), _in.Text());

    private TalkingPoint ReadTalkingPoint() => new(_in.Text(), _in.Localized(), _in.Sources());

    private Objection ReadObjection() => new(_in.Localized(), _in.Localized(), _in.Texts());

    private InstrumentFit ReadInstrumentFit() => new(_in.Text(), _in.Texts(), _in.LocalizedOrNull());

    private GuideSection ReadGuideSection() => new(_in.Localized(), _in.List(_in.Localized));

    private Definition ReadDefinition() => new()
    {
        Id = _in.Text(),
        Name = _in.Localized(),
        Text = _in.Text(),
        Note = _in.LocalizedOrNull(),
        Sources = _in.Sources(),
    };

    private EvidenceEntry ReadEvidenceEntry() => new()
    {
        Id = _in.Text(),
        Topic = _in.Text(),
        Claim = _in.Localized(),
        Finding = _in.Localized(),
        Direction = _in.Text(),
        Kind = _in.Text(),
        Authors = _in.Text(),
        Year = _in.DateOrNull(),
        Method = _in.TextOrNull(),
        Limits = _in.Localized(),
        Confidence = (Confidence)_in.Word(Members.Confidence),
        Sources = _in.Sources(),
    };
}
