using HomeRule.Civics;

namespace HomeRule.Atlas.Compiling.Format;

internal sealed partial class ContentDecoder
{
    private Office ReadOffice() => new()
    {
        Id = _in.Text(),
        Level = _in.Texts(),
        Title = _in.Localized(),
        Chosen = _in.Localized(),
        Levers = _in.List(ReadOfficePower),
        StateRules = _in.List(ReadPowerRule),
        Cannot = _in.List(_in.Localized),
        Notes = _in.List(ReadSourcedNote),
        Sources = _in.Sources(),
    };

    private OfficePower ReadOfficePower() => new()
    {
        Lever = _in.Text(),
        Control = (Control)_in.Word(Members.Control),
        Instrument = _in.Text(),
        Note = _in.LocalizedOrNull(),
        Sourced = _in.Bool(),
        Sources = _in.Sources(),
    };

    private PowerRule ReadPowerRule() => new()
    {
        Id = _in.Text(),
        States = _in.Texts(),
        Places = _in.Divisions(),
        Levers = _in.Texts(),
        Control = (Control)_in.Word(Members.Control),
        Note = _in.Localized(),
        Disputed = _in.Bool(),
        Sources = _in.Sources(),
    };

    private StateProfile ReadStateProfile() => new()
    {
        Id = _in.Text(),
        Name = _in.Localized(),
        Fips = _in.Text(),
        Division = _in.Division(),
        Bodies = _in.Texts(),
        Offices = _in.Map(ReadOfficeFacts),
        JailExceptions = _in.List(ReadJailKeeping),
        NoSheriff = _in.List(ReadDivisionNote),
        Notes = _in.List(ReadSourcedNote),
        Checked = _in.Date(),
        Sources = _in.Sources(),
    };

    private OfficeFacts ReadOfficeFacts() => new()
    {
        Facts = _in.Map(_in.Text),
        Keeper = _in.TextOrNull(),
        KeeperOffices = _in.Texts(),
        Confidence = (Confidence)_in.Word(Members.Confidence),
        Verified = _in.TextOrNull(),
        Sources = _in.Sources(),
    };

    private JailKeeping ReadJailKeeping() => new()
    {
        Divisions = _in.Divisions(),
        Keeper = _in.Text(),
        KeeperOffices = _in.Texts(),
        Note = _in.Localized(),
        Sources = _in.Sources(),
    };

    private DivisionNote ReadDivisionNote() => new()
    {
        Divisions = _in.Divisions(),
        Note = _in.Localized(),
        Sources = _in.Sources(),
    };

    private LargeGovernment ReadLargeGovernment() => new()
    {
        Id = _in.Text(),
        Name = _in.Text(),
        State = _in.Text(),
        Division = _in.Division(),
        Kind = _in.Text(),
        Counties = _in.Divisions(),
        Fields = _in.Map(ReadGovernmentField),
        Note = _in.LocalizedOrNull(),
    };

    private GovernmentField ReadGovernmentField() => new()
    {
        Value = _in.Text(),
        Keeper = _in.TextOrNull(),
        Date = _in.DateOrNull(),
        Sources = _in.Sources(),
    };
}
