namespace HomeRule.Site.Boundaries;

/// <summary>How a shape is written.</summary>
internal enum ShapeFormat
{
    GeoJson,
    Wkt,
    Kml,
}
