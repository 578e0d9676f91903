using HomeRule.Elections.Seats;
using HomeRule.Elections.Windows;

namespace HomeRule.Answers.Seats;

/// <summary>Whether a window of a class of offices is that of an election of some seats. Pure.</summary>
internal static class SeatWindow
{
    /// <summary>The election before which every party's candidates are chosen: windows counted from it lead to a later one, never to one before.</summary>
    private const string Primary = "primary";

    /// <summary>
    /// The window closes before the election and is counted from days of the calendar, from a primary, from that election, or from another name of the same day. One that is
    /// counted from another election is not: a city that votes in June does not file for the state's April.
    /// </summary>
    public static bool Fits(FilingWindow window, SeatUp up)
    {
        var anchor = window.Rule.Closes.Date.Anchor ?? window.Rule.Opens?.Date.Anchor;
        if (window.Closes >= up.Day.Date || window.Cycle != up.Day.Year)
            return false;
        return anchor is null || (anchor == Primary && up.Cycle.Election != Primary && !(window.Election > up.Day.Date)) || window.Election == up.Day.Date;
    }
}
