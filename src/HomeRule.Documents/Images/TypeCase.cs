using System.Text.Json;

namespace HomeRule.Documents.Images;

/// <summary>The three fonts of our look, for drawings and for measuring text. Immutable; thread-safe.</summary>
public sealed class TypeCase
{
    private TypeCase(Typeface plain, Typeface bold, Typeface title) => (Plain, Bold, Title) = (plain, bold, title);

    /// <summary>Without letters: drawings made with it have none.</summary>
    public static TypeCase Empty { get; } = new(Nothing(), Nothing(), Nothing());

    public Typeface Plain { get; }

    public Typeface Bold { get; }

    /// <summary>The serif of place names and page titles.</summary>
    public Typeface Title { get; }

    public bool IsEmpty => ReferenceEquals(this, Empty);

    /// <summary>Reads <c>letters.json</c> as <c>eng/letters.mjs</c> writes it.</summary>
    /// <exception cref="JsonException">It is another file.</exception>
    public static TypeCase Read(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        return new TypeCase(Face(root, "public-sans-400"), Face(root, "public-sans-700"), Face(root, "merriweather-700"));
    }

    private static Typeface Face(JsonElement root, string name)
    {
        if (!root.TryGetProperty(name, out var font))
            throw new JsonException($"The font {name} is missing.");
        var unit = font.GetProperty("unit").GetDouble();
        var glyphs = font.GetProperty("glyphs").EnumerateObject().ToDictionary(
            static g => char.ConvertToUtf32(g.Name, 0),
            g => new Typeface.Glyph(g.Value[0].GetDouble() / unit, VectorPath.Parse(g.Value[1].GetString()!).Place(1 / unit, -1 / unit, 0, 0)));
        var kerning = font.GetProperty("kern").EnumerateObject().ToDictionary(static k => ((int)k.Name[0], (int)k.Name[1]), k => k.Value.GetDouble() / unit);
        return new Typeface(glyphs, kerning, font.GetProperty("rise").GetDouble() / unit, font.GetProperty("drop").GetDouble() / unit);
    }

    private static Typeface Nothing() => new([], [], .95, .225);
}
