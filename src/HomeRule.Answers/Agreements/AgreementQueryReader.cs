using System.Globalization;
using HomeRule.Answers.Places;
using HomeRule.Civics;
using HomeRule.Civics.Agreements;

namespace HomeRule.Answers.Agreements;

/// <summary>Filters, order and page of the table of agreements from the text of parameters; the names are those of the API. Thread-safe.</summary>
public static class AgreementQueryReader
{
    private static readonly string[] Types = ["county", "municipality", "state", "tribe", "unknown"];

    /// <summary>
    /// Reads <c>state</c>, <c>model</c>, <c>status</c>, <c>type</c>, <c>agency</c>, <c>place</c>, <c>text</c>, <c>sort</c> (a leading minus sorts downwards), <c>page</c> and
    /// <c>per_page</c>. Codes: <c>state.unknown</c>, <c>model.malformed</c>, <c>status.malformed</c>, <c>type.malformed</c>, <c>place.unknown</c>, <c>sort.malformed</c>, <c>page.malformed</c>.
    /// </summary>
    /// <param name="value">A parameter by name; null where it was left out.</param>
    public static Result<AgreementQuery> Read(Func<string, string?> value, PlaceDirectory places)
    {
        var query = new AgreementQuery { Agency = value("agency"), Text = value("text"), State = value("state")?.ToLowerInvariant(), Type = value("type") };
        if (query.State is { } state && (!places.TryGetSlug(state, out var found) || found != found.StateGovernment))
            return Bad("state.unknown", "state", "Give a state by its two letters, such as co.");
        if (query.Type is { } type && !Types.Contains(type))
            return Bad("type.malformed", "type", $"type is one of {string.Join(", ", Types)}.");
        if (value("model") is { } model)
        {
            if (!TryName<AgreementModel>(model, out var one))
                return Bad("model.malformed", "model", $"model is one of {NamesOf<AgreementModel>()}.");
            query = query with { Model = one };
        }

        if (value("status") is { } status)
        {
            if (!TryName<ListedStatus>(status, out var one))
                return Bad("status.malformed", "status", $"status is one of {NamesOf<ListedStatus>()}.");
            query = query with { Status = one };
        }

        if (value("place") is { } name)
        {
            if (!places.Resolve(name).TryGet(out var place, out var problem))
                return problem with { Field = "place" };
            query = query with { Place = place };
        }

        if (value("sort") is { } sort)
        {
            var down = sort.StartsWith('-');
            if (!TryName<AgreementOrder>(down ? sort[1..] : sort, out var order))
                return Bad("sort.malformed", "sort", $"sort is one of {NamesOf<AgreementOrder>()}, with a minus before it for the other way.");
            query = query with { Order = order, IsDescending = down };
        }

        if (!TryNumber(value("page"), 1, int.MaxValue, out var page))
            return Bad("page.malformed", "page", "page is a whole number from 1.");
        if (!TryNumber(value("per_page"), 50, AgreementQuery.MostPerPage, out var perPage))
            return Bad("page.malformed", "per_page", $"per_page is a whole number from 1; more than {AgreementQuery.MostPerPage} counts as {AgreementQuery.MostPerPage}.");
        return query with { Page = page, PerPage = perPage };
    }

    private static bool TryNumber(string? text, int usual, int most, out int number)
    {
        number = usual;
        if (text is null)
            return true;
        if (text.Length == 0 || !text.All(char.IsAsciiDigit) || text.All(static c => c == '0'))
            return false;
        var digits = text.TrimStart('0');
        number = digits.Length > 6 ? most : Math.Min(most, int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture));
        return true;
    }

    private static bool TryName<T>(string text, out T value) where T : struct, Enum
    {
        foreach (var one in Enum.GetValues<T>())
        {
            if (Snake(one) == text)
            {
                value = one;
                return true;
            }
        }

        value = default;
        return false;
    }

    private static string NamesOf<T>() where T : struct, Enum => string.Join(", ", Enum.GetValues<T>().Select(Snake));

    private static string Snake<T>(T value) where T : struct, Enum => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    private static Problem Bad(string code, string field, string message) => new(code, message) { Field = field };
}
