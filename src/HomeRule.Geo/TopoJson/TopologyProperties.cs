using System.Collections.ObjectModel;
using System.Text.Json;

namespace HomeRule.Geo.TopoJson;

/// <summary>The attributes of a geometry as text.</summary>
internal static class TopologyProperties
{
    internal static IReadOnlyDictionary<string, string> Of(JsonElement geometry)
    {
        if (!geometry.TryGetProperty("properties", out var properties) || properties.ValueKind != JsonValueKind.Object)
            return ReadOnlyDictionary<string, string>.Empty;
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in properties.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.String)
                texts[property.Name] = property.Value.GetString()!;
            else if (property.Value.ValueKind is JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False)
                texts[property.Name] = property.Value.GetRawText();
        }

        return texts;
    }
}
