using HomeRule.Geo;
using HomeRule.Geo.Boundaries;

namespace HomeRule.Site.Compatible.Represent;

/// <summary>A set with its boundaries. Immutable.</summary>
internal sealed class RepresentBoundarySet(string slug, string name, string member, BoundarySetCard? card)
{
    private readonly Dictionary<string, RepresentItem> _bySlug = new(StringComparer.Ordinal);

    public string Slug { get; } = slug;

    /// <summary>Plural.</summary>
    public string Name { get; } = name;

    /// <summary>Singular.</summary>
    public string Member { get; } = member;

    /// <summary>Null for lines of which the edition does not name the map.</summary>
    public BoundarySetCard? Card { get; } = card;

    public List<RepresentItem> Items { get; } = [];

    public bool TryGet(string slug, out RepresentItem item) => _bySlug.TryGetValue(slug, out item!);

    public bool Add(RepresentItem item)
    {
        if (!_bySlug.TryAdd(item.Slug, item))
            return false;
        Items.Add(item);
        return true;
    }

    /// <summary>Box around all of it.</summary>
    public (PointE7 SouthWest, PointE7 NorthEast) Extent(DivisionIndex index)
    {
        int west = int.MaxValue, south = int.MaxValue, east = int.MinValue, north = int.MinValue;
        foreach (var item in Items)
        {
            var (low, high) = index.BoxOf(item.Line.Ordinal);
            (west, south, east, north) = (Math.Min(west, low.Lng), Math.Min(south, low.Lat), Math.Max(east, high.Lng), Math.Max(north, high.Lat));
        }

        return (new PointE7(west, south), new PointE7(east, north));
    }
}
