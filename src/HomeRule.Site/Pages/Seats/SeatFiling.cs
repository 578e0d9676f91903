using System.Globalization;
using HomeRule.Answers.Filing;
using HomeRule.Answers.Seats;
using HomeRule.Civics.Elections;
using HomeRule.Site.Pages.Elections;
using HomeRule.Site.Rendering;

namespace HomeRule.Site.Pages.Seats;

/// <summary>Filing windows of one office in words: what their days rest on, and how far away they are.</summary>
internal static class SeatFiling
{
    /// <summary>The first window of the next election that every candidate has and that has not closed; null where none is known, or which election is next.</summary>
    public static FilingAnswer? OfNext(OfficeSeatsAnswer seats) => seats.OneOfElections || seats.Elections.Count == 0 ? null
        : seats.Filing.FirstOrDefault(w => w.Condition == FilingCondition.Always && w.Cycle == seats.Elections[0].Year);

    /// <summary>A window with the end that comes next: the opening where it is still to come, else the close.</summary>
    public static FilingRow At(FilingAnswer window, DateOnly day)
    {
        var next = window.Opens is { } opens && opens.Date >= day ? opens.Date : window.Closes.Date;
        return new FilingRow(window, next, next.DayNumber - day.DayNumber);
    }

    /// <summary><c>Computed from RCW 29A.24.050; matches 2023, 2025 as published.</c> The weaker of the two ends speaks for both.</summary>
    public static string Certainty(FilingAnswer window, Words words)
    {
        var years = string.Join(", ", window.Matches.Select(static y => y.ToString(CultureInfo.InvariantCulture)));
        return Weakest(window) switch
        {
            DateCertainty.SetByOrder => words.Format("Seat.Certainty.Order", window.Order?.Citation ?? window.Citation),
            DateCertainty.ComputedAndDisputed => words.Format("Seat.Certainty.Disputed", window.Citation),
            DateCertainty.ComputedAndConfirmed when years.Length > 0 => words.Format("Seat.Certainty.ConfirmedMatches", window.Citation, years),
            DateCertainty.ComputedAndConfirmed => words.Format("Seat.Certainty.Confirmed", window.Citation),
            _ when years.Length > 0 => words.Format("Seat.Certainty.Matches", window.Citation, years),
            _ => words.Format("Seat.Certainty.Computed", window.Citation),
        };
    }

    /// <summary>The same in one or two words, for tables.</summary>
    public static string Short(FilingAnswer window, Words words) => words["Seat.Sure." + Weakest(window)];

    public static string Short(DateCertainty certainty, Words words) => words["Seat.Sure." + certainty];

    /// <summary>Whether the computed days of a past window are those that were published.</summary>
    public static string Past(FilingAnswer window, Words words) => Weakest(window) switch
    {
        DateCertainty.SetByOrder => words.Format("Seat.Certainty.Order", window.Order?.Citation ?? window.Citation),
        DateCertainty.ComputedAndDisputed => words["Seat.Past.Differs"],
        DateCertainty.ComputedAndConfirmed => words["Seat.Past.Agrees"],
        _ when window.Closes.Certainty == DateCertainty.ComputedAndConfirmed || window.Opens?.Certainty == DateCertainty.ComputedAndConfirmed => words["Seat.Past.Half"],
        _ when window.Published.Count > 0 => words["Seat.Past.Remembered"],
        _ => words["Seat.Past.NotCompared"],
    };

    private static DateCertainty Weakest(FilingAnswer window)
    {
        var closes = window.Closes.Certainty;
        if (window.Opens is not { } opens || opens.Certainty == closes)
            return closes;
        foreach (var one in new[] { DateCertainty.SetByOrder, DateCertainty.ComputedAndDisputed, DateCertainty.Computed })
        {
            if (opens.Certainty == one || closes == one)
                return one;
        }

        return closes;
    }
}
