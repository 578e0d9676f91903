using System.Text.Json;
using System.Text.Json.Serialization;
using HomeRule.Civics;

namespace HomeRule.Answers.Json;

/// <summary>A language as <c>en</c> or <c>es</c>.</summary>
public sealed class LanguageJson : JsonConverter<Language>
{
    public override Language Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString() == "es" ? Language.Es : Language.En;

    public override void Write(Utf8JsonWriter writer, Language value, JsonSerializerOptions options) => writer.WriteStringValue(value == Language.Es ? "es" : "en");
}
