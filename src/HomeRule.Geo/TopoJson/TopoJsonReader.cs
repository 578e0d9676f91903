using System.Text.Json;
using HomeRule.Civics;

namespace HomeRule.Geo.TopoJson;

/// <summary>
/// Reads TopoJSON (https://github.com/topojson/topojson-specification), quantized or not; Polygon, MultiPolygon, null and collections of these.
/// Points and lines are refused: boundaries are areas. The first fault is returned as a problem that names the object and id;
/// nothing is repaired but what a file's own grid does to rings, and that is listed in <see cref="Topology.Repairs"/>.
/// Codes: <c>topojson.malformed</c> (not JSON, duplicate keys), <c>topojson.depth</c> (nested deeper than 64), <c>topojson.size</c>,
/// <c>topojson.not-topology</c>, <c>topojson.transform</c>, <c>topojson.coordinate</c>, <c>topojson.overflow</c>, <c>topojson.arc</c> (an index that
/// names no arc), <c>topojson.geometry</c>, <c>topojson.ring</c> (pieces that do not join) and the codes of <see cref="Boundaries.Ring.Create"/>.
/// </summary>
public static class TopoJsonReader
{
    /// <summary>Largest accepted file, bytes.</summary>
    public const int MaxBytes = 256 * 1024 * 1024;

    internal const int MaxDepth = 64;

    /// <summary>Reads a file's bytes (UTF-8, a byte-order mark allowed).</summary>
    public static Result<Topology> Read(ReadOnlyMemory<byte> utf8)
    {
        if (utf8.Length > MaxBytes)
            return new Problem("topojson.size", $"The TopoJSON file is larger than {MaxBytes / (1024 * 1024)} MB; split it.");
        if (utf8.Span is [0xEF, 0xBB, 0xBF, ..])
            utf8 = utf8[3..];
        try
        {
            using var document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = MaxDepth, AllowDuplicateProperties = false });
            return new TopologyParser(document.RootElement).Parse();
        }
        catch (InvalidOperationException fault) when (fault.Source?.StartsWith("System.Text.Json", StringComparison.Ordinal) == true)
        {
            // Names with lone surrogates or invalid UTF-8 surface only when they are read, and not as a JsonException.
            return new Problem("topojson.malformed", "The TopoJSON file holds text that is not valid Unicode; check that the download is complete.");
        }
        catch (JsonException fault)
        {
            return IsTooDeep(utf8.Span)
                ? new Problem("topojson.depth", $"The TopoJSON file nests deeper than {MaxDepth} levels; flatten its collections.")
                : new Problem("topojson.malformed", $"The file is not well-formed JSON (line {(fault.LineNumber ?? 0) + 1}); check that the download is complete.");
        }
    }

    private static bool IsTooDeep(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MaxDepth + 1 });
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth >= MaxDepth)
                    return true;
            }
        }
        catch (JsonException)
        {
            return false;
        }

        return false;
    }
}
