using System.Globalization;
using HomeRule.Civics;
using HomeRule.Site.Editions;

namespace HomeRule.Site.Api;

/// <summary>A call after its query was read: edition, day, language and the other parameters.</summary>
internal sealed record Ask(Edition Edition, DateOnly AsOf, Language Language, StrictQuery Query)
{
    private static readonly QueryContract Nothing = new();

    public static Result<Ask> Read(HttpContext http) => Read(http, http.GetEndpoint()?.Metadata.GetMetadata<QueryContract>() ?? Nothing);

    /// <param name="contract">Instead of that of the route, for addresses that answer two things.</param>
    public static Result<Ask> Read(HttpContext http, QueryContract contract)
    {
        var current = http.RequestServices.GetRequiredService<CurrentEdition>();
        var read = StrictQuery.Read(http.Request.QueryString, contract);
        if (!read.TryGet(out var query, out var problem))
            return problem;
        var asOf = current.Today();
        if (query["as_of"] is { } day && !TryDay(day, out asOf))
            return new Problem("date.malformed", "as_of is a day of the calendar written YYYY-MM-DD, from 1700 to 2199, such as 2026-11-21.") { Field = "as_of" };
        var lang = query["lang"];
        if (lang is not (null or "en" or "es"))
            return new Problem("language.unknown", "lang is en or es.") { Field = "lang" };
        return new Ask(current.Get(), asOf, lang == "es" ? Language.Es : Language.En, query);
    }

    public static bool TryDay(string text, out DateOnly day)
    {
        day = default;
        if (!PartialDate.TryParse(text, out var date) || date.Day == 0)
            return false;
        day = date.First;
        return true;
    }

    /// <summary>Digits only; above <paramref name="most"/> it is <paramref name="most"/>, below 1 it is refused.</summary>
    public Result<int> Limit(int usual, int most, string name = "limit")
    {
        var text = Query[name];
        if (text is null)
            return usual;
        if (!text.All(char.IsAsciiDigit) || text.All(static c => c == '0'))
            return new Problem("limit.malformed", $"{name} is a whole number from 1; more than {most} counts as {most}.") { Field = name };
        return text.Length > 6 ? most : Math.Min(most, int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture));
    }

    /// <summary>A decimal of degrees: optional minus, up to three digits, optionally a point and up to fifteen more. No exponents, no other digits than 0–9.</summary>
    public static Result<double> ReadDegrees(string field, string? text)
    {
        var problem = new Problem("point.malformed", $"{field} is a number of degrees such as {(field == "lat" ? "39.7392" : "-104.9903")}, with a point for decimals.") { Field = field };
        if (string.IsNullOrEmpty(text) || text.Length > 20)
            return problem;
        var body = text.AsSpan(text[0] == '-' ? 1 : 0);
        var dot = body.IndexOf('.');
        var whole = dot < 0 ? body : body[..dot];
        var part = dot < 0 ? "" : body[(dot + 1)..];
        if (whole.Length is 0 or > 3 || (dot >= 0 && part.Length is 0 or > 15) || !AllDigits(whole) || !AllDigits(part))
            return problem;
        var value = double.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return value == 0 && text[0] == '-' ? problem : value;
    }

    private static bool AllDigits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0;
}
