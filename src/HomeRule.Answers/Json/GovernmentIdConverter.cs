using System.Text.Json;
using System.Text.Json.Serialization;
using HomeRule.Answers.Reports;

namespace HomeRule.Answers.Json;

/// <summary>Writes a government as its OCD id alone, where the answer names it elsewhere: a report says who decides some four hundred times.</summary>
internal sealed class GovernmentIdConverter : JsonConverter<GovernmentRef>
{
    public override GovernmentRef Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var id = reader.GetString() ?? "";
        return new GovernmentRef(id, null, id);
    }

    public override void Write(Utf8JsonWriter writer, GovernmentRef value, JsonSerializerOptions options) => writer.WriteStringValue(value.OcdId);
}
