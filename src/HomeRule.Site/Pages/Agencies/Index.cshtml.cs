using System.Globalization;
using HomeRule.Answers.Agencies;
using HomeRule.Civics;
using Microsoft.AspNetCore.Mvc;

namespace HomeRule.Site.Pages.Agencies;

/// <summary>Agencies of a state or of the country, by words and order, some hundred to a page.</summary>
internal sealed class IndexModel : SitePage
{
    private const int PerPage = 200;

    public AgencyList List { get; private set; } = null!;

    public string Title { get; private set; } = "";

    public string? State { get; private set; }

    public string? Words { get; private set; }

    public AgencySort Sort { get; private set; }

    /// <summary>States with agencies: code, name, how many.</summary>
    public IReadOnlyList<(string Code, string Name, int Count)> States { get; private set; } = [];

    public IActionResult OnGet()
    {
        (State, Words) = (Asked("state")?.ToLowerInvariant(), Asked("q"));
        Sort = SortOf(Asked("sort"));
        var page = Asked("page") is { } text && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : 1;
        if (!Book.Agencies(new AgencyQuery(State, Words, Sort, page, PerPage), Visit.Today, Language).TryGet(out var list, out var problem))
            return Refuse(new Problem(problem.Code, Visit.Words[problem.Code == "state.unknown" ? "Problem.state.unknown" : "Agencies.NoPage"]) { Field = problem.Field });
        List = list;
        States = [.. Book.Places.States.Where(s => Book.AgenciesByState.ContainsKey(s.State)).Select(s => (s.State, s.Name, Book.AgenciesByState[s.State])).OrderBy(static s => s.Name, StringComparer.Ordinal)];
        Title = State is not null && Book.Places.TryGetSlug(State, out var place) ? Visit.Words.Format("Agencies.TitleIn", place.Name) : Visit.Words["Agencies.Title"];
        return Page();
    }

    public string PageLink(int page) =>
        $"{Links.Agencies}?{(State is null ? "" : $"state={State}&")}{(Words is null ? "" : $"q={Uri.EscapeDataString(Words)}&")}{(Sort == AgencySort.Name ? "" : $"sort={Rendering.Pen.Snake(Sort)}&")}page={page.ToString(CultureInfo.InvariantCulture)}";

    private static AgencySort SortOf(string? text) => Enum.GetValues<AgencySort>().FirstOrDefault(s => Rendering.Pen.Snake(s) == text);
}
