using HomeRule.Civics;
using HomeRule.Civics.People;
using HomeRule.Feeds.Ocd;
using HomeRule.Feeds.People;

namespace HomeRule.Feeds.Merging;

/// <summary>
/// Posts for districts that the lists have and nobody is listed for, so that an answer can say so. Districts that ended or are called obsolete have none.
/// Pure; thread-safe.
/// </summary>
internal static class EmptyDistricts
{
    private static readonly DivisionId Country = DivisionId.Parse(DivisionId.Country);

    public static IEnumerable<Post> Of(OcdFacts ocd, PeoplePool pool)
    {
        var held = pool.Posts.Select(static p => p.Division).ToHashSet();
        var chambers = pool.Posts.Where(static p => p.Division != p.Government).GroupBy(static p => (p.Government, p.Division.Type)).ToDictionary(static g => g.Key, static g => g.First());
        foreach (var district in ocd.Divisions)
        {
            if (held.Contains(district.Id) || district.ValidThrough is not null || district.Name.Contains("(obsolete)", StringComparison.OrdinalIgnoreCase))
                continue;
            if (RoleOf(district.Id) is not { } role || Above(district.Id) is not { } state)
                continue;
            var government = role == PostRoles.UsHouse ? Country : state;
            var like = chambers.GetValueOrDefault((government, district.Id.Type));
            var post = Seats.Make(district.Id, government, role == PostRoles.UsHouse ? role : like?.Role ?? role);
            yield return post with { Seats = Seats.IsForOne(post) ? 1 : null };
        }
    }

    /// <summary>By the kind of the district; the chamber that is there may be called otherwise.</summary>
    private static string? RoleOf(DivisionId id) => id.Type switch
    {
        "cd" => PostRoles.UsHouse,
        "sldu" => PostRoles.Upper,
        "sldl" => PostRoles.Lower,
        "ward" when id.State == "dc" => PostRoles.Legislature,
        _ => null,
    };

    private static DivisionId? Above(DivisionId id) =>
        DivisionId.TryParse(id.Value[..id.Value.LastIndexOf('/')], out var above) && above.Type is "state" or "district" or "territory" ? above : null;
}
