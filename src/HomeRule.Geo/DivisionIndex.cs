using HomeRule.Civics;

namespace HomeRule.Geo;

/// <summary>Point → divisions.</summary>
public sealed class DivisionIndex
{
    private readonly DivisionId[] _divisions = [];

    /// <summary>Divisions that contain the point, states first.</summary>
    public IReadOnlyList<DivisionId> Locate(GeoPoint point)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs(point.Lat), 90);
        return _divisions;
    }
}
