using HomeRule.Civics;

namespace HomeRule.Geo.Boundaries;

/// <summary>
/// A position on the integer plane on which all geometry here is exact: WGS 84 longitude first, latitude second, each in units of 1e-7 degree
/// (about 1 cm). Longitude −1,800,000,000 to 1,800,000,000, latitude −900,000,000 to 900,000,000, both inclusive.
/// </summary>
/// <param name="Lng">Longitude × 10⁷.</param>
/// <param name="Lat">Latitude × 10⁷.</param>
public readonly record struct PointE7(int Lng, int Lat)
{
    /// <summary>Units in one degree.</summary>
    public const int UnitsPerDegree = 10_000_000;

    /// <summary>Largest longitude, inclusive; the smallest is its negative.</summary>
    public const int MaxLng = 180 * UnitsPerDegree;

    /// <summary>Largest latitude, inclusive; the smallest is its negative.</summary>
    public const int MaxLat = 90 * UnitsPerDegree;

    /// <summary>Degrees, latitude first as in <see cref="GeoPoint"/>.</summary>
    public GeoPoint ToDegrees() => new(Lat / (double)UnitsPerDegree, Lng / (double)UnitsPerDegree);

    /// <summary>Rounds to the nearest unit, halves to even. False where a number is not finite or outside of its range.</summary>
    public static bool TryFromDegrees(double lng, double lat, out PointE7 point)
    {
        // NaN fails both comparisons.
        if (!(Math.Abs(lng) <= 180) || !(Math.Abs(lat) <= 90))
        {
            point = default;
            return false;
        }

        point = new PointE7((int)Math.Round(lng * UnitsPerDegree), (int)Math.Round(lat * UnitsPerDegree));
        return true;
    }

    internal ulong Key => ((ulong)unchecked((uint)Lng ^ 0x8000_0000u) << 32) | unchecked((uint)Lat ^ 0x8000_0000u);

    internal bool IsInRange => Lng is >= -MaxLng and <= MaxLng && Lat is >= -MaxLat and <= MaxLat;
}
