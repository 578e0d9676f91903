using System.Globalization;

namespace HomeRule.Civics.Calendars;

/// <summary>
/// A day of the year as a statute says it, in a small closed language: <c>june 1</c>, <c>second tuesday of july</c>,
/// <c>fourth thursday after first monday of may</c>, <c>88 days before primary</c>, <c>30 days before closing</c>. A day of the calendar may end in
/// <c>of the year before</c> or <c>of the year after</c>. Text and rule are one to one. Immutable; thread-safe.
/// </summary>
public sealed record DateRule
{
    /// <summary>Deepest nesting, and with it the longest derivation.</summary>
    public const int MostSteps = 6;

    public required DateRuleKind Kind { get; init; }

    /// <summary>Day of the month, days moved, or the count of weekdays; 0 for the last weekday of a month.</summary>
    public int Number { get; init; }

    /// <summary>Weekday that is counted; the first of a run.</summary>
    public DayOfWeek Weekday { get; init; }

    /// <summary>Last weekday of a run.</summary>
    public DayOfWeek Through { get; init; }

    /// <summary>1 to 12.</summary>
    public int Month { get; init; }

    /// <summary>−1, 0 or 1: the year counted from that of the election.</summary>
    public int YearOffset { get; init; }

    /// <summary>Name of an anchor, or <c>opening</c> or <c>closing</c>.</summary>
    public string? Name { get; init; }

    /// <summary>The one day of an override.</summary>
    public DateOnly On { get; init; }

    /// <summary>The rule that a move starts from; null for one that names a day.</summary>
    public DateRule? Of { get; init; }

    /// <summary>Names of anchors in it; none, or one.</summary>
    public string? Anchor => Kind == DateRuleKind.Anchor ? Name : Of?.Anchor;

    /// <summary><c>opening</c> or <c>closing</c> when it starts from the other end.</summary>
    public string? End => Kind == DateRuleKind.End ? Name : Of?.End;

    /// <exception cref="FormatException">The text is no rule; the message says what to do.</exception>
    public static DateRule Parse(string text) => DateRuleParser.Parse(text).TryGet(out var rule, out var problem) ? rule : throw new FormatException(problem.Message);

    /// <summary>Code <c>date-rule.malformed</c> and one sentence that names the word at fault.</summary>
    public static Result<DateRule> TryParse(string text) => DateRuleParser.Parse(text);

    /// <summary>The canonical text, from which the same rule is read.</summary>
    public override string ToString() => Kind switch
    {
        DateRuleKind.MonthDay => $"{DateWords.Months[Month]} {Number}{Year}",
        DateRuleKind.WeekdayOfMonth => $"{(Number == 0 ? "last" : DateWords.Ordinal(Number))} {DateWords.Of(Weekday)} of {DateWords.Months[Month]}{Year}",
        DateRuleKind.LastRun => $"last {DateWords.Of(Weekday)} through {DateWords.Of(Through)} of {DateWords.Months[Month]}{Year}",
        DateRuleKind.Easter => "easter" + Year,
        DateRuleKind.Date => On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateRuleKind.Anchor or DateRuleKind.End => Name!,
        _ => $"{Move} {Of}",
    };

    /// <summary>The move alone, as it stands in the text: <c>88 days before</c>.</summary>
    public string Move => Kind switch
    {
        DateRuleKind.DaysBefore => $"{Days("day")} before",
        DateRuleKind.DaysAfter => $"{Days("day")} after",
        DateRuleKind.WeekdayBefore => $"{DateWords.Ordinal(Number)} {DateWords.Of(Weekday)} before",
        DateRuleKind.WeekdayAfter => $"{DateWords.Ordinal(Number)} {DateWords.Of(Weekday)} after",
        DateRuleKind.WorkingDaysBefore => $"{Days("working day")} before",
        DateRuleKind.WorkingDaysAfter => $"{Days("working day")} after",
        _ => ToString(),
    };

    /// <summary>1 is <c>first</c>, 13 is <c>13th</c>.</summary>
    public static string Ordinal(int n) => DateWords.Ordinal(n);

    private string Year => YearOffset switch { < 0 => " of the year before", > 0 => " of the year after", _ => "" };

    private string Days(string unit) => string.Create(CultureInfo.InvariantCulture, $"{Number} {unit}{(Number == 1 ? "" : "s")}");
}
