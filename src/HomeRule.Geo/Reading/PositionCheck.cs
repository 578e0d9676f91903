using HomeRule.Civics;
using HomeRule.Geo.Boundaries;

namespace HomeRule.Geo.Reading;

/// <summary>Range of positions, and the hint that longitude and latitude stand in the wrong order.</summary>
internal static class PositionCheck
{
    private const string Swapped = "looks as if latitude came first: the other way round it lies in the United States; put longitude first.";

    /// <summary>Boxes that hold the states and territories: west, south, east, north in degrees.</summary>
    private static readonly (int West, int South, int East, int North)[] UnitedStates =
    [
        (-180, 17, -64, 72), (172, 50, 180, 56), (144, 12, 147, 21), (-172, -15, -168, -10),
    ];

    /// <summary>Null where the position is good. The message is the sentence without its subject.</summary>
    /// <param name="lng">Units; up to a turn and a half.</param>
    /// <param name="lat">Units.</param>
    /// <param name="isFirst">Whether to look at the order even where both numbers are in range.</param>
    internal static Problem? Fault(long lng, long lat, bool isFirst)
    {
        var isOutside = lat is > PointE7.MaxLat or < -PointE7.MaxLat;
        if (!isOutside && !isFirst)
            return null;
        if (IsUnitedStates(lat, lng) && !IsUnitedStates(lng, lat))
            return new Problem("position.swapped", Swapped);
        return isOutside ? new Problem("position.range", "has a latitude outside of -90 to 90; give unprojected degrees, longitude first.") : null;
    }

    private static bool IsUnitedStates(long lng, long lat)
    {
        foreach (var box in UnitedStates)
        {
            if (lng >= (long)box.West * PointE7.UnitsPerDegree && lng <= (long)box.East * PointE7.UnitsPerDegree
                && lat >= (long)box.South * PointE7.UnitsPerDegree && lat <= (long)box.North * PointE7.UnitsPerDegree)
                return true;
        }

        return false;
    }
}
