using System.Globalization;
using HomeRule.Answers.Locating;
using HomeRule.Civics;
using HomeRule.Geo.Boundaries;
using HomeRule.Site.Api;
using HomeRule.Site.Editions;

namespace HomeRule.Site.Compatible;

/// <summary>A call to an address of another system: parameters that it does not know are passed over, as there; those that it knows are read strictly.</summary>
internal sealed class CompatibleAsk
{
    private const int LongestText = 200;

    private readonly HttpContext _http;

    private CompatibleAsk(HttpContext http, Edition edition, DateOnly today)
    {
        _http = http;
        Edition = edition;
        Today = today;
        Question = new LocateQuestion(today, false, LayerSet.All, Language.En);
    }

    public Edition Edition { get; }

    public DateOnly Today { get; }

    /// <summary>Today's lines, the latest where newer ones are missing.</summary>
    public LocateQuestion Question { get; }

    public static CompatibleAsk Of(HttpContext http)
    {
        var current = http.RequestServices.GetRequiredService<CurrentEdition>();
        return new CompatibleAsk(http, current.Get(), current.Today());
    }

    /// <summary>A parameter; null when it is missing or empty. Code <c>query.malformed</c> for one that is repeated, too long or not text.</summary>
    public Result<string?> Text(string name)
    {
        var values = _http.Request.Query[name];
        if (values.Count == 0 || (values.Count == 1 && string.IsNullOrEmpty(values[0])))
            return Result<string?>.Ok(null);
        return values.Count == 1 && IsText(values[0]!)
            ? Result<string?>.Ok(values[0]!.Normalize())
            : new Problem("query.malformed", $"{name} is given once, as text of at most {LongestText} characters.") { Field = name };
    }

    /// <summary>Whether a value can be looked up at all.</summary>
    public static bool IsText(string value) => value.Length <= LongestText && !value.Any(static c => char.IsControl(c) || c is '\uFFFD' or '\uFFFE') && IsPaired(value);

    /// <summary>A point from two texts, read as strictly as those of our own API.</summary>
    public Result<PointE7> Point(string? lat, string? lng) =>
        Ask.ReadDegrees("lat", lat).Then(latitude => Ask.ReadDegrees("lng", lng).Then(longitude => Edition.Book.Locator.Check(latitude, longitude)));

    /// <summary>Refuses what would need a script to be run by the reader.</summary>
    public bool AsksForScript => _http.Request.Query.ContainsKey("callback");

    /// <summary>A whole number from 0 in ASCII digits; null when missing.</summary>
    public Result<int?> Number(string name)
    {
        if (!Text(name).TryGet(out var text, out var problem))
            return problem;
        if (text is null)
            return Result<int?>.Ok(null);
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : new Problem("query.malformed", $"Invalid {name} provided. Please provide a whole number from 0.") { Field = name };
    }

    /// <summary>Headers of an answer that does not depend on a point; true when the caller has it already and 304 is set.</summary>
    public bool IsHeld(HttpResponse response)
    {
        var tag = $"\"{Edition.Tag}.{Today.DayNumber:x}\"";
        response.Headers.AccessControlAllowOrigin = "*";
        response.Headers.CacheControl = "public, max-age=300";
        response.Headers.ETag = tag;
        if (!_http.Request.Headers.IfNoneMatch.ToString().Contains(tag, StringComparison.Ordinal))
            return false;
        response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }

    private static bool IsPaired(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsSurrogate(value[i]) && !(char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[++i])))
                return false;
        }

        return true;
    }
}
