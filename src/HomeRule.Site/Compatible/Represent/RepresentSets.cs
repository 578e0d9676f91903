using HomeRule.Answers.Locating;
using HomeRule.Answers.Places;
using HomeRule.Atlas;

namespace HomeRule.Site.Compatible.Represent;

/// <summary>The sets of an edition. Lines without a named map are in one set for each level. Immutable; thread-safe.</summary>
internal sealed class RepresentSets
{
    private readonly Dictionary<string, RepresentBoundarySet> _bySlug = new(StringComparer.Ordinal);
    private readonly RepresentItem[] _byOrdinal;

    public RepresentSets(Snapshot snapshot, Locator locator)
    {
        foreach (var card in snapshot.BoundarySets)
            _bySlug.TryAdd(card.Slug, new RepresentBoundarySet(card.Slug, card.Name.En, card.Member.En, card));
        _byOrdinal = new RepresentItem[locator.Lines.Count];
        foreach (var line in locator.Lines)
        {
            var set = SetOf(line);
            var item = new RepresentItem(set, SlugOf(line), line);
            if (!set.Add(item))
            {
                item = item with { Slug = $"{item.Slug}-{line.Division.Geoid ?? PlaceText.Slug(line.Division.Id.Value)}" };
                while (!set.Add(item))
                    item = item with { Slug = $"{item.Slug}-{line.Boundary.ValidFrom:yyyyMMdd}" };
            }

            _byOrdinal[line.Ordinal] = item;
        }

        All = [.. _bySlug.Values.Where(static s => s.Items.Count > 0).OrderBy(static s => s.Name, StringComparer.Ordinal).ThenBy(static s => s.Slug, StringComparer.Ordinal)];
        Items = [.. All.SelectMany(static s => s.Items)];
    }

    /// <summary>By name.</summary>
    public IReadOnlyList<RepresentBoundarySet> All { get; }

    /// <summary>Every boundary, set by set.</summary>
    public IReadOnlyList<RepresentItem> Items { get; }

    public bool TryGet(string slug, out RepresentBoundarySet set) => _bySlug.TryGetValue(slug, out set!) && set.Items.Count > 0;

    public RepresentItem Of(LocatedLine line) => _byOrdinal[line.Ordinal];

    private RepresentBoundarySet SetOf(LocatedLine line)
    {
        var slug = line.Card?.Slug ?? (line.Boundary.Set.Length > 0 ? line.Boundary.Set : Unnamed(line.Layer).Slug);
        if (_bySlug.TryGetValue(slug, out var set))
            return set;
        var (_, name, member) = Unnamed(line.Layer);
        return _bySlug[slug] = new RepresentBoundarySet(slug, name, member, null);
    }

    /// <summary>A state by its name; anything else with its state, since names repeat: <c>mesa-county-co</c>.</summary>
    private static string SlugOf(LocatedLine line)
    {
        var name = PlaceText.Slug(line.Division.Name);
        return line.Layer is DivisionLayer.State or DivisionLayer.Country || line.Division.State.Length == 0 ? name : $"{name}-{line.Division.State}";
    }

    private static (string Slug, string Name, string Member) Unnamed(DivisionLayer layer) => layer switch
    {
        DivisionLayer.Country => ("us-country", "Countries", "Country"),
        DivisionLayer.State => ("us-states", "States", "State"),
        DivisionLayer.County => ("us-counties", "Counties", "County"),
        DivisionLayer.Place => ("us-places", "Places", "Place"),
        DivisionLayer.Ward => ("us-wards", "Wards", "Ward"),
        DivisionLayer.Congressional => ("us-congressional-districts", "Congressional districts", "Congressional district"),
        DivisionLayer.StateLegislativeUpper => ("us-state-senate-districts", "State senate districts", "State senate district"),
        DivisionLayer.StateLegislativeLower => ("us-state-house-districts", "State house districts", "State house district"),
        DivisionLayer.SchoolDistrict => ("us-school-districts", "School districts", "School district"),
        _ => ("us-other", "Other areas", "Area"),
    };
}
