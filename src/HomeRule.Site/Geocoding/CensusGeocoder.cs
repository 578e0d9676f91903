using System.Net;
using System.Text.Json;
using HomeRule.Civics;
using HomeRule.Geo.Boundaries;

namespace HomeRule.Site.Geocoding;

/// <summary>
/// The geocoder of the U.S. Census Bureau: one address, one request, an answer within five seconds or none; no retry, no redirect, no cookie, nothing
/// kept. Source: https://geocoding.geo.census.gov/geocoder/Geocoding_Services_API.html
/// </summary>
public sealed class CensusGeocoder : IGeocoder, IDisposable
{
    /// <summary>Longest answer that is read; usual ones have a few kilobytes.</summary>
    public const int MostBytes = 256 * 1024;

    /// <summary>Most matches that are passed on.</summary>
    public const int MostMatches = 10;

    private const string Find = "/geocoder/locations/onelineaddress";

    private readonly HttpClient _client;

    /// <param name="service">Address of the service; null for the Bureau's own.</param>
    /// <param name="timeout">Longest wait; null for five seconds.</param>
    public CensusGeocoder(Uri? service = null, TimeSpan? timeout = null)
    {
        // No propagator: nothing of a visitor's request travels along.
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ActivityHeadersPropagator = null, AutomaticDecompression = DecompressionMethods.None };
        _client = new HttpClient(handler)
        {
            BaseAddress = service ?? new Uri("https://geocoding.geo.census.gov"),
            Timeout = timeout ?? TimeSpan.FromSeconds(5),
            MaxResponseContentBufferSize = MostBytes,
        };
    }

    public LocalizedText Recipient { get; } = new("U.S. Census Bureau", "Oficina del Censo de EE. UU.");

    public async Task<Result<IReadOnlyList<AddressMatch>>> FindAsync(string address, CancellationToken stop)
    {
        try
        {
            using var response = await _client.GetAsync(new Uri($"{Find}?benchmark=Public_AR_Current&format=json&address={Uri.EscapeDataString(address)}", UriKind.Relative), stop);
            if (response.StatusCode != HttpStatusCode.OK)
                return Failed("did not answer as expected");
            using var json = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(stop), new JsonDocumentOptions { MaxDepth = 16 });
            return Read(json.RootElement) is { } matches ? Result<IReadOnlyList<AddressMatch>>.Ok(matches) : Failed("sent something that cannot be read");
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return Failed("did not answer in time");
        }
        catch (HttpRequestException)
        {
            return Failed("cannot be reached or sent too much");
        }
        catch (Exception bad) when (bad is JsonException or InvalidOperationException)
        {
            return Failed("sent something that cannot be read");
        }
    }

    public void Dispose() => _client.Dispose();

    /// <summary>Null when the answer does not have the documented form.</summary>
    private static List<AddressMatch>? Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("result", out var result) || result.ValueKind != JsonValueKind.Object
            || !result.TryGetProperty("addressMatches", out var list) || list.ValueKind != JsonValueKind.Array)
            return null;
        var matches = new List<AddressMatch>();
        foreach (var match in list.EnumerateArray().Take(MostMatches))
        {
            if (match.ValueKind != JsonValueKind.Object || !match.TryGetProperty("matchedAddress", out var name) || name.ValueKind != JsonValueKind.String
                || !match.TryGetProperty("coordinates", out var at) || at.ValueKind != JsonValueKind.Object
                || !at.TryGetProperty("x", out var x) || x.ValueKind != JsonValueKind.Number || !at.TryGetProperty("y", out var y) || y.ValueKind != JsonValueKind.Number
                || !PointE7.TryFromDegrees(x.GetDouble(), y.GetDouble(), out var point))
                return null;
            matches.Add(new AddressMatch(name.GetString()!, point));
        }

        return matches;
    }

    private static Problem Failed(string how) =>
        new("geocoder.failed", $"The geocoder of the U.S. Census Bureau {how}. Try again later, or type the name of a place.") { Field = "address" };
}
