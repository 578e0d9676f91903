namespace HomeRule.Geo.Reading;

/// <summary>What a GeoJSON geometry was seen to hold.</summary>
internal struct GeometryMembers
{
    internal string? Kind;
    internal bool HasCoordinates;
    internal bool HasGeometries;

    /// <summary>How deep its positions are nested.</summary>
    internal int Depth;
}
