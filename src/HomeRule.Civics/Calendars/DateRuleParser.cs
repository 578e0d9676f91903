using System.Globalization;

namespace HomeRule.Civics.Calendars;

/// <summary>Text → rule. A move stands before the rule that it starts from, so the text is read from left to right without looking back.</summary>
internal static class DateRuleParser
{
    private const int MostDays = 400;
    private const int LongestText = 200;
    private const string Example = "Write a rule such as june 1, second tuesday of july, 88 days before primary or fourth thursday after first monday of may.";

    public static Result<DateRule> Parse(string text)
    {
        if (text.Length > LongestText)
            return Bad("the rule is longer than 200 characters");
        var words = text.Split(' ');
        var at = 0;
        if (!Rule(words, ref at, 1).TryGet(out var rule, out var problem))
            return problem;
        return at == words.Length ? rule.ToString() == text ? rule : Bad($"'{text}' is written '{rule}'") : Bad($"'{words[at]}' has no place after '{string.Join(' ', words[..at])}'");
    }

    private static Result<DateRule> Rule(string[] words, ref int at, int depth)
    {
        if (depth > DateRule.MostSteps)
            return Bad("the rule has more than six steps");
        var word = Word(words, at);
        if (word.Length == 0)
            return Bad("the rule ends too early, or has two spaces");
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return Days(words, ref at, number, depth);
        if (DateWords.Month(word) is { } month)
            return MonthDay(words, ref at, month);
        if (word == "last" || DateWords.OrdinalOf(word) is not null)
            return Weekday(words, ref at, word == "last" ? 0 : DateWords.OrdinalOf(word)!.Value, depth);
        if (DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            at++;
            return new DateRule { Kind = DateRuleKind.Date, On = day };
        }

        return Named(words, ref at, word);
    }

    private static Result<DateRule> Named(string[] words, ref int at, string word)
    {
        if (!word.All(static c => c is '-' or (>= 'a' and <= 'z') or (>= '0' and <= '9')) || !char.IsAsciiLetter(word[0]) || DateWords.Weekday(word) is not null)
            return Bad($"'{word}' begins no rule");
        at++;
        return word switch
        {
            "easter" => WithYear(words, ref at, new DateRule { Kind = DateRuleKind.Easter }),
            "opening" or "closing" => new DateRule { Kind = DateRuleKind.End, Name = word },
            _ => new DateRule { Kind = DateRuleKind.Anchor, Name = word },
        };
    }

    private static Result<DateRule> Days(string[] words, ref int at, int number, int depth)
    {
        var working = Word(words, at + 1) == "working";
        var unit = Word(words, at + (working ? 2 : 1));
        var side = Word(words, at + (working ? 3 : 2));
        if (unit is not ("day" or "days") || side is not ("before" or "after"))
            return Bad($"after '{number}' stands neither days before nor days after, nor working days before or after");
        if (number is < 1 or > MostDays)
            return Bad($"{number} days are not between 1 and {MostDays}");
        at += working ? 4 : 3;
        return Move(words, ref at, depth, new DateRule
        {
            Kind = (working, side) switch
            {
                (false, "before") => DateRuleKind.DaysBefore,
                (false, _) => DateRuleKind.DaysAfter,
                (true, "before") => DateRuleKind.WorkingDaysBefore,
                _ => DateRuleKind.WorkingDaysAfter,
            },
            Number = number,
        });
    }

    private static Result<DateRule> MonthDay(string[] words, ref int at, int month)
    {
        var word = Word(words, at + 1);
        if (!int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var day) || day < 1 || day > DateTime.DaysInMonth(2001, month))
            return Bad($"'{words[at]} {word}' is not a day that every year has");
        at += 2;
        return WithYear(words, ref at, new DateRule { Kind = DateRuleKind.MonthDay, Month = month, Number = day });
    }

    private static Result<DateRule> Weekday(string[] words, ref int at, int number, int depth)
    {
        if (DateWords.Weekday(Word(words, at + 1)) is not { } weekday)
            return Bad($"'{Word(words, at + 1)}' after '{words[at]}' is no weekday");
        var next = Word(words, at + 2);
        if (next == "through")
            return Run(words, ref at, number, weekday);
        if (next == "of")
        {
            if (DateWords.Month(Word(words, at + 3)) is not { } month)
                return Bad($"'{Word(words, at + 3)}' is no month");
            if (number > 4)
                return Bad($"not every month has a {words[at]} {DateWords.Of(weekday)}; use first to fourth, or last");
            at += 4;
            return WithYear(words, ref at, new DateRule { Kind = DateRuleKind.WeekdayOfMonth, Number = number, Weekday = weekday, Month = month });
        }

        if (number == 0 || next is not ("before" or "after"))
            return Bad($"after '{words[at]} {words[at + 1]}' stands '{next}', not of, before or after");
        at += 3;
        return Move(words, ref at, depth, new DateRule { Kind = next == "before" ? DateRuleKind.WeekdayBefore : DateRuleKind.WeekdayAfter, Number = number, Weekday = weekday });
    }

    private static Result<DateRule> Run(string[] words, ref int at, int number, DayOfWeek first)
    {
        if (number != 0 || DateWords.Weekday(Word(words, at + 3)) is not { } last || last <= first || Word(words, at + 4) != "of" || DateWords.Month(Word(words, at + 5)) is not { } month)
            return Bad("a run of weekdays is written last monday through wednesday of june");
        at += 6;
        return WithYear(words, ref at, new DateRule { Kind = DateRuleKind.LastRun, Weekday = first, Through = last, Month = month });
    }

    private static Result<DateRule> Move(string[] words, ref int at, int depth, DateRule move) =>
        Rule(words, ref at, depth + 1).TryGet(out var inner, out var problem) ? move with { Of = inner } : problem;

    private static Result<DateRule> WithYear(string[] words, ref int at, DateRule rule)
    {
        if (Word(words, at) != "of")
            return rule;
        var side = Word(words, at + 3);
        if (Word(words, at + 1) != "the" || Word(words, at + 2) != "year" || side is not ("before" or "after"))
            return Bad($"after '{rule}' may stand only of the year before, or of the year after");
        at += 4;
        return rule with { YearOffset = side == "before" ? -1 : 1 };
    }

    private static string Word(string[] words, int at) => at < words.Length ? words[at] : "";

    private static Problem Bad(string what) => new("date-rule.malformed", $"It does not read as a date rule: {what}. {Example}");
}
