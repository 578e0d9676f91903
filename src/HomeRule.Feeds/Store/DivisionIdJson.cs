using System.Text.Json;
using System.Text.Json.Serialization;
using HomeRule.Civics;

namespace HomeRule.Feeds.Store;

/// <summary>A division as its whole identifier.</summary>
internal sealed class DivisionIdJson : JsonConverter<DivisionId>
{
    public override DivisionId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        DivisionId.TryParse(reader.GetString(), out var id) ? id : throw new JsonException("Not a division.");

    public override void Write(Utf8JsonWriter writer, DivisionId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
