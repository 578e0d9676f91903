using HomeRule.Atlas.Compiling.Format;
using HomeRule.Civics.Calendars;
using static HomeRule.Atlas.Diffing.DiffWords;

namespace HomeRule.Atlas.Diffing;

/// <summary>Changes of holidays.</summary>
internal static class CalendarDiff
{
    public static void Compare(ChangeList changes, AtlasContent before, AtlasContent after) =>
        changes.Entities(before.Holidays, after.Holidays, List, ContentEncoder.Encode, (then, now, s) =>
        {
            changes.Field(s, "saturday", new("rule for Saturdays", "la regla para los sábados"), Plain(then.Saturday.ToString()), Plain(now.Saturday.ToString()));
            changes.Field(s, "sunday", new("rule for Sundays", "la regla para los domingos"), Plain(then.Sunday.ToString()), Plain(now.Sunday.ToString()));
            changes.Records(then.Holidays, now.Holidays, h => Day(now, h, s), ContentEncoder.Encode, Fields, s.Label, new("holiday", "un día feriado"));

            void Fields(Holiday a, Holiday b, Subject holiday)
            {
                changes.Field(holiday, "rule", new("day", "la fecha"), Plain(a.Rule?.ToString()), Plain(b.Rule?.ToString()));
                changes.Field(holiday, "kind", new("effect on offices", "el efecto en las oficinas"), Plain(a.Kind.ToString()), Plain(b.Kind.ToString()));
            }
        });

    private static Subject List(HolidayList list) =>
        new("holidays", list.Id, new($"holidays of {list.Id}", $"los días feriados de {list.Id}"), new(list.Citation, list.Citation)) { State = list.Id == HolidayList.Federal ? null : list.Id };

    private static Subject Day(HolidayList list, Holiday holiday, Subject owner) =>
        new("holiday", holiday.Id, new($"holiday {holiday.Id} of {list.Id}", $"el día feriado {holiday.Id} de {list.Id}"), holiday.Name) { State = owner.State };
}
