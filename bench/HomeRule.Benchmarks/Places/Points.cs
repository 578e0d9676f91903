using HomeRule.Geo.Boundaries;

namespace HomeRule.Benchmarks.Places;

internal static class Points
{
    /// <summary>The same points every time, even over the box of the contiguous states.</summary>
    public static PointE7[] Make(int count)
    {
        var random = new Random(1787);
        var points = new PointE7[count];
        for (var i = 0; i < count; i++)
            points[i] = Next(random);
        return points;
    }

    public static PointE7 Next(Random random) => new(random.Next(-1_247_000_000, -669_000_000), random.Next(245_000_000, 494_000_000));
}
