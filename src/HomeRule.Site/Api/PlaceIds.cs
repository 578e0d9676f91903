using HomeRule.Answers.Places;
using HomeRule.Civics;

namespace HomeRule.Site.Api;

/// <summary>The place that an address names: by slug (<c>co</c>, <c>co/denver</c>), OCD id (as is or percent-encoded) or GEOID.</summary>
internal static class PlaceIds
{
    public static Result<Government> Find(PlaceDirectory places, string id)
    {
        if (places.TryGetSlug(id, out var place))
            return place;
        var plain = id.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
        if (places.TryGetSlug(plain, out place))
            return place;
        if (DivisionId.TryParse(plain, out var division) && places.TryGet(division, out place))
            return place;
        if (plain.Length is 2 or 5 or 7 && plain.All(char.IsAsciiDigit) && places.Resolve(plain) is { IsOk: true } found)
            return found.Value;
        return new Problem("place.unknown", "No place has this id; look it up with /api/v1/places?q= and its name.") { Field = "id" };
    }
}
