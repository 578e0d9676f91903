using HomeRule.Answers.Listings;
using HomeRule.Answers.Places;
using HomeRule.Civics;
using Microsoft.AspNetCore.Mvc;

namespace HomeRule.Site.Pages.Compare;

internal sealed class IndexModel : SitePage
{
    private static readonly string[] Fields = ["a", "b", "c", "d"];

    public IReadOnlyList<(string Field, string? Typed, Problem? Problem)> Boxes { get; private set; } = [];

    public Comparison? Comparison { get; private set; }

    public Problem? Whole { get; private set; }

    public IReadOnlyList<(string Title, IReadOnlyList<ComparisonRow> Rows)> Sections { get; private set; } = [];

    public int Differences => Comparison?.Rows.Count(r => r.Differs) ?? 0;

    public IActionResult OnGet()
    {
        if (!TryAsOf(out var asOf))
            return RefuseDate();
        var places = new List<Government>(4);
        var boxes = new List<(string, string?, Problem?)>(4);
        foreach (var field in Fields)
        {
            var typed = Asked(field);
            Problem? problem = null;
            if (typed is not null && Book.Places.Resolve(typed).TryGet(out var place, out problem))
            {
                places.Add(place);
                typed = NameOf(place);
            }

            boxes.Add((field, typed, problem));
        }

        Boxes = boxes;
        if (places.Count < 2 || boxes.Exists(b => b.Item3 is not null))
            return Page();
        if (Book.Compare(places, asOf, Language).TryGet(out var comparison, out var whole))
            Show(comparison);
        else
            Whole = whole;
        return Page();
    }

    private void Show(Comparison comparison)
    {
        Comparison = comparison;
        Sections = [.. comparison.Rows.GroupBy(r => r.Section).Select(g => (g.First().SectionTitle.Value, (IReadOnlyList<ComparisonRow>)[.. g]))];
    }
}
