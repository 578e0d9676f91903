using System.Globalization;
using HomeRule.Civics;
using HomeRule.Civics.Calendars;
using HomeRule.Civics.Elections;

namespace HomeRule.Elections.Windows;

/// <summary>Rules and steps in plain words, English or Spanish. Pure; thread-safe.</summary>
public static class DerivationText
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");
    private static readonly CultureInfo Spanish = CultureInfo.GetCultureInfo("es-US");

    private static readonly string[] SpanishOrdinals = ["", "primer", "segundo", "tercer", "cuarto", "quinto", "sexto", "séptimo", "octavo", "noveno", "décimo"];

    /// <summary>A whole rule: <c>88 days before the state primary</c>.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="law">The state's elections, for the names of anchors.</param>
    /// <param name="language">The language of the words.</param>
    public static string Of(DateRule rule, ElectionLaw law, Language language)
    {
        if (rule.Of is not { } inner)
            return Named(rule, rule.Kind == DateRuleKind.Anchor ? law.Anchors.SingleOrDefault(a => a.Id == rule.Name) : null, language);
        var counts = inner.Kind is DateRuleKind.WeekdayOfMonth or DateRuleKind.LastRun or DateRuleKind.WeekdayBefore or DateRuleKind.WeekdayAfter;
        var rest = Of(inner, law, language);
        if (language != Language.Es)
            return $"{Move(rule, language)} {(counts ? "the " : "")}{rest}";
        return counts || inner.Kind is DateRuleKind.MonthDay or DateRuleKind.Easter ? $"{Move(rule, language)}l {rest}"
            : rest.StartsWith("el ", StringComparison.Ordinal) ? $"{Move(rule, language)}l {rest[3..]}" : $"{Move(rule, language)} {rest}";
    }

    /// <summary>One step, without its day and its citation: <c>88 days before</c>, <c>the state primary</c>, <c>moved to the next working day</c>.</summary>
    public static string Of(DerivationStep step, Language language) => step.Kind switch
    {
        StepKind.Move => Move(step.Rule!, language) is var move && move.EndsWith(" de", StringComparison.Ordinal) ? move[..^3] : move,
        StepKind.Roll => Roll(step.Roll, language),
        StepKind.Override => step.Override!.Reason.In(language),
        _ => Named(step.Rule!, step.Anchor, language),
    };

    /// <summary>Name of a part: <c>opens</c>.</summary>
    public static string Of(WindowPart part, Language language) => (part, language) switch
    {
        (WindowPart.Election, Language.Es) => "elección",
        (WindowPart.Opening, Language.Es) => "apertura",
        (_, Language.Es) => "cierre",
        (WindowPart.Election, _) => "election",
        (WindowPart.Opening, _) => "opens",
        _ => "closes",
    };

    private static string Named(DateRule rule, ElectionAnchor? anchor, Language language)
    {
        var es = language == Language.Es;
        var month = rule.Month == 0 ? "" : (es ? Spanish : English).DateTimeFormat.GetMonthName(rule.Month);
        var words = rule.Kind switch
        {
            DateRuleKind.MonthDay => es ? $"{rule.Number.ToString(Spanish)} de {month}" : $"{month} {rule.Number.ToString(English)}",
            DateRuleKind.WeekdayOfMonth => es ? $"{SpanishOrdinal(rule.Number)} {Day(rule.Weekday, language)} de {month}" : $"{EnglishOrdinal(rule.Number)} {Day(rule.Weekday, language)} of {month}",
            DateRuleKind.LastRun => es
                ? $"último {Day(rule.Weekday, language)} de {month} con {Day(rule.Through, language)} en el mismo mes"
                : $"last {Day(rule.Weekday, language)} of {month} with its {Day(rule.Through, language)} in the month",
            DateRuleKind.Easter => es ? "Domingo de Pascua" : "Easter Sunday",
            DateRuleKind.Date => rule.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateRuleKind.End when rule.Name == "opening" => es ? "la apertura" : "the opening",
            DateRuleKind.End => es ? "el cierre" : "the close",
            _ => anchor?.Name.In(language) ?? rule.Name!,
        };
        return rule.YearOffset switch
        {
            < 0 => words + (es ? " del año anterior" : " of the year before"),
            > 0 => words + (es ? " del año siguiente" : " of the year after"),
            _ => words,
        };
    }

    private static string Move(DateRule rule, Language language)
    {
        var n = rule.Number;
        if (language != Language.Es)
        {
            return rule.Kind is DateRuleKind.WeekdayBefore or DateRuleKind.WeekdayAfter
                ? $"{EnglishOrdinal(n)} {Day(rule.Weekday, language)} {(rule.Kind == DateRuleKind.WeekdayBefore ? "before" : "after")}"
                : rule.Move;
        }

        var number = n.ToString(Spanish);
        return rule.Kind switch
        {
            DateRuleKind.DaysBefore => $"{number} {(n == 1 ? "día" : "días")} antes de",
            DateRuleKind.DaysAfter => $"{number} {(n == 1 ? "día" : "días")} después de",
            DateRuleKind.WorkingDaysBefore => $"{number} {(n == 1 ? "día hábil" : "días hábiles")} antes de",
            DateRuleKind.WorkingDaysAfter => $"{number} {(n == 1 ? "día hábil" : "días hábiles")} después de",
            DateRuleKind.WeekdayBefore => $"{SpanishOrdinal(n)} {Day(rule.Weekday, language)} antes de",
            _ => $"{SpanishOrdinal(n)} {Day(rule.Weekday, language)} después de",
        };
    }

    private static string Roll(RollRule rule, Language language) => (rule, language) switch
    {
        (RollRule.PreviousWorkingDay, Language.Es) => "no es día hábil: pasa al día hábil anterior",
        (RollRule.NextWeekday, Language.Es) => "domingo o feriado: pasa al día siguiente",
        (_, Language.Es) => "no es día hábil: pasa al siguiente día hábil",
        (RollRule.PreviousWorkingDay, _) => "not a working day: moves to the last working day before",
        (RollRule.NextWeekday, _) => "a Sunday or a holiday: moves to the day after",
        _ => "not a working day: moves to the next working day",
    };

    private static string Day(DayOfWeek day, Language language) => (language == Language.Es ? Spanish : English).DateTimeFormat.GetDayName(day);

    private static string EnglishOrdinal(int n) => n == 0 ? "last" : DateRule.Ordinal(n);

    private static string SpanishOrdinal(int n) => n == 0 ? "último" : n < SpanishOrdinals.Length ? SpanishOrdinals[n] : n.ToString(Spanish) + ".º";
}
