using HomeRule.Answers;
using HomeRule.Answers.Listings;
using HomeRule.Answers.Places;
using HomeRule.Site.Rendering;
using Microsoft.AspNetCore.Mvc;

namespace HomeRule.Site.Pages.Map;

internal sealed class IndexModel(NationMap nation) : SitePage
{
    public MapAnswer Map { get; private set; } = null!;

    public NationView Nation { get; private set; } = null!;

    public Government? State { get; private set; }

    public IReadOnlyList<(string Id, Text Title)> Levers { get; private set; } = [];

    public IReadOnlyList<(string Id, Text Title)> Plays { get; private set; } = [];

    public IReadOnlyList<MapRow> Rows { get; private set; } = [];

    public IReadOnlyDictionary<string, Text> Names { get; private set; } = new Dictionary<string, Text>();

    public IReadOnlyList<Government> States => Book.Places.States;

    public IActionResult OnGet()
    {
        if (!TryAsOf(out var asOf))
            return RefuseDate();
        Levers = [.. Book.Levers(Language).Select(l => (l.Id, l.Title))];
        Plays = [.. Book.Plays(asOf, Language).Plays.Select(p => (p.Id, p.Title))];
        if (!Book.Map(Asked("show") ?? Levers[0].Id, asOf, Language).TryGet(out var map, out var problem))
            return Refuse(problem with { Field = "show" });
        Map = map;
        Nation = NationView.Of(nation, map, Links, asImage: false);
        Names = map.Legend.ToDictionary(l => l.Value, l => l.Name, StringComparer.Ordinal);
        State = Asked("state") is { } code && Book.Places.TryGetSlug(code, out var found) ? found.StateGovernment : null;
        Rows = State is null ? map.States : [.. map.Counties.Where(r => r.State == State.State)];
        return Page();
    }
}
