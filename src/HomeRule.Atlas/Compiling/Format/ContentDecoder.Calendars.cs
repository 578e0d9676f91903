using HomeRule.Civics;
using HomeRule.Civics.Calendars;

namespace HomeRule.Atlas.Compiling.Format;

internal sealed partial class ContentDecoder
{
    private HolidayList ReadHolidayList() => new()
    {
        Id = _in.Text(),
        Citation = _in.Text(),
        Saturday = (WeekendRule)_in.Word(Members.WeekendRule),
        Sunday = (WeekendRule)_in.Word(Members.WeekendRule),
        Note = _in.LocalizedOrNull(),
        Confidence = (Confidence)_in.Word(Members.Confidence),
        Sources = _in.Sources(),
        Holidays = _in.List(ReadHoliday),
    };

    private Holiday ReadHoliday() => new()
    {
        Id = _in.Text(),
        Name = _in.Localized(),
        Kind = (HolidayKind)_in.Word(Members.HolidayKind),
        Rule = ReadDateRuleOrNull(),
        Years = (YearRule)_in.Word(Members.YearRule),
        From = _in.NumberOrNull(),
        To = _in.NumberOrNull(),
        Saturday = (WeekendRule?)_in.WordOrNull(Members.WeekendRule),
        Sunday = (WeekendRule?)_in.WordOrNull(Members.WeekendRule),
        Note = _in.LocalizedOrNull(),
        Confidence = (Confidence)_in.Word(Members.Confidence),
        Sources = _in.Sources(),
    };

    private DateRule? ReadDateRuleOrNull() => _in.TextOrNull() is { } text ? DateRule.TryParse(text) is { IsOk: true } rule ? rule.Value : throw BinaryIn.Broken() : null;
}
