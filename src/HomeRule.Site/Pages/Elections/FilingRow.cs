using System.Globalization;
using HomeRule.Answers.Filing;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Civics.Elections;
using HomeRule.Site.Rendering;

namespace HomeRule.Site.Pages.Elections;

/// <summary>A filing window that opens or closes within a year, in words for people.</summary>
/// <param name="Next">The opening where it is still to come, else the close.</param>
/// <param name="Days">Days from the day of the page to <paramref name="Next"/>; 0 is that day.</param>
internal sealed record FilingRow(FilingAnswer Window, DateOnly Next, int Days)
{
    public bool IsOpen => Window.Opens is not null && Next == Window.Closes.Date && Next != Window.Opens.Date;

    /// <summary>Soonest first. What closed before the day, and what does not open or close within a year of it, or within <paramref name="days"/>, is left out.</summary>
    public static IReadOnlyList<FilingRow> Of(IEnumerable<FilingAnswer> windows, DateOnly day, int? days = null)
    {
        var last = day.Year >= 9_990 ? day : days is { } span ? day.AddDays(span) : day.AddYears(1);
        return [.. windows.Where(w => w.Closes.Date >= day).Select(w => (Window: w, Next: w.Opens is { } opens && opens.Date >= day ? opens.Date : w.Closes.Date))
            .Where(w => w.Next <= last).OrderBy(static w => w.Next).ThenBy(static w => w.Window.StateName, StringComparer.Ordinal).ThenBy(static w => w.Window.Id, StringComparer.Ordinal)
            .Select(w => new FilingRow(w.Window, w.Next, w.Next.DayNumber - day.DayNumber))];
    }

    /// <summary><c>Opens Monday 4 January 2027, closes Monday 1 February 2027, 5 p.m. local time.</c></summary>
    public string When(Words words) => Window.Opens is null ? words.Format("Filing.Closes", End(Window.Closes, words))
        : Window.Opens.Date == Window.Closes.Date ? words.Format("Filing.OneDay", End(Window.Closes, words))
        : words.Format("Filing.Both", End(Window.Opens, words), End(Window.Closes, words));

    public string Left(Words words) => (Days, Next == Window.Closes.Date) switch
    {
        (0, true) => words["Filing.Left.ClosesToday"],
        (0, _) => words["Filing.Left.OpensToday"],
        (_, true) => words.Count("Filing.Left.Closes", Days),
        _ => words.Count("Filing.Left.Opens", Days),
    };

    /// <summary>Id of the filing rule of a window in its state.</summary>
    public static string RuleOf(FilingAnswer window) => window.Id.Split('/')[1];

    /// <summary>What both dates rest on, as one word for the row: confirmed only when both ends are.</summary>
    public DateCertainty Sure
    {
        get
        {
            var ends = new[] { Window.Opens?.Certainty, Window.Closes.Certainty }.OfType<DateCertainty>().ToList();
            return ends.Contains(DateCertainty.SetByOrder) ? DateCertainty.SetByOrder
                : ends.Contains(DateCertainty.ComputedAndDisputed) ? DateCertainty.ComputedAndDisputed
                : ends.TrueForAll(static e => e == DateCertainty.ComputedAndConfirmed) ? DateCertainty.ComputedAndConfirmed
                : DateCertainty.Computed;
        }
    }

    /// <summary>What the dates rest on: the weaker of the two ends speaks for both.</summary>
    public string Certainty(Words words)
    {
        var ends = new[] { Window.Opens?.Certainty, Window.Closes.Certainty };
        if (ends.Contains(DateCertainty.SetByOrder))
            return words.Format("Filing.Certainty.Order", Window.Order?.Citation ?? Window.Citation);
        if (ends.Contains(DateCertainty.ComputedAndDisputed))
            return words["Filing.Certainty.Disputed"];
        return Window.Matches.Count == 0 ? words["Filing.Certainty.Computed"]
            : words.Format("Filing.Certainty.Matches", string.Join(", ", Window.Matches.Select(static y => y.ToString(CultureInfo.InvariantCulture))));
    }

    /// <summary>The same beside <see cref="Sure"/>, which has said the first word of it.</summary>
    public string Basis(Words words) => Sure switch
    {
        DateCertainty.SetByOrder => words.Format("Filing.Basis.Order", Window.Order?.Citation ?? Window.Citation),
        DateCertainty.ComputedAndDisputed => words["Filing.Basis.Disputed"],
        _ when Window.Matches.Count == 0 => words["Filing.Basis.None"],
        _ => words.Format("Filing.Basis.Matches", string.Join(", ", Window.Matches.Select(static y => y.ToString(CultureInfo.InvariantCulture)))),
    };

    /// <summary>Null for a window that every candidate has.</summary>
    public string? Condition(Words words) => Window.Condition == FilingCondition.Always ? null : words["Filing.Condition." + Window.Condition];

    public static string Published(PublishedDates dates, Language language) =>
        string.Join(" – ", new[] { dates.Opens, dates.Closes }.OfType<DateOnly>().Select(d => HumanDate.WithWeekday(d, language)));

    public static string End(FilingDay end, Words words)
    {
        var day = HumanDate.WithWeekday(end.Date, words.Language);
        return end.Clock is { } clock
            ? words.Format("Filing.Hour", day, HumanDate.Hour(TimeOnly.ParseExact(clock, "HH:mm", CultureInfo.InvariantCulture), words.Language))
            : day;
    }
}
