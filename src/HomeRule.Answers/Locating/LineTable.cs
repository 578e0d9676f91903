using HomeRule.Answers.Places;
using HomeRule.Atlas;
using HomeRule.Civics;
using HomeRule.Geo;
using HomeRule.Geo.Boundaries;

namespace HomeRule.Answers.Locating;

/// <summary>Every entry of the index joined with its division, map and page, and grouped by what replaces what. Immutable; thread-safe.</summary>
internal sealed class LineTable
{
    private LineTable(LocatedLine[] lines, LineGroup[] groups, BoundarySetCard[] cards)
    {
        Lines = lines;
        Groups = groups;
        Cards = cards;
    }

    public LocatedLine[] Lines { get; }

    public LineGroup[] Groups { get; }

    public BoundarySetCard[] Cards { get; }

    public static LineTable Build(Snapshot snapshot, IReadOnlyList<IndexedBoundary> boundaries, PlaceDirectory places)
    {
        var divisions = new Dictionary<DivisionId, Division>(snapshot.Divisions.Count);
        foreach (var division in snapshot.Divisions)
            divisions.TryAdd(division.Id, division);
        var cards = snapshot.BoundarySets.ToArray();
        var cardNumbers = cards.Select(static (card, i) => (card.Slug, i)).ToDictionary(static c => c.Slug, static c => c.i, StringComparer.Ordinal);
        var groups = new Dictionary<(DivisionLayer, string, string), int>();
        var list = new List<LineGroup>();
        var lines = new LocatedLine[boundaries.Count];
        for (var ordinal = 0; ordinal < lines.Length; ordinal++)
        {
            var boundary = boundaries[ordinal];
            var cardNumber = cardNumbers.GetValueOrDefault(boundary.Set, -1);
            var card = cardNumber < 0 ? null : cards[cardNumber];
            var division = divisions.TryGetValue(boundary.Division, out var known) ? known : Unlisted(boundary.Division, card);
            var layer = LayerOf(division, card);
            var (area, name) = AreaOf(layer, division, places, divisions);
            var key = (layer, area, layer is DivisionLayer.SchoolDistrict or DivisionLayer.Other ? card?.Member.En ?? "" : "");
            if (!groups.TryGetValue(key, out var group))
            {
                groups.Add(key, group = list.Count);
                list.Add(new LineGroup(layer, division.State, name));
            }

            lines[ordinal] = new LocatedLine
            {
                Ordinal = ordinal,
                Boundary = boundary,
                Division = division,
                Layer = layer,
                Card = card,
                CardNumber = cardNumber,
                Page = places.TryGet(division.Id, out var page) ? page : null,
                Group = group,
            };
            list[group].Lines.Add(lines[ordinal]);
        }

        return new LineTable(lines, [.. list], cards);
    }

    /// <summary>A line without a division in the edition: what its id and its map say.</summary>
    private static Division Unlisted(DivisionId id, BoundarySetCard? card) => new()
    {
        Id = id,
        Kind = card?.Kind ?? DivisionKind.Other,
        Name = card is null ? id.Name : $"{card.Member.En} {id.Name}",
        State = id.State ?? "",
    };

    /// <summary>By function; a city that is a county is either, as the map that draws it says.</summary>
    private static DivisionLayer LayerOf(Division division, BoundarySetCard? card) => division.Kind switch
    {
        DivisionKind.IndependentCity or DivisionKind.ConsolidatedCityCounty when card is not null && KindLayer(card.Kind) is DivisionLayer.Place or DivisionLayer.County => KindLayer(card.Kind),
        DivisionKind.ConsolidatedCityCounty when division.Id.Type == "place" => DivisionLayer.Place,
        _ => KindLayer(division.Kind),
    };

    public static DivisionLayer KindLayer(DivisionKind kind) => kind switch
    {
        DivisionKind.Country => DivisionLayer.Country,
        _ when DivisionKinds.IsState(kind) => DivisionLayer.State,
        DivisionKind.Place => DivisionLayer.Place,
        DivisionKind.SchoolDistrict => DivisionLayer.SchoolDistrict,
        DivisionKind.StateLegislativeLower => DivisionLayer.StateLegislativeLower,
        DivisionKind.StateLegislativeUpper => DivisionLayer.StateLegislativeUpper,
        DivisionKind.Congressional => DivisionLayer.Congressional,
        DivisionKind.Ward => DivisionLayer.Ward,
        DivisionKind.Other => DivisionLayer.Other,
        _ => DivisionLayer.County,
    };

    private static (string Area, string Name) AreaOf(DivisionLayer layer, Division division, PlaceDirectory places, Dictionary<DivisionId, Division> divisions)
    {
        if (layer is DivisionLayer.Ward or DivisionLayer.Other)
        {
            var parent = division.Id.Value[..division.Id.Value.LastIndexOf('/')];
            return (parent, DivisionId.TryParse(parent, out var id) && divisions.TryGetValue(id, out var city) ? city.Name : division.State.ToUpperInvariant());
        }

        if (layer is DivisionLayer.State or DivisionLayer.Country)
            return (division.Id.Value, division.Name);
        return (division.State, places.TryGetSlug(division.State, out var state) ? state.Name : division.State.ToUpperInvariant());
    }
}
