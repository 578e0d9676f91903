using HomeRule.Answers.Listings;

namespace HomeRule.Site.Rendering;

/// <summary>The national map with a value for every state; <see cref="AsImage"/> draws it without links.</summary>
internal sealed record NationView(NationMap Map, string Label, bool AsImage, IReadOnlyList<StateShape> States)
{
    public static NationView Of(NationMap map, MapAnswer answer, SiteLinks links, bool asImage)
    {
        var rows = answer.States.ToDictionary(r => r.Geoid, StringComparer.Ordinal);
        var names = answer.Legend.ToDictionary(l => l.Value, l => l.Name.Value, StringComparer.Ordinal);
        return new NationView(map, answer.Title.Value, asImage,
        [
            .. map.States.Select(outline => rows.TryGetValue(outline.Fips, out var row)
                ? new StateShape(outline.Path, row.Value, $"{row.Name}: {names.GetValueOrDefault(row.Value, row.Value)}", links.Place(row.Slug))
                : new StateShape(outline.Path, "not_checked", outline.Name, null)),
        ]);
    }
}
