using HomeRule.Answers;
using HomeRule.Answers.Reports;
using HomeRule.Answers.Seats;
using HomeRule.Site.Pages.Elections;

namespace HomeRule.Site.Pages.Places;

/// <summary>One office in the table of seats of a place.</summary>
/// <param name="Seats">What is known of the seats; null where nobody has looked.</param>
/// <param name="Election">The next election; null where none is known.</param>
/// <param name="Filing">The first window that every candidate has; null where none is known.</param>
/// <param name="Href">The page of the seat.</param>
internal sealed record SeatRow(Text Title, GovernmentRef Government, OfficeSeatsAnswer? Seats, SeatElectionAnswer? Election, FilingRow? Filing, string Href)
{
    /// <summary>Days to what comes next, the end of a window before the election; the last possible number where nothing is known.</summary>
    public int Days(DateOnly day) => Filing?.Days ?? (Election is { } election ? election.Date.DayNumber - day.DayNumber : int.MaxValue);
}
