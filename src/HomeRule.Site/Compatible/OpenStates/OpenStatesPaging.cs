using System.Text.Json;
using HomeRule.Civics;

namespace HomeRule.Site.Compatible.OpenStates;

/// <param name="Page">From 1.</param>
/// <param name="PerPage">1 to <see cref="MostPerPage"/>; null when the caller names none.</param>
internal sealed record OpenStatesPaging(int Page, int? PerPage)
{
    public const int MostPerPage = 50;

    public static Result<OpenStatesPaging> Read(CompatibleAsk ask)
    {
        if (!ask.Number("page").TryGet(out var page, out var problem) || !ask.Number("per_page").TryGet(out var perPage, out problem))
            return problem;
        if (page is < 1)
            return new Problem("query.malformed", "invalid page, must be at least 1") { Field = "page" };
        if (perPage is < 1 or > MostPerPage)
            return new Problem("query.malformed", $"invalid per_page, must be in [1, {MostPerPage}]") { Field = "per_page" };
        return new OpenStatesPaging(page ?? 1, perPage);
    }

    /// <summary>False when the page lies after the last.</summary>
    public bool Cut(int total, int size, out int last)
    {
        last = Math.Max(1, (total + size - 1) / size);
        return Page <= last;
    }

    public static void Write(Utf8JsonWriter json, int size, int page, int last, int total)
    {
        json.WriteStartObject("pagination");
        json.WriteNumber("per_page", size);
        json.WriteNumber("page", page);
        json.WriteNumber("max_page", last);
        json.WriteNumber("total_items", total);
        json.WriteEndObject();
    }
}
