namespace HomeRule.Geo.Reading;

/// <summary>What a boundary file turned out to be.</summary>
internal enum FileFormat
{
    FeatureCollection,
    SingleFeature,
    SingleGeometry,

    /// <summary>One value a line.</summary>
    Lines,

    /// <summary>Values between record separators, 0x1E (RFC 8142).</summary>
    RecordSeparated,
    TopoJson,
    GeoPackage,
}
