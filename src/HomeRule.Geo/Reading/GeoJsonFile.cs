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
                    features.ReadFeature(ref cursor);
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
}
