using System.Text.Json;

namespace HomeRule.Papers.Pdf;

/// <summary>The lines that <c>pdf-text.mjs</c> reads and writes.</summary>
internal static class PdfTextJson
{
    public static string Path(string path) => JsonSerializer.Serialize(System.IO.Path.GetFullPath(path));

    /// <summary>The file itself, for one that is not on disk.</summary>
    public static string Bytes(ReadOnlySpan<byte> file) => $"{{\"base64\":\"{Convert.ToBase64String(file)}\"}}";

    public static bool IsReady(string? line) => line is not null && Parse(line) is { } json && json.TryGetProperty("ready", out _);

    public static PdfReading Reading(string? line)
    {
        if (line is null || Parse(line) is not { } json)
            return new PdfReading([], PdfFault.Damaged);
        if (json.TryGetProperty("failed", out var failed))
            return new PdfReading([], failed.GetString() switch { "password" => PdfFault.Password, "large" => PdfFault.Large, _ => PdfFault.Damaged });
        return new PdfReading([.. json.GetProperty("pages").EnumerateArray().Select(static (page, i) => new TextPage(i + 1, Lines(page)))], null);
    }

    private static IReadOnlyList<TextStretch>[] Lines(JsonElement page) =>
        [.. page.EnumerateArray().Select(static IReadOnlyList<TextStretch> (line) =>
            [.. line.EnumerateArray().Select(static s => new TextStretch(s[0].GetDouble(), s[1].GetString() ?? ""))])];

    /// <summary>Null where the line is not JSON; the process was ended in the middle of it.</summary>
    private static JsonElement? Parse(string line)
    {
        try
        {
            return JsonElement.Parse(line);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
