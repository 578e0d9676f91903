using System.Globalization;

namespace HomeRule.Benchmarks.Figures;

internal static class Numbers
{
    /// <summary>Three significant digits below a thousand, whole numbers with separators above.</summary>
    public static string Write(double value) => Math.Abs(value) switch
    {
        >= 100 => value.ToString("N0", CultureInfo.InvariantCulture),
        >= 10 => value.ToString("0.#", CultureInfo.InvariantCulture),
        >= 1 => value.ToString("0.##", CultureInfo.InvariantCulture),
        _ => value.ToString("0.###", CultureInfo.InvariantCulture),
    };

    /// <summary>The value below which the share <paramref name="p"/> (0 to 1) of the values lies; sorts them.</summary>
    public static double Percentile(double[] values, double p)
    {
        Array.Sort(values);
        return values[Math.Clamp((int)Math.Ceiling(p * values.Length) - 1, 0, values.Length - 1)];
    }
}
