using HomeRule.Geo.Reading;

namespace HomeRule.Atlas.Boundaries;

/// <summary>What became of the features of one map: how many, what was mended, what was refused. Immutable.</summary>
public sealed record BoundarySetReport
{
    /// <summary>Of the map; see <see cref="Geo.Boundaries.BoundarySetCard.Slug"/>.</summary>
    public required string Slug { get; init; }

    /// <summary>Divisions that have a boundary of this map.</summary>
    public required int Divisions { get; init; }

    /// <summary>Counts, repairs and refusals; also of features whose area is sound and whose division cannot be told.</summary>
    public required FeatureReading Reading { get; init; }

    /// <summary>Features left out because an earlier one has the same code and exactly the same area.</summary>
    public required int Repeated { get; init; }

    /// <summary>Features joined to an earlier one with the same code.</summary>
    public required int Joined { get; init; }

    /// <summary>Features that stand for no division, such as water.</summary>
    public required int NoDivision { get; init; }

    /// <summary>Ids that needed the kind or the county in them, because another division has the plain name.</summary>
    public required int Qualified { get; init; }
}
