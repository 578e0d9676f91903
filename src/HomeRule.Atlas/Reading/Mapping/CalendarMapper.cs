using HomeRule.Civics;
using HomeRule.Civics.Calendars;

namespace HomeRule.Atlas.Reading.Mapping;

internal static class CalendarMapper
{
    public static HolidayList Holidays(View v) => new()
    {
        Id = v.Text("id"),
        Citation = v.Text("citation"),
        Saturday = v.Word<WeekendRule>("saturday"),
        Sunday = v.Word<WeekendRule>("sunday"),
        Note = v.LocalizedOrNull("note"),
        Confidence = v.Word<Confidence>("confidence"),
        Sources = v.Sources(),
        Holidays = v.List("holidays", Holiday),
    };

    private static Holiday Holiday(View v) => new()
    {
        Id = v.Text("id"),
        Name = v.Localized("name"),
        Kind = v.Word<HolidayKind>("kind"),
        Rule = v.DateRuleOrNull("rule"),
        Years = v.WordOrNull<YearRule>("years") ?? YearRule.Every,
        From = v.WholeOrNull("from"),
        To = v.WholeOrNull("to"),
        Saturday = v.WordOrNull<WeekendRule>("saturday"),
        Sunday = v.WordOrNull<WeekendRule>("sunday"),
        Note = v.LocalizedOrNull("note"),
        Confidence = v.Word<Confidence>("confidence"),
        Sources = v.Sources(),
    };
}
