namespace HomeRule.Geo.Reading;

/// <summary>How a boundary file is read. Immutable.</summary>
public sealed record FeatureReadOptions
{
    /// <summary>For files from a national authority whose small flaws are known: crossings are kept, open rings closed; both are listed.</summary>
    public static FeatureReadOptions Official { get; } = new() { SelfCrossing = SelfCrossing.Keep, CloseRings = true };

    /// <summary>
    /// The object of a TopoJSON file or the table of a GeoPackage to read; null for all objects, or for the only table with geometry. Other formats have
    /// one layer and take no notice.
    /// </summary>
    public string? Layer { get; init; }

    /// <value><see cref="SelfCrossing.Refuse"/> by default.</value>
    public SelfCrossing SelfCrossing { get; init; }

    /// <summary>Whether a ring that does not end where it starts is closed by a straight line and listed, instead of refused.</summary>
    /// <value>False by default.</value>
    public bool CloseRings { get; init; }

    /// <summary>Most points that one feature may have, before repeated ones are dropped.</summary>
    /// <value>5,000,000 by default; the largest official feature has about a tenth.</value>
    public int MaxPoints { get; init; } = 5_000_000;
}
