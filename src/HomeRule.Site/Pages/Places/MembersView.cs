using System.Globalization;
using HomeRule.Answers.Places;
using HomeRule.Civics;

namespace HomeRule.Site.Pages.Places;

/// <summary>
/// Counties and places of a state for its page. A state with few shows all of them; one with many shows what is on record and the counties, and the
/// rest by first letter or by a part of the name, so that the page stays small.
/// </summary>
internal sealed class MembersView
{
    public const int MostShown = 200;

    private const int Few = 300;

    public MembersView(IReadOnlyList<Government> members, string? query, string? letter)
    {
        Count = members.Count;
        if (members.Count <= Few)
        {
            All = members;
            return;
        }

        Recorded = [.. members.Where(static m => m.Records.Count > 0 && !IsCounty(m))];
        Counties = [.. members.Where(IsCounty)];
        var towns = members.Where(static m => !IsCounty(m)).ToList();
        Letters = [.. towns.GroupBy(Initial).OrderBy(static g => g.Key, StringComparer.Ordinal).Select(static g => (g.Key, g.Count()))];
        Query = query;
        Letter = query is null && letter?.ToUpperInvariant() is { } one && Letters.Any(l => l.Letter == one) ? one : null;
        if (query is not null)
        {
            var folded = PlaceText.Fold(query);
            Found = [.. members.Where(m => folded.Length > 0 && Contains(m, folded)).OrderBy(m => Starts(m, folded) ? 0 : 1).ThenBy(static m => m.Name, StringComparer.Ordinal)];
        }
        else if (Letter is not null)
        {
            Found = [.. towns.Where(t => Initial(t) == Letter)];
        }
    }

    /// <summary>Every member where there are few; else empty.</summary>
    public IReadOnlyList<Government> All { get; } = [];

    public IReadOnlyList<Government> Recorded { get; } = [];

    public IReadOnlyList<Government> Counties { get; } = [];

    /// <summary>First letters of places with how many begin so; <c>#</c> for what is no letter.</summary>
    public IReadOnlyList<(string Letter, int Count)> Letters { get; } = [];

    public string? Query { get; }

    public string? Letter { get; }

    /// <summary>Members that fit the letter or the words; null when neither was asked for.</summary>
    public IReadOnlyList<Government>? Found { get; }

    public int Count { get; }

    private static bool IsCounty(Government member) => member.Kind is not (DivisionKind.Place or DivisionKind.SchoolDistrict);

    private static string Initial(Government place)
    {
        var folded = PlaceText.Slug(place.Name);
        return folded.Length > 0 && char.IsAsciiLetter(folded[0]) ? char.ToUpperInvariant(folded[0]).ToString(CultureInfo.InvariantCulture) : "#";
    }

    private static bool Contains(Government member, string folded) => PlaceText.Fold(member.Name).Contains(folded, StringComparison.Ordinal);

    private static bool Starts(Government member, string folded) => PlaceText.Fold(member.Name).StartsWith(folded, StringComparison.Ordinal);
}
