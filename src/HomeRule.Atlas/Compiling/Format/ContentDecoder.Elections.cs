using System.Globalization;
using HomeRule.Civics;
using HomeRule.Civics.Calendars;
using HomeRule.Civics.Elections;

namespace HomeRule.Atlas.Compiling.Format;

internal sealed partial class ContentDecoder
{
    private ElectionLaw ReadElectionLaw() => new() { Id = _in.Text(), Zones = _in.Texts(), Anchors = _in.List(ReadElectionAnchor), Rules = _in.List(ReadFilingRule) };

    private ElectionAnchor ReadElectionAnchor() => new() { Id = _in.Text(), Name = _in.Localized(), Dates = _in.List(ReadAnchorDate) };

    private AnchorDate ReadAnchorDate() => new()
    {
        Date = ReadDateRule(),
        Years = (YearRule)_in.Word(Members.YearRule),
        From = _in.NumberOrNull(),
        To = _in.NumberOrNull(),
        Citation = _in.Text(),
        Note = _in.LocalizedOrNull(),
        Confidence = (Confidence)_in.Word(Members.Confidence),
        Sources = _in.Sources(),
    };

    private FilingRule ReadFilingRule() => new()
    {
        Id = _in.Text(),
        Series = _in.Text(),
        Offices = _in.Texts(),
        Places = _in.Divisions(),
        Except = _in.Divisions(),
        Title = _in.Localized(),
        Label = new FilingLabel(_in.Text(), _in.Text()),
        Citation = _in.Text(),
        Words = _in.Localized(),
        Years = (YearRule)_in.Word(Members.YearRule),
        From = _in.NumberOrNull(),
        To = _in.NumberOrNull(),
        Condition = (FilingCondition)_in.Word(Members.FilingCondition),
        Receipt = (FilingReceipt)_in.Word(Members.FilingReceipt),
        Opens = _in.Bool() ? ReadFilingEnd() : null,
        Closes = ReadFilingEnd(),
        Note = _in.LocalizedOrNull(),
        Overrides = _in.List(ReadFilingOverride),
        Published = _in.List(ReadPublishedWindow),
        Confidence = (Confidence)_in.Word(Members.Confidence),
        Sources = _in.Sources(),
    };

    private FilingEnd ReadFilingEnd() => new() { Date = ReadDateRule(), Clock = ReadClockOrNull(), Roll = (RollRule)_in.Word(Members.RollRule) };

    private FilingOverride ReadFilingOverride() => new()
    {
        Id = _in.Text(),
        Cycle = _in.Number(),
        Opens = _in.DayOrNull(),
        Closes = _in.DayOrNull(),
        Label = ReadLabelOrNull(),
        Citation = _in.Text(),
        Reason = _in.Localized(),
        Confidence = (Confidence)_in.Word(Members.Confidence),
        Sources = _in.Sources(),
    };

    private PublishedWindow ReadPublishedWindow() => new()
    {
        Cycle = _in.Number(),
        Opens = _in.DayOrNull(),
        Closes = _in.DayOrNull(),
        Conflict = _in.LocalizedOrNull(),
        Confidence = (Confidence)_in.Word(Members.Confidence),
        Sources = _in.Sources(),
    };

    private FilingLabel? ReadLabelOrNull()
    {
        var (office, statute) = (_in.TextOrNull(), _in.TextOrNull());
        return office is null != statute is null ? throw BinaryIn.Broken() : office is null ? null : new FilingLabel(office, statute!);
    }

    private TimeOnly? ReadClockOrNull() =>
        _in.TextOrNull() is { } text ? TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock) ? clock : throw BinaryIn.Broken() : null;

    private DateRule ReadDateRule() => ReadDateRuleOrNull() ?? throw BinaryIn.Broken();
}
