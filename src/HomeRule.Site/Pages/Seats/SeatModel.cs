using HomeRule.Answers;
using HomeRule.Answers.Filing;
using HomeRule.Answers.Places;
using HomeRule.Answers.Seats;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Civics.Elections;
using HomeRule.Site.Pages.Elections;
using HomeRule.Site.Rendering;
using Microsoft.AspNetCore.Mvc;

namespace HomeRule.Site.Pages.Seats;

/// <summary>One office over a place: what it decides, who holds it, when it is up and when candidates file.</summary>
internal sealed class SeatModel : SitePage
{
    public Government Place { get; private set; } = null!;

    public SeatDetail Detail { get; private set; } = null!;

    public IReadOnlyList<(string Name, string Href)> Trail { get; private set; } = [];

    /// <summary>What the office is called on the page: by its own record, else by its kind.</summary>
    public Text Title { get; private set; }

    /// <summary>Slug of the government that the office belongs to; the place's where that has no page.</summary>
    public string Home => Detail.Office.Government.Id ?? Place.Slug;

    /// <summary>The next regular election of any of the seats; null where none is known.</summary>
    public SeatElectionAnswer? Election { get; private set; }

    /// <summary>The first window that every candidate has and that has not closed; null where none is known.</summary>
    public FilingRow? Filing { get; private set; }

    /// <summary>The window of the next election when filing for it is over.</summary>
    public FilingAnswer? Closed { get; private set; }

    public IActionResult OnGet(string state, string? place, string office)
    {
        var slug = place is null ? state : $"{state}/{place}";
        if (!Book.Places.TryGetSlug(slug, out var found))
            return RefusePlace(slug);
        if (!TryAsOf(out var asOf))
            return RefuseDate();
        var id = office.Replace('-', '_').ToLowerInvariant();
        if (!Book.Seat(found, id, asOf, Language).TryGet(out var detail, out _))
            return Refuse(new Problem("seat.unknown", Visit.Words.Format("Seat.NotHere", Book.NameOf(found, Language))) { Field = "office", Suggestions = [found.Slug] });
        if (slug != found.Slug || id != office)
            return RedirectPermanent(Links.Seat(found.Slug, id) + Visit.Query);
        (Place, Detail) = (found, detail);
        Title = detail.Seats is [{ } only] ? only.Title : detail.Office.Title;
        Election = detail.Seats.Where(static s => !s.OneOfElections).SelectMany(static s => s.Elections).MinBy(static e => e.Date);
        var known = detail.Seats.Where(static s => !s.OneOfElections && s.Elections.Count > 0).ToList();
        Closed = known.MinBy(static s => s.Elections[0].Date)?.Closed;
        var windows = Closed is null ? known.Select(SeatFiling.OfNext).OfType<FilingAnswer>() : known.SelectMany(static s => s.Filing).Where(static w => w.Condition == FilingCondition.Always);
        Filing = windows.MinBy(static w => w.Closes.Date) is { } first ? SeatFiling.At(first, asOf) : null;
        Trail =
        [
            (Visit.Words["Nav.States"], Links.States),
            .. found == found.StateGovernment ? Array.Empty<(string, string)>() : [(Book.NameOf(found.StateGovernment, Language), Links.Place(found.State))],
            (Book.NameOf(found, Language), Links.Place(found.Slug)),
        ];
        return Page();
    }

    /// <summary>False only where every seat is appointed, or there is none.</summary>
    public bool IsElective => Detail.Seats.Count == 0 || Detail.Seats.Any(static s => s.Selection is not (SeatSelection.Appointed or SeatSelection.None));

    /// <summary>A text with a capital first letter, for the head of a line.</summary>
    public static Text Capital(Text text) => text with { Value = text.Value.Length == 0 ? "" : char.ToUpperInvariant(text.Value[0]) + text.Value[1..] };

    /// <summary>A text that ends as a sentence does.</summary>
    public static Text Sentence(Text text) => text.Value.EndsWith('.') ? text : text with { Value = text.Value + "." };

    public FilingRow At(FilingAnswer window) => SeatFiling.At(window, Detail.AsOf);

    /// <summary>Whom to ask about these seats: who takes the filing, else the state's authority, else any election office.</summary>
    public Text Whom(OfficeSeatsAnswer? seats) => seats?.FilesWith ?? Detail.Ask?.Name ?? new Text(Visit.Words["Seat.AskAny"], Language);

    /// <summary>The state of the office in one sentence, for the head of the page.</summary>
    public string Lead()
    {
        var words = Visit.Words;
        if (Closed is { } closed)
            return words.Format(Filing is null ? "Seat.Lead.Closed" : "Seat.Lead.ClosedNext", HumanDate.Write(closed.Closes.Date, Language), Filing?.Left(words) ?? "");
        if (Filing is { } filing)
            return filing.IsOpen ? words.Format("Seat.Lead.Open", filing.Left(words)) : words.Format("Seat.Lead.Filing", filing.Left(words));
        if (Detail.Seats is not [{ } first, ..])
            return words.Format("Seat.Lead.NotKnown", Whom(null).Value);
        if (Election is not null)
            return words.Format("Seat.Lead.NoWindow", Whom(first).Value);
        return first.Selection switch
        {
            SeatSelection.Appointed => first.ChosenBy is { } by ? words.Format("Seat.Lead.Appointed", by.Value) : words["Seat.Lead.AppointedBySomebody"],
            SeatSelection.None => words["Seat.Lead.None"],
            _ => words.Format("Seat.Lead.NotKnown", Whom(first).Value),
        };
    }
}
