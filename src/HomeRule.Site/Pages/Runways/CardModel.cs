using HomeRule.Answers.Contests;
using HomeRule.Answers.Filing;
using HomeRule.Answers.Reports;
using HomeRule.Civics;
using HomeRule.Documents.Images;
using HomeRule.Site.Pages.Elections;
using HomeRule.Site.Pages.Seats;
using Microsoft.AspNetCore.Mvc;

namespace HomeRule.Site.Pages.Runways;

/// <summary>A card to hand to somebody who might run. The names and the note are typed in the browser and stay there.</summary>
internal sealed class CardModel : OfficePage
{
    /// <summary>Powers named on a card; the page of the seat has them all.</summary>
    private const int MostPowers = 5;

    /// <summary>Past contests that a card has room for.</summary>
    private const int MostRan = 2;

    private readonly List<PowerAnswer> _powers = [];

    public FilingRow? Window { get; private set; }

    /// <summary>The QR code of the page of the seat, for inside the page.</summary>
    public string Code => PictureSvg.Write(QrPicture.Of(SeatAddress.AbsoluteUri, Visit.Words["Nominate.Scan"], Rendering.SiteLinks.Code(Language)), inline: true);

    /// <summary>What the office decides by itself; where that is nothing, what it shares or influences.</summary>
    public IReadOnlyList<PowerAnswer> Powers => _powers;

    /// <summary>Powers that the card has no room for.</summary>
    public int MorePowers { get; private set; }

    /// <summary>How many ran, by candidate lists of past elections, the newest first; empty where no list is on record.</summary>
    public IReadOnlyList<ContestAnswer> Ran => [.. Plan.Seat.Contests.Where(c => c.Date < Plan.Seat.AsOf && c.AsOf <= Plan.Seat.AsOf).Take(MostRan)];

    public IActionResult OnGet(string state, string? place, string office)
    {
        if (Read(state, place, office, Links.SeatCard) is { } other)
            return other;
        var decided = Plan.Seat.Office.Powers.Where(static p => p.Control == Control.Decides).ToList();
        var all = decided.Count > 0 ? decided : [.. Plan.Seat.Office.Powers];
        _powers.AddRange(all.Take(MostPowers));
        MorePowers = Plan.Seat.Office.Powers.Count - _powers.Count;
        Window = Plan.Window is { } window ? SeatFiling.At(window, Plan.Seat.AsOf) : null;
        return Page();
    }

    /// <summary>Number of seats and length of a term, as far as they are on record.</summary>
    public IEnumerable<string> Terms()
    {
        foreach (var seats in Plan.Seat.Seats)
        {
            string?[] known =
            [
                seats.Seats is { } count ? Visit.Words.Count("Nominate.Seats", count) : seats.SeatsNote?.Value,
                seats.TermYears is { } years ? Visit.Words.Count("Nominate.Years", years) : null,
            ];
            if (string.Join(", ", known.OfType<string>()) is { Length: > 0 } said)
                yield return Plan.Seat.Seats.Count > 1 ? $"{seats.Title.Value}: {said}" : said;
        }
    }

    /// <summary>Hours and pay, as far as they are on record; two kinds of seats with the same are said once.</summary>
    public IEnumerable<string> Work()
    {
        foreach (var alike in Plan.Seat.Seats.Where(static s => s.Work is not null).GroupBy(static s => string.Join("; ", new[] { s.Work!.Hours?.Value, s.Work.Pay?.Value }.OfType<string>()), StringComparer.Ordinal))
            yield return Plan.Seat.Seats.Count > 1 && alike.Count() < Plan.Seat.Seats.Count ? $"{string.Join(", ", alike.Select(static s => s.Title.Value))}: {alike.Key}" : alike.Key;
    }

    /// <summary>What the days of the window rest on.</summary>
    public string Certainty(FilingAnswer window) => SeatFiling.Certainty(window, Visit.Words);
}
