using System.Globalization;
using System.Text.Json;
using HomeRule.Civics;

namespace HomeRule.Site.Compatible.Represent;

/// <summary>A page of a list: at most 1,000 rows, 20 when nothing is said; the whole number and the addresses of the pages beside it are in <c>meta</c>.</summary>
internal sealed record RepresentPage(int Limit, int Offset)
{
    public const int MostRows = 1000;

    private const int UsualRows = 20;

    public static Result<RepresentPage> Read(CompatibleAsk ask)
    {
        if (!ask.Number("limit").TryGet(out var limit, out var problem) || !ask.Number("offset").TryGet(out var offset, out problem))
            return problem;
        return new RepresentPage(limit is null ? UsualRows : limit is 0 or > MostRows ? MostRows : limit.Value, offset ?? 0);
    }

    public void WriteMeta(Utf8JsonWriter json, HttpRequest request, int total, Action? related = null)
    {
        json.WriteStartObject("meta");
        json.WriteNumber("limit", Limit);
        json.WriteNumber("offset", Offset);
        json.WriteNumber("total_count", total);
        WriteAddress(json, "next", (long)Offset + Limit < total ? Address(request, Offset + Limit) : null);
        WriteAddress(json, "previous", Offset > 0 ? Address(request, Math.Max(0, Offset - Limit)) : null);
        if (related is not null)
        {
            json.WriteStartObject("related");
            related();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private string Address(HttpRequest request, int offset)
    {
        var rest = request.Query.Where(static q => q.Key is not ("limit" or "offset")).SelectMany(static q => q.Value.Select(v => $"&{Uri.EscapeDataString(q.Key)}={Uri.EscapeDataString(v ?? "")}"));
        return string.Create(CultureInfo.InvariantCulture, $"{request.Path.Value!.TrimEnd('/')}/?limit={Limit}&offset={offset}{string.Concat(rest)}");
    }

    private static void WriteAddress(Utf8JsonWriter json, string name, string? address)
    {
        if (address is null)
            json.WriteNull(name);
        else
            json.WriteString(name, address);
    }
}
