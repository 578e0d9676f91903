using System.Globalization;
using HomeRule.Testing;

namespace HomeRule.Atlas.Tests.Testing;

/// <summary>A folder of boundary files in a temporary place: wards of a made-up map in the middle of Colorado, to be edited by a test.</summary>
internal sealed class TempBoundaries : IDisposable
{
    public TempBoundaries() => Directory.CreateDirectory(Folder);

    public string Root { get; } = Path.Combine(Path.GetTempPath(), "homerule-" + Guid.NewGuid().ToString("N"));

    public string Folder => Path.Combine(Root, "boundaries");

    /// <summary>Where a test may put its country file.</summary>
    public string CountryPath => Path.Combine(Root, "homerule.country");

    public TempBoundaries Write(string name, string text)
    {
        File.WriteAllText(Path.Combine(Folder, name), text);
        return this;
    }

    public string Text(string name) => File.ReadAllText(Path.Combine(Folder, name));

    /// <summary>Two wards side by side, a tenth of a degree each, from 39° north and 105° west.</summary>
    public TempBoundaries WithWards(string slug = "testville-wards") =>
        Write($"{slug}.card.yaml", WardCard.Text).Write($"{slug}.geojson", Collection(Square("\"ward\":1", -105, 39), Square("\"ward\":2", -104.9, 39)));

    public static string Collection(params IReadOnlyList<string> features) => $$"""{"type":"FeatureCollection","features":[{{string.Join(',', features)}}]}""";

    /// <param name="properties">Such as <c>"ward":1</c>.</param>
    /// <param name="west">Of its south-west corner; the sides are a tenth of a degree.</param>
    /// <param name="south">Of the same corner.</param>
    public static string Square(string properties, double west, double south)
    {
        var (w, e, s, n) = (Text(west), Text(west + 0.1), Text(south), Text(south + 0.1));
        return $$$"""{"type":"Feature","properties":{{{{properties}}}},"geometry":{"type":"Polygon","coordinates":[[[{{{w}}},{{{s}}}],[{{{e}}},{{{s}}}],[{{{e}}},{{{n}}}],[{{{w}}},{{{n}}}],[{{{w}}},{{{s}}}]]]}}""";

        static string Text(double value) => value.ToString("0.0###", CultureInfo.InvariantCulture);
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
