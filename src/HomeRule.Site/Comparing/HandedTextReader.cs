using System.Text;
using HomeRule.Civics;
using HomeRule.Papers.Documents;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace HomeRule.Site.Comparing;

/// <summary>
/// The parts of a posted form, read into memory and nowhere else: the framework's own reader would write larger ones to a temporary file. Stateless; thread-safe.
/// </summary>
internal static class HandedTextReader
{
    /// <summary>Most bytes of the whole body, inclusive: a file, or a text of which each character may take three bytes, and some room for the other fields.</summary>
    public const long MostBody = PaperLimits.MostBytes + 200_000;

    private const int MostSmall = 400;
    private const int MostParts = 80;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Codes: <c>form.type</c> (no multipart form), <c>form.malformed</c>, <c>paper.large</c>.</summary>
    public static async Task<Result<HandedText>> ReadAsync(HttpContext http, CancellationToken stop)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = MostBody;
        if (http.Request.ContentLength > MostBody)
            return TooLarge();
        if (!MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type) || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= 100 } boundary)
            return new Problem("form.type", "Send the form of this page.");
        try
        {
            return await ReadAsync(new MultipartReader(boundary, http.Request.Body) { HeadersCountLimit = 8, HeadersLengthLimit = 4096 }, stop);
        }
        catch (BadHttpRequestException bad) when (bad.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return TooLarge();
        }
        catch (Exception bad) when (bad is InvalidDataException or BadHttpRequestException or DecoderFallbackException || bad is IOException && !stop.IsCancellationRequested)
        {
            return Malformed();
        }
    }

    private static async Task<Result<HandedText>> ReadAsync(MultipartReader reader, CancellationToken stop)
    {
        var handed = new HandedText();
        var plays = new List<string>();
        for (var parts = 0; await reader.ReadNextSectionAsync(stop) is { } section; parts++)
        {
            if (parts == MostParts || !ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var about) || HeaderUtilities.RemoveQuotes(about.Name).Value is not { } name)
                return Malformed();
            var most = name is "file" ? PaperLimits.MostBytes : name is "text" ? (int)MostBody : MostSmall;
            if (await BytesAsync(section.Body, most, stop) is not { } bytes)
                return name is "file" or "text" ? TooLarge() : Malformed();
            switch (name)
            {
                case "file":
                    var given = HeaderUtilities.RemoveQuotes(about.FileNameStar.HasValue ? about.FileNameStar : about.FileName).Value;
                    if (bytes.Length > 0 || !string.IsNullOrEmpty(given))
                        handed = handed with { File = bytes, FileName = given };
                    break;
                case "text":
                    handed = handed with { Text = Utf8.GetString(bytes) };
                    break;
                case "place":
                    handed = handed with { Place = Utf8.GetString(bytes).Trim() };
                    break;
                case "play" when Utf8.GetString(bytes) is { Length: > 0 } play:
                    plays.Add(play);
                    break;
            }
        }

        return handed with { Plays = plays };
    }

    /// <summary>Null when there are more than allowed.</summary>
    private static async Task<byte[]?> BytesAsync(Stream body, int most, CancellationToken stop)
    {
        var (kept, buffer) = (new MemoryStream(), new byte[32 * 1024]);
        for (int got; (got = await body.ReadAsync(buffer, stop)) > 0;)
        {
            if (kept.Length + got > most)
                return null;
            kept.Write(buffer, 0, got);
        }

        return kept.ToArray();
    }

    private static Problem TooLarge() => new("paper.large", "The file is larger than 10 MB.");

    private static Problem Malformed() => new("form.malformed", "The form did not arrive whole.");
}
