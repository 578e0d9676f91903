namespace HomeRule.Geo.Reading;

/// <summary>Reference systems whose degrees are taken as they are.</summary>
internal static class ReferenceSystems
{
    internal const int Wgs84 = 4326;
    internal const int Nad83 = 4269;
    internal const string Nad83Note = "The file is on NAD 83 (EPSG:4269); its degrees are taken as WGS 84, from which they differ by about a metre.";

    /// <summary>Reads names such as <c>urn:ogc:def:crs:OGC:1.3:CRS84</c>, <c>urn:ogc:def:crs:EPSG::4269</c> and <c>EPSG:4326</c>.</summary>
    internal static bool TryRead(string name, out bool isNad83)
    {
        var last = name[(name.LastIndexOf(':') + 1)..].Trim();
        isNad83 = last is "4269" or "CRS83";
        return isNad83 || last is "4326" or "CRS84" or "4979";
    }
}
