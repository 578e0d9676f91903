using System.Text.Json;
using System.Text.Json.Serialization;
using HomeRule.Civics;

namespace HomeRule.Answers;

/// <summary>A text in the language of the answer, or in English where no translation exists; <see cref="Language"/> says which, for the <c>lang</c> attribute.</summary>
[JsonConverter(typeof(TextJsonConverter))]
public readonly record struct Text(string Value, Language Language)
{
    public static Text Of(LocalizedText text, Language language) => new(text.In(language), text.LanguageIn(language));

    public static Text? OfOptional(LocalizedText? text, Language language) => text is null ? null : Of(text, language);

    /// <summary>A text that the atlas holds in English only.</summary>
    public static Text English(string text) => new(text, Language.En);

    public override string ToString() => Value;

    public sealed class TextJsonConverter : JsonConverter<Text>
    {
        public override Text Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString() ?? "", Language.En);

        public override void Write(Utf8JsonWriter writer, Text value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}
