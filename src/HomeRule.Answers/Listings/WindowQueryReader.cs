using System.Globalization;
using HomeRule.Answers.Places;
using HomeRule.Civics;

namespace HomeRule.Answers.Listings;

/// <summary>The question about windows from the text of parameters: the same names for the API, the feeds and the page. Thread-safe.</summary>
public static class WindowQueryReader
{
    /// <summary>
    /// Reads <c>state</c>, <c>place</c>, <c>office</c>, <c>lever</c> and <c>days</c>. Codes: <c>state.unknown</c>, those of <see cref="PlaceDirectory.Resolve"/>, <c>windows.place</c>
    /// when the place lies in another state, <c>days.malformed</c>; offices and levers are looked up by <see cref="AnswerBook.FindWindows"/>.
    /// </summary>
    /// <param name="value">A parameter by name; null where it was left out.</param>
    /// <param name="places">Places of the edition.</param>
    public static Result<WindowQuery> Read(Func<string, string?> value, PlaceDirectory places)
    {
        var query = new WindowQuery { State = value("state")?.ToLowerInvariant(), Office = value("office"), Lever = value("lever") };
        if (query.State is { } state && (!places.TryGetSlug(state, out var found) || found != found.StateGovernment))
            return new Problem("state.unknown", "Give a state by its two letters, such as co.") { Field = "state" };
        if (value("place") is { } name)
        {
            if (!places.TryGetSlug(name, out var place) && !places.Resolve(name).TryGet(out place, out var problem))
                return problem with { Field = "place" };
            if (query.State is { } other && other != place.State)
                return new Problem("windows.place", $"{PlaceDirectory.FullName(place)} does not lie in {other.ToUpperInvariant()}. Leave out state or place.") { Field = "place" };
            query = query with { Place = place };
        }

        if (value("days") is not { } days)
            return query;
        if (days.Length is 0 or > 4 || !days.All(char.IsAsciiDigit) || int.Parse(days, NumberStyles.None, CultureInfo.InvariantCulture) is not (> 0 and <= WindowQuery.MostDays and var number))
            return new Problem("days.malformed", string.Create(CultureInfo.InvariantCulture, $"days is a whole number from 1 to {WindowQuery.MostDays}, such as 90.")) { Field = "days" };
        return query with { Days = number };
    }
}
