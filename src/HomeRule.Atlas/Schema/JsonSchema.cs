using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HomeRule.Atlas.Schema;

/// <summary>One kind as JSON Schema 2020-12.</summary>
internal static class JsonSchema
{
    public static string Write(AtlasKind kind)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("title", $"Atlas: {kind.Singular}");
            Body(json, kind.Root);
            Definitions(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void Field(Utf8JsonWriter json, AtlasField field)
    {
        json.WriteStartObject();
        Body(json, field);
        json.WriteEndObject();
    }

    private static void Body(Utf8JsonWriter json, AtlasField field)
    {
        json.WriteString("description", field.References is null ? field.Doc : $"{field.Doc} An id of {field.References}/.");
        switch (field.Type)
        {
            case AtlasFieldType.Map:
                Map(json, field.Fields);
                break;
            case AtlasFieldType.BothLanguages:
                json.WriteString("$ref", "#/$defs/bothLanguages");
                break;
            case AtlasFieldType.English:
                json.WriteString("$ref", "#/$defs/english");
                break;
            case AtlasFieldType.TextMap:
                json.WriteString("type", "object");
                json.WriteNumber("minProperties", 1);
                json.WriteStartObject("additionalProperties");
                json.WriteString("type", "string");
                json.WriteNumber("minLength", 1);
                json.WriteEndObject();
                break;
            case AtlasFieldType.Sources:
                Array(json, field);
                json.WriteStartObject("items");
                json.WriteString("$ref", "#/$defs/source");
                json.WriteEndObject();
                break;
            case AtlasFieldType.List:
                Array(json, field);
                json.WritePropertyName("items");
                Field(json, field.Item!);
                break;
            case AtlasFieldType.Reach:
                json.WriteStartArray("anyOf");
                json.WriteRawValue("""{ "const": "all-cooperation" }""");
                json.WriteRawValue("""{ "type": "array", "minItems": 1, "items": { "type": "string" } }""");
                json.WriteEndArray();
                break;
            default:
                Scalar(json, field);
                break;
        }
    }

    private static void Array(Utf8JsonWriter json, AtlasField field)
    {
        json.WriteString("type", "array");
        if (!field.MayBeEmpty)
            json.WriteNumber("minItems", 1);
    }

    private static void Definitions(Utf8JsonWriter json)
    {
        json.WriteStartObject("$defs");
        json.WritePropertyName("source");
        Field(json, SharedFields.Source);
        json.WritePropertyName("bothLanguages");
        Field(json, Checking.Languages.Both);
        json.WritePropertyName("english");
        Field(json, Checking.Languages.English);
        json.WriteEndObject();
    }

    private static void Scalar(Utf8JsonWriter json, AtlasField field)
    {
        if (field.Type == AtlasFieldType.Value)
        {
            json.WriteStartArray("type");
            foreach (var type in new[] { "string", "number", "boolean" })
                json.WriteStringValue(type);
            json.WriteEndArray();
            return;
        }

        if (field.Type is AtlasFieldType.Date or AtlasFieldType.PastDate)
        {
            // A bare year is a number to YAML readers that guess types.
            json.WriteStartArray("type");
            json.WriteStringValue("string");
            json.WriteStringValue("integer");
            json.WriteEndArray();
            json.WriteString("pattern", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$");
            return;
        }

        json.WriteString("type", field.Type switch { AtlasFieldType.Number => "number", AtlasFieldType.Bool => "boolean", _ => "string" });
        switch (field.Type)
        {
            case AtlasFieldType.Text or AtlasFieldType.Wording or AtlasFieldType.Phone or AtlasFieldType.Email or AtlasFieldType.DateRule:
                json.WriteNumber("minLength", 1);
                break;
            case AtlasFieldType.Id:
                json.WriteString("pattern", "^[a-z0-9][a-z0-9_-]*$");
                break;
            case AtlasFieldType.Division:
                json.WriteString("pattern", "^ocd-division/country:us(/[a-z_]+:[^/:]+)*$");
                break;
            case AtlasFieldType.Url:
                json.WriteString("pattern", "^https?://");
                break;
            case AtlasFieldType.Enum:
                json.WriteStartArray("enum");
                foreach (var value in field.Values)
                    json.WriteStringValue(value);
                json.WriteEndArray();
                break;
            default:
                break;
        }
    }

    private static void Map(Utf8JsonWriter json, IReadOnlyList<AtlasField> fields)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        if (fields.Any(static f => f.Required))
        {
            json.WriteStartArray("required");
            foreach (var field in fields.Where(static f => f.Required))
                json.WriteStringValue(field.Name);
            json.WriteEndArray();
        }

        json.WriteStartObject("properties");
        foreach (var field in fields)
        {
            json.WritePropertyName(field.Name);
            Field(json, field);
        }

        json.WriteEndObject();
    }
}
