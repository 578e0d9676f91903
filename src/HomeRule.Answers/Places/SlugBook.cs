using HomeRule.Civics;

namespace HomeRule.Answers.Places;

/// <summary>
/// Addresses of pages, each given once. <c>xx/name</c>; a second place of that name in the state gets its county behind it where that tells the two apart
/// (<c>xx/name-kent-county</c>), else its GEOID. Who comes first keeps the short address, so the caller's order must not depend on the edition. For one thread.
/// </summary>
internal sealed class SlugBook
{
    private readonly Dictionary<string, Government?> _taken = new(StringComparer.OrdinalIgnoreCase);

    public bool IsTaken(string slug) => _taken.ContainsKey(slug);

    /// <summary>Gives the address away; false when another page has it.</summary>
    public bool TryTake(string slug) => _taken.TryAdd(slug, null);

    public void Own(Government government) => _taken[government.Slug] = government;

    public string ForTown(Division town, string name, IReadOnlyList<Government> counties)
    {
        var last = PlaceText.Slug(name);
        var slug = $"{town.State}/{(last.Length > 0 ? last : town.Geoid ?? PlaceText.Slug(town.Id.Name))}";
        if (TryTake(slug))
            return slug;
        var holder = _taken[slug];
        if (counties is [var county, ..] && holder?.Counties is [var other, ..] && other != county && TryTake($"{slug}-{PlaceText.Slug(county.Name)}"))
            return $"{slug}-{PlaceText.Slug(county.Name)}";
        var end = town.Geoid ?? PlaceText.Slug(town.Id.Value[(DivisionId.Country.Length + 1)..]);
        for (var number = 1; ; number++)
        {
            var numbered = number == 1 ? $"{slug}-{end}" : $"{slug}-{end}-{number}";
            if (TryTake(numbered))
                return numbered;
        }
    }
}
