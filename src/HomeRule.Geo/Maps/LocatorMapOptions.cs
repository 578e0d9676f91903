using HomeRule.Civics;

namespace HomeRule.Geo.Maps;

/// <summary>How a map is drawn.</summary>
public sealed record LocatorMapOptions
{
    /// <summary>Longer side of the drawing in units, 100 to 10,000. Default 1,000.</summary>
    public int LongSide { get; init; } = 1000;

    /// <summary>How far a simplified line may lie from the true one, in units, 0 or more. Default 1.</summary>
    public double Tolerance { get; init; } = 1;

    /// <summary>Space around the subject, as a share of its longer side, 0 to 5. Default 0.35 with neighbors, 0.02 with parts.</summary>
    public double? Margin { get; init; }

    /// <summary>Width of the drawing by its height, 0.2 to 5; space is added on the shorter sides. Null (the default): as the subject and its margin are.</summary>
    public double? Aspect { get; init; }

    /// <summary>A point to find on the drawing; null: none.</summary>
    public GeoPoint? Mark { get; init; }
}
