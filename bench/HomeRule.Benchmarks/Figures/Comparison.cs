namespace HomeRule.Benchmarks.Figures;

/// <param name="With">What else was measured in the same run on the same input.</param>
/// <param name="Value">Its number, in the unit of the figure.</param>
/// <param name="Ratio">How many times better the figure is.</param>
internal sealed record Comparison(string With, double Value, double Ratio)
{
    /// <summary>Where more is better.</summary>
    public static Comparison Rate(string with, double other, double own) => new(with, other, own / other);

    /// <summary>Where less is better.</summary>
    public static Comparison Time(string with, double other, double own) => new(with, other, other / own);
}
