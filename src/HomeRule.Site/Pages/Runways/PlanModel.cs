using System.Globalization;
using HomeRule.Documents.Runways;
using Microsoft.AspNetCore.Mvc;

namespace HomeRule.Site.Pages.Runways;

/// <summary>What somebody who thinks of running for an office must have done, in order of time.</summary>
internal sealed class PlanModel : OfficePage
{
    /// <summary>The day that was asked for, to keep it in the form; null for today.</summary>
    public string? AskedDay { get; private set; }

    /// <summary>The plan as a calendar file, of the window that is shown.</summary>
    public string CalendarHref =>
        $"{Links.SeatPlanCalendar(Place.Slug, OfficeId)}?window={Uri.EscapeDataString(Plan.Window!.Id)}{(AskedDay is null ? "" : "&as_of=" + AskedDay)}";

    public IActionResult OnGet(string state, string? place, string office)
    {
        if (Read(state, place, office, Links.SeatPlan) is { } other)
            return other;
        AskedDay = Plan.Seat.AsOf == Visit.Today ? null : Plan.Seat.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Page();
    }

    /// <summary>How far away the next line is: <c>in 3 days</c>; null for the others.</summary>
    public string? Away(RunwayEntry entry)
    {
        if (entry.Timing != RunwayTiming.Next)
            return null;
        var days = entry.Date!.Value.DayNumber - Plan.Seat.AsOf.DayNumber;
        return days == 0 ? Visit.Words["Runway.Today"] : Visit.Words.Count("Runway.InDays", days);
    }
}
