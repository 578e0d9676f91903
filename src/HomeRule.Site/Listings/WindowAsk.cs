using System.Globalization;
using HomeRule.Answers.Listings;
using HomeRule.Site.Api;

namespace HomeRule.Site.Listings;

/// <summary>Which windows are asked for: the same names for the API, the feeds, the calendar and the page.</summary>
internal static class WindowAsk
{
    public static readonly QueryField[] Fields =
    [
        new("state", "Two letters; all states when left out.", Example: "co", MaxLength: 2),
        new("place", "Slug, OCD id, GEOID or name of a place: the offices over it.", Example: "pa/pittsburgh", MaxLength: 200),
        new("office", "Id of an elective office.", Example: "sheriff", MaxLength: 60),
        new("lever", "Id of a lever: the offices that decide or share it by the general rule.", Example: "detainer_holds", MaxLength: 60),
        new("days", "Only windows that open or close within so many days, 1 to 730.", Example: "90", MaxLength: 4),
    ];

    /// <summary>The parameters of a question in the order of <see cref="Fields"/>; empty, or with its question mark.</summary>
    public static string Query(WindowQuery query)
    {
        var parts = new List<string>(5);
        Add("state", query.Place is null ? query.State : null);
        Add("place", query.Place?.Slug);
        Add("office", query.Office);
        Add("lever", query.Lever);
        Add("days", query.Days?.ToString(CultureInfo.InvariantCulture));
        return parts.Count == 0 ? "" : "?" + string.Join('&', parts);

        void Add(string name, string? value)
        {
            if (value is not null)
                parts.Add($"{name}={Uri.EscapeDataString(value).Replace("%2F", "/", StringComparison.Ordinal)}");
        }
    }

    /// <summary>The same as part of a file name: <c>-wa-sheriff</c>.</summary>
    public static string FileTail(WindowQuery query) =>
        string.Concat(new[] { query.Place?.Slug.Replace('/', '-') ?? query.State, query.Office, query.Lever }.OfType<string>().Select(static part => "-" + part.Replace('_', '-')));
}
