using HomeRule.Answers.Listings;
using HomeRule.Answers.Standings;
using HomeRule.Site.Rendering;
using Microsoft.AspNetCore.Mvc;

namespace HomeRule.Site.Pages.Plays;

internal sealed class PlayModel(NationMap nation) : SitePage
{
    public PlayDetail Detail { get; private set; } = null!;

    public NationView? Nation { get; private set; }

    public MapAnswer? Map { get; private set; }

    public IReadOnlyList<(PlayStatus Status, IReadOnlyList<StateStatus> States)> ByStatus { get; private set; } = [];

    /// <summary>Whether a text can be compared with its wording.</summary>
    public bool HasWording => Book.DraftPlays.Contains(Detail.Play.Id);

    public IReadOnlyList<(string Name, string Href)> Trail => [(Visit.Words["Nav.Plays"], Links.Plays)];

    public IActionResult OnGet(string id)
    {
        if (!TryAsOf(out var asOf))
            return RefuseDate();
        if (!Book.Play(id, asOf, Language).TryGet(out var detail, out var problem))
            return Refuse(problem);
        Detail = detail;
        ByStatus = [.. detail.States.GroupBy(s => s.Status).OrderBy(g => g.Key).Select(g => (g.Key, (IReadOnlyList<StateStatus>)[.. g]))];
        if (nation.States.Count > 0 && Book.Map(id, asOf, Language).TryGet(out var map, out _))
        {
            Map = map;
            Nation = NationView.Of(nation, map, Links, asImage: true);
        }

        return Page();
    }
}
