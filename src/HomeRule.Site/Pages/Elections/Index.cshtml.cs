using System.Globalization;
using HomeRule.Answers.Listings;
using HomeRule.Answers.Places;
using HomeRule.Civics;
using HomeRule.Site.Listings;
using HomeRule.Site.Rendering;
using Microsoft.AspNetCore.Mvc;

namespace HomeRule.Site.Pages.Elections;

/// <summary>What opens or closes soon for offices that hold levers: filters, map, table; and the next regular elections.</summary>
internal sealed class IndexModel(NationMap nation) : SitePage
{
    private const int Year = 365;

    /// <summary>Rows of regular elections on the page of the whole country; filters, the search and the table to take home have all.</summary>
    private const int MostRegular = 100;

    private static readonly int[] Spans = [30, 60, 90, 180, Year];

    public WindowQuery Query { get; private set; } = new();

    public WindowList List { get; private set; } = null!;

    /// <summary>What opens or closes within the days asked for, soonest first.</summary>
    public IReadOnlyList<FilingRow> Filing { get; private set; } = [];

    public ElectionMap Map { get; private set; } = null!;

    /// <summary>Every state with its name in the language of the page, by name.</summary>
    public IReadOnlyList<(Government State, string Name)> States { get; private set; } = [];

    public IReadOnlyList<ElectiveOffice> Offices { get; private set; } = [];

    /// <summary>Levers that some elective office decides or shares.</summary>
    public IReadOnlyList<LeverRef> Levers { get; private set; } = [];

    /// <summary>Regular elections that the page shows: all that fit the words, or the soonest of the whole country.</summary>
    public IReadOnlyList<StateWindow> Regular { get; private set; } = [];

    /// <summary>How many there are before the list is cut.</summary>
    public int RegularCount { get; private set; }

    /// <summary>Words that regular elections are searched by.</summary>
    public string? Find { get; private set; }

    /// <summary>What was typed as a place and is not one place.</summary>
    public string? Typed { get; private set; }

    /// <summary>Code of the problem with it.</summary>
    public string? Unclear { get; private set; }

    public IReadOnlyList<Government> Hits { get; private set; } = [];

    public IEnumerable<int> DayChoices => Query.Days is { } days && !Spans.Contains(days) ? Spans.Append(days).Order() : Spans;

    public int Days => Query.Days ?? Year;

    public bool IsFiltered => Query != new WindowQuery();

    /// <summary>The state or the place that the page is about; null for the nation.</summary>
    public string? About => Query.Place is { } place ? Book.NameOf(place, Language) : Query.State is { } code ? StateName(code) : null;

    /// <summary>The state that the page is about, or in which its place lies.</summary>
    public string? StateCode => Query.Place?.State ?? Query.State;

    public string Feed => Links.ElectionsFeed + WindowAsk.Query(Query with { Days = null });

    public string Calendar => SiteLinks.FilingCalendarOf(WindowAsk.Query(Query with { Days = null }), Language);

    public string Api => "/api/v1/windows" + WindowAsk.Query(Query) + (IsFiltered ? "&" : "?") + "lang=" + SiteLinks.Code(Language);

    public string StateName(string code) => Book.Places.TryGetSlug(code, out var state) ? Book.NameOf(state, Language) : code.ToUpperInvariant();

    /// <summary>Titles of the offices of a row.</summary>
    public IEnumerable<Answers.Text> OfficesOf(FilingRow row) => row.Window.Offices.Select(id => Offices.FirstOrDefault(o => o.Id == id)?.Title).OfType<Answers.Text>();

    public string With(WindowQuery query) => Links.Elections + WindowAsk.Query(query);

    public IActionResult OnGet()
    {
        if (!TryAsOf(out var asOf))
            return RefuseDate();
        var typed = Asked("near");
        // The form sends the place beside its state: another state, or an emptied field, takes the place away.
        var (state, at) = (Asked("state"), IsEmptied(typed) ? null : Asked("place"));
        if (at is not null && Request.Query.ContainsKey("state") && Book.Places.TryGetSlug(at, out var before))
        {
            var same = string.Equals(before.State, state, StringComparison.OrdinalIgnoreCase);
            typed = same || typed != PlaceDirectory.FullName(before) ? typed : null;
            state = same ? null : state;
            at = same ? at : null;
        }

        if (!WindowQueryReader.Read(name => name switch { "state" => state, "place" => at, _ => Asked(name) }, Book.Places).TryGet(out var query, out var problem))
            return RefuseInWords(problem);
        if (typed is not null && (query.Place is null || PlaceDirectory.FullName(query.Place) != typed))
        {
            if (!ZipAreas.TryRead(typed, out _) && Book.Places.Resolve(typed).TryGet(out var place, out _) || state is not null && Book.Places.Resolve($"{typed}, {state}").TryGet(out place, out _))
                return Redirect(With(query with { Place = place, State = null }));
            (Typed, query) = (typed, query with { Place = null });
            Hits = [.. Book.Places.Search(typed, 8).Select(static hit => hit.Place)];
            Unclear = Book.Places.Resolve(typed) is { IsOk: false } unclear ? unclear.Problem.Code : null;
            if (ZipAreas.TryRead(typed, out _))
                ReadZip(typed, asOf);
        }

        if (!Book.FindWindows(query, asOf, Language).TryGet(out var list, out problem))
            return RefuseInWords(problem);
        (Query, List) = (query, list);
        Filing = FilingRow.Of(list.Filing, asOf, query.Days);
        Find = Asked("q");
        var regular = Find is { } words ? list.Windows.Where(w => Holds(w, words)).ToList() : list.Windows;
        (Regular, RegularCount) = (Find is null && query is { State: null, Place: null, Office: null, Lever: null } ? [.. regular.Take(MostRegular)] : regular, regular.Count);
        States = [.. Book.Places.States.Select(s => (State: s, Name: Book.NameOf(s, Language))).OrderBy(s => s.Name, StringComparer.Create(CultureInfo.GetCultureInfo(SiteLinks.Code(Language)), false))];
        Offices = Book.ElectiveOffices(Language);
        var held = Offices.SelectMany(static o => o.Levers).ToHashSet(StringComparer.Ordinal);
        Levers = [.. Book.Levers(Language).Where(l => held.Contains(l.Id))];
        var all = query.State is null && query.Place is null ? Filing : FilingRow.Of(Book.FindWindows(query with { State = null, Place = null }, asOf, Language).Value.Filing, asOf, query.Days);
        Map = ElectionMap.Of(nation, [.. States.Where(s => s.State.Kind is DivisionKind.State or DivisionKind.FederalDistrict)], all, Visit.Words, code => With(query with { State = code, Place = null }) + "#filing");
        return Page();
    }

    /// <summary>Five digits are a ZIP code: the places that share ground with it are offered, none is chosen.</summary>
    private void ReadZip(string typed, DateOnly asOf)
    {
        Hits = [];
        if (!Book.Candidates(typed, asOf, Language).TryGet(out var candidates, out var problem))
        {
            Unclear = problem.Code;
            return;
        }

        Unclear = null;
        Hits = [.. candidates.Candidates.Select(c => c.Id is { } slug && Book.Places.TryGetSlug(slug, out var near) ? near : null).OfType<Government>().Distinct()];
    }

    private static bool Holds(StateWindow row, string words)
    {
        var text = PlaceText.Fold($"{row.StateName} {row.Window.Title.Value} {row.Window.Government.Name} {row.Window.Date} {row.Window.Note?.Value}");
        return PlaceText.Fold(words).Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => text.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>The form has a field for the place and nothing stands in it.</summary>
    private bool IsEmptied(string? typed) => typed is null && Request.Query.ContainsKey("near");

    private StatusCodeResult RefuseInWords(Problem problem) =>
        Refuse(Visit.Words.Has("Problem." + problem.Code) ? new Problem(problem.Code, Visit.Words["Problem." + problem.Code]) { Field = problem.Field } : problem);
}
