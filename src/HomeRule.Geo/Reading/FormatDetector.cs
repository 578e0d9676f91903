using System.Text.Json;

namespace HomeRule.Geo.Reading;

/// <summary>Tells formats apart by the first bytes and the first names; the extension settles only what content leaves open.</summary>
internal static class FormatDetector
{
    private static readonly string[] LineExtensions = [".geojsonseq", ".geojsonl", ".geojsons", ".ndjson", ".ndgeojson", ".jsonl", ".jsonseq"];

    /// <exception cref="FeatureFileFault">The file is nothing that can be read.</exception>
    internal static FileFormat Detect(string path, CancellationToken stop)
    {
        using var source = new ByteSource(path, null, stop);
        var start = source.Window;
        if (start.StartsWith("SQLite format 3\0"u8))
            return source.IsGzip ? throw new FeatureFileFault("file.format", "The GeoPackage is packed as .gz; unpack it first.") : FileFormat.GeoPackage;
        if (start.StartsWith("PK\x03\x04"u8))
            throw new FeatureFileFault("file.format", "The file is a zip archive; unpack it and give the boundary file in it.");
        if (start is [0, 0, 0x27, 0x0A, ..])
            throw new FeatureFileFault("file.format", "The file is a shapefile; convert it to GeoPackage or GeoJSON.");
        if (start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            throw new FeatureFileFault("file.format", "The file is text in UTF-16; write it as UTF-8.");
        if (start is [0x1E, ..])
            return FileFormat.RecordSeparated;
        var first = start.IndexOfAnyExcept(" \t\r\n"u8);
        if (first < 0 && source.IsFinal)
            throw new FeatureFileFault("file.empty", "The file is empty; check that the download is complete.");
        if (first < 0)
            return HasLineExtension(path) ? FileFormat.Lines : throw Unknown();
        if (start[first] == 0x1E)
            return FileFormat.RecordSeparated;
        if (start[first] == '<')
            throw new FeatureFileFault("file.format", "The file is a web page or XML; give GeoJSON, TopoJSON or GeoPackage.");
        if (start[first] != '{')
            return HasLineExtension(path) ? FileFormat.Lines : throw Unknown();
        return FromNames(path, source, stop);
    }

    private static FileFormat FromNames(string path, ByteSource source, CancellationToken stop)
    {
        FileFormat? format = null;
        var cursor = new JsonCursor(source);
        try
        {
            cursor.Next();
            while (format is null)
            {
                cursor.Next();
                if (cursor.Token != JsonTokenType.PropertyName)
                    break;
                format = FromName(ref cursor);
                if (format is not null || cursor.Token != JsonTokenType.PropertyName)
                    break;
                cursor.Next();
                cursor.Skip();
            }
        }
        catch (JsonException)
        {
            // A broken first record of a sequence is refused on its own; a document is read again for its fault.
            return IsLines(path, stop) ? FileFormat.Lines : FileFormat.FeatureCollection;
        }

        return format switch
        {
            null when HasLineExtension(path) => FileFormat.Lines,
            null => throw Unknown(),
            FileFormat.SingleFeature or FileFormat.SingleGeometry when IsLines(path, stop) => FileFormat.Lines,
            _ => format.Value,
        };
    }

    /// <summary>Cursor on a name of the root; on its value where that was looked at.</summary>
    private static FileFormat? FromName(ref JsonCursor cursor)
    {
        if (cursor.Is("features"u8))
            return FileFormat.FeatureCollection;
        if (cursor.Is("arcs"u8) || cursor.Is("objects"u8) || cursor.Is("transform"u8))
            return FileFormat.TopoJson;
        if (cursor.Is("geometry"u8) || cursor.Is("properties"u8))
            return FileFormat.SingleFeature;
        if (cursor.Is("coordinates"u8) || cursor.Is("geometries"u8))
            return FileFormat.SingleGeometry;
        if (!cursor.Is("type"u8))
            return null;
        cursor.Next();
        if (cursor.Token != JsonTokenType.String)
            return null;
        if (cursor.Is("FeatureCollection"u8))
            return FileFormat.FeatureCollection;
        if (cursor.Is("Topology"u8))
            return FileFormat.TopoJson;
        if (cursor.Is("Feature"u8))
            return FileFormat.SingleFeature;
        return cursor.TryText(out var text) && text is "Polygon" or "MultiPolygon" or "GeometryCollection" or "Point" or "MultiPoint" or "LineString" or "MultiLineString"
            ? FileFormat.SingleGeometry
            : null;
    }

    /// <summary>By extension, or because the first line ends a value and the next begins one.</summary>
    private static bool IsLines(string path, CancellationToken stop)
    {
        if (HasLineExtension(path))
            return true;
        using var source = new ByteSource(path, null, stop);
        source.SplitAt((byte)'\n');
        if (!source.NextRecord())
            return false;
        byte last = 0;
        while (true)
        {
            var at = source.Window.LastIndexOfAnyExcept(" \t\r"u8);
            if (at >= 0)
                last = source.Window[at];
            if (source.IsFinal)
                break;
            source.Advance(source.Window.Length);
            source.Fill();
        }

        source.EndRecord();
        return last == '}' && source.NextRecord() && source.Window is [(byte)'{', ..];
    }

    private static bool HasLineExtension(string path)
    {
        var name = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path;
        return LineExtensions.Any(extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
    }

    private static FeatureFileFault Unknown() =>
        new("file.format", "The file is neither GeoJSON, a sequence of it, TopoJSON nor GeoPackage; convert it to one of these.");
}
