namespace HomeRule.Benchmarks.Figures;

/// <summary>A bound on a value, or on its ratio to the comparison.</summary>
/// <param name="Bound">The bound, inclusive.</param>
/// <param name="IsLeast">True when the number should be at least the bound, false when at most.</param>
/// <param name="OfRatio">True when the bound is on the ratio.</param>
internal sealed record Target(double Bound, bool IsLeast, bool OfRatio = false)
{
    public static Target AtMost(double bound) => new(bound, false);

    public static Target AtLeast(double bound) => new(bound, true);

    public static Target RatioAtLeast(double bound) => new(bound, true, true);

    public bool? IsMet(Figure figure)
    {
        double? number = OfRatio ? figure.Comparison?.Ratio : figure.Value;
        return number is not { } n ? null : IsLeast ? n >= Bound : n <= Bound;
    }
}
