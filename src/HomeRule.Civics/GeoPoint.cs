namespace HomeRule.Civics;

/// <summary>A position in WGS 84 degrees.</summary>
/// <param name="Lat">−90 to 90 inclusive.</param>
/// <param name="Lng">−180 to 180 inclusive.</param>
public readonly record struct GeoPoint(double Lat, double Lng);
