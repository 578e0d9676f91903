using System.Globalization;
using HomeRule.Atlas.Reading;
using HomeRule.Civics.Calendars;

namespace HomeRule.Atlas.Checking;

/// <summary>A holiday has a day that stands by itself, or says who sets it; its years are whole and in order; the list names a state.</summary>
internal static class HolidayRules
{
    public static void Check(AtlasMap list, FileProblems problems)
    {
        if (list.Find("id") is AtlasScalar { Text.Length: not 2 } id)
            problems.Error(id, "state.malformed", $"'{id.Text}' is no postal code. Write two letters, or us for the federal holidays.");
        if (list.Find("holidays") is not AtlasList holidays)
            return;
        foreach (var holiday in holidays.Items.OfType<AtlasMap>())
        {
            CheckYears(holiday, problems);
            if (holiday.Find("rule") is not AtlasScalar rule)
            {
                if (holiday.Find("note") is null)
                    problems.Error(holiday, "holiday.when", "The holiday has neither a rule nor a note. Give its day, or say who sets it.");
            }
            else if (DateRule.TryParse(rule.Text).TryGet(out var parsed, out _) && !StandsAlone(parsed))
            {
                problems.Error(rule, "holiday.rule", $"The day of a holiday cannot start from '{parsed}'. Use a day of the calendar, a weekday of a month, easter, or days and weekdays before or after them.");
            }
        }
    }

    /// <summary>from and to are years, and in order.</summary>
    internal static void CheckYears(AtlasMap holiday, FileProblems problems)
    {
        var from = Year(holiday, "from", problems);
        var to = Year(holiday, "to", problems);
        if (to < from)
            problems.Error(holiday.Find("to")!, "years.order", "The last year is before the first. Correct one of them.");
    }

    /// <summary>A whole year from 1700 to 2199; anything else is a problem.</summary>
    internal static int? Year(AtlasMap map, string name, FileProblems problems)
    {
        if (map.Find(name) is not AtlasScalar year || year.Kind != AtlasScalarKind.Number)
            return null;
        if (int.TryParse(year.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value is >= 1700 and < 2200)
            return value;
        problems.Error(year, "year.malformed", $"'{year.Text}' is not a year. Write four digits.");
        return null;
    }

    private static bool StandsAlone(DateRule rule) => rule.Kind switch
    {
        DateRuleKind.Anchor or DateRuleKind.End or DateRuleKind.WorkingDaysBefore or DateRuleKind.WorkingDaysAfter or DateRuleKind.Date => false,
        _ => rule.Of is null || StandsAlone(rule.Of),
    };
}
