using System.Text.Json;

namespace HomeRule.Geo.Reading;

/// <summary>GeoJSON as a sequence of records or as one document.</summary>
internal static class GeoJsonFile
{
    /// <summary>One feature or geometry a record; a record that is no JSON is refused, and the next one is read.</summary>
    internal static void ReadSequence(ByteSource source, FeatureSink sink)
    {
        var features = new GeoJsonFeatures(sink);
        while (source.NextRecord())
        {
            sink.Begin();
            var cursor = new JsonCursor(source);
            try
            {
                cursor.Next();
                if (cursor.Token == JsonTokenType.StartObject)
                    features.ReadFeatureOrGeometry(ref cursor);
                else
                    sink.Draft.Refuse("feature.type", "is not an object; give GeoJSON features.");
                cursor.Skip();
                while (cursor.Read())
                    cursor.Skip();
            }
            catch (JsonException)
            {
                sink.Draft.Replace(JsonFaults.Of(cursor.Depth));
            }

            source.EndRecord();
            sink.End();
        }
    }

    /// <summary>One document; text that is no JSON ends the reading, because what follows it cannot be trusted.</summary>
    internal static void ReadDocument(ByteSource source, FeatureSink sink, FileFormat format)
    {
        var features = new GeoJsonFeatures(sink);
        var cursor = new JsonCursor(source);
        try
        {
            cursor.Next();
            if (cursor.Token != JsonTokenType.StartObject)
                throw new FeatureFileFault("file.format", "The file is not GeoJSON: it does not begin with an object.");
            if (format == FileFormat.FeatureCollection)
            {
                ReadCollection(ref cursor, features, sink);
            }
            else
            {
                sink.Begin();
                features.ReadFeatureOrGeometry(ref cursor);
                sink.End();
            }

            while (cursor.Read())
                cursor.Skip();
        }
        catch (JsonException)
        {
            var fault = JsonFaults.Of(cursor.Depth);
            var where = sink.Tally.Features == 0 ? "The file" : $"The file, at or after feature {sink.Tally.Features},";
            throw new FeatureFileFault(fault.Code, $"{where} {fault.Message}");
        }
    }

    private static void ReadCollection(ref JsonCursor cursor, GeoJsonFeatures features, FeatureSink sink)
    {
        bool hasType = false, hasFeatures = false;
        while (cursor.NextName())
        {
            if (cursor.Is("type"u8))
            {
                cursor.Next();
                if (hasType || cursor.Token != JsonTokenType.String || !cursor.Is("FeatureCollection"u8))
                    throw new FeatureFileFault("file.format", "The file has features, but its \"type\" is not \"FeatureCollection\", or it is given twice; correct it.");
                hasType = true;
            }
            else if (cursor.Is("features"u8))
            {
                cursor.Next();
                if (hasFeatures || cursor.Token != JsonTokenType.StartArray)
                    throw new FeatureFileFault("file.format", "The \"features\" of the file are not a list, or are given twice; correct it.");
                hasFeatures = true;
                for (cursor.Next(); cursor.Token != JsonTokenType.EndArray; cursor.Next())
                    ReadMember(ref cursor, features, sink);
            }
            else if (cursor.Is("crs"u8))
            {
                cursor.Next();
                ReadReferenceSystem(ref cursor, sink);
            }
            else
            {
                cursor.Next();
                cursor.Skip();
            }
        }

        if (!hasType || !hasFeatures)
            throw new FeatureFileFault("file.format", "The file is not a FeatureCollection: it has no \"type\" or no \"features\"; check that the download is complete.");
    }

    private static void ReadMember(ref JsonCursor cursor, GeoJsonFeatures features, FeatureSink sink)
    {
        sink.Begin();
        if (cursor.Token == JsonTokenType.StartObject)
        {
            features.ReadFeatureOrGeometry(ref cursor);
        }
        else
        {
            sink.Draft.Refuse("feature.type", "is not an object; give GeoJSON features.");
            cursor.Skip();
        }

        sink.End();
    }

    /// <summary>The older GeoJSON could name a reference system; degrees on WGS 84 and NAD 83 are taken, the rest is refused.</summary>
    private static void ReadReferenceSystem(ref JsonCursor cursor, FeatureSink sink)
    {
        if (cursor.Token == JsonTokenType.Null)
            return;
        var depth = cursor.Depth;
        string? name = null;
        while (cursor.Token == JsonTokenType.StartObject || cursor.Depth > depth || cursor.Token != JsonTokenType.EndObject)
        {
            cursor.Next();
            if (cursor.Token == JsonTokenType.PropertyName && cursor.Is("name"u8))
            {
                cursor.Next();
                name = cursor.Token == JsonTokenType.String && cursor.TryText(out var text) ? text : null;
            }
        }

        if (name is null || !ReferenceSystems.TryRead(name, out var isNad83))
            throw new FeatureFileFault("file.crs", "The file names a reference system that is not longitude and latitude on WGS 84 or NAD 83; reproject it to EPSG:4326.");
        if (isNad83)
            sink.Tally.Note(ReferenceSystems.Nad83Note);
    }
}
