using HomeRule.Civics;
using HomeRule.Geo.Boundaries;

namespace HomeRule.Site.Compatible.Represent;

/// <summary>Which boundaries a list has: <c>contains</c> (latitude first), <c>sets</c>, <c>name</c> and <c>external_id</c> with their endings.</summary>
internal static class RepresentFilter
{
    private static readonly string[] NotOffered = ["near", "intersects", "touches"];

    private static readonly string[] Endings = ["", "__exact", "__iexact", "__contains", "__icontains", "__startswith", "__istartswith", "__endswith", "__iendswith", "__isnull"];

    /// <param name="ask">The call.</param>
    /// <param name="set">Slug in the path, or null.</param>
    /// <returns>The boundaries, and whether a point was asked about. Code <c>set.unknown</c>.</returns>
    public static Result<(IReadOnlyList<RepresentItem> Items, bool AboutPoint)> Read(RepresentAsk ask, string? set)
    {
        var all = ask.Ask.Edition.Represent;
        foreach (var name in NotOffered)
        {
            if (!ask.Ask.Text(name).TryGet(out var value, out var bad))
                return bad;
            if (value is not null)
                return new Problem("query.malformed", $"{name} is not offered here; contains, sets, name and external_id are.");
        }

        if (!ask.Ask.Text("contains").TryGet(out var contains, out var problem) || !ask.Ask.Text("sets").TryGet(out var sets, out problem))
            return problem;
        IEnumerable<RepresentItem> items;
        if (set is not null)
        {
            if (!all.TryGet(set, out var one))
                return new Problem("set.unknown", "No boundary set has this slug; /boundary-sets/ lists them.");
            items = one.Items;
        }
        else
        {
            items = all.Items;
        }

        if (contains is not null)
        {
            if (!Point(ask, contains).TryGet(out var point, out problem))
                return problem;
            items = ask.Ask.Edition.Book.Locator.LinesAt(point, ask.Ask.Question).Select(all.Of).Where(i => set is null || i.Set.Slug == set);
        }

        if (sets is not null)
        {
            var wanted = sets.Split(',').ToHashSet(StringComparer.Ordinal);
            items = items.Where(i => wanted.Contains(i.Set.Slug));
        }

        foreach (var (field, of) in new (string, Func<RepresentItem, string>)[] { ("name", static i => i.Name), ("external_id", static i => i.ExternalId) })
        {
            foreach (var ending in Endings)
            {
                if (!ask.Ask.Text(field + ending).TryGet(out var value, out problem))
                    return problem;
                if (value is not null)
                    items = items.Where(i => Matches(of(i), ending, value));
            }
        }

        return Result<(IReadOnlyList<RepresentItem>, bool)>.Ok(([.. items], contains is not null));
    }

    public static bool Matches(string text, string ending, string value) => ending switch
    {
        "__iexact" => text.Equals(value, StringComparison.OrdinalIgnoreCase),
        "__contains" => text.Contains(value, StringComparison.Ordinal),
        "__icontains" => text.Contains(value, StringComparison.OrdinalIgnoreCase),
        "__startswith" => text.StartsWith(value, StringComparison.Ordinal),
        "__istartswith" => text.StartsWith(value, StringComparison.OrdinalIgnoreCase),
        "__endswith" => text.EndsWith(value, StringComparison.Ordinal),
        "__iendswith" => text.EndsWith(value, StringComparison.OrdinalIgnoreCase),
        "__isnull" => value is "false" or "False" or "0",
        _ => text == value,
    };

    private static Result<PointE7> Point(RepresentAsk ask, string text)
    {
        var parts = text.Split(',');
        if (parts.Length != 2)
            return new Problem("query.malformed", "Invalid latitude,longitude '...' provided: contains is latitude,longitude in degrees, such as 39.7392,-104.9903.");
        return ask.Ask.Point(parts[0].Trim(' '), parts[1].Trim(' ')).TryGet(out var point, out var problem)
            ? point
            : new Problem("query.malformed", problem.Code == "point.swapped" ? "The latitude is out of range, and with both numbers exchanged the point would be in the United States; latitude comes first here." : problem.Message);
    }
}
