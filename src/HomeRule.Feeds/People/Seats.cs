using System.Collections.Frozen;
using HomeRule.Civics;
using HomeRule.Civics.People;
using HomeRule.Geo.Divisions;

namespace HomeRule.Feeds.People;

/// <summary>Makes posts: their ids, the office of the atlas that each role is. Stateless; thread-safe.</summary>
internal static class Seats
{
    /// <summary>Ids of files in <c>atlas/powers</c>. Roles that are not here hold no lever there.</summary>
    private static readonly FrozenDictionary<string, string> Offices = new Dictionary<string, string>
    {
        [PostRoles.Upper] = "state_legislature",
        [PostRoles.Lower] = "state_legislature",
        [PostRoles.Legislature] = "state_legislature",
        [PostRoles.Governor] = "governor",
        [PostRoles.AttorneyGeneral] = "attorney_general",
        [PostRoles.SecretaryOfState] = "motor_vehicle_or_secretary_of_state",
        [PostRoles.Mayor] = "mayor",
        [PostRoles.Sheriff] = "sheriff",
        [PostRoles.Prosecutor] = "prosecutor",
        [PostRoles.CountyBoard] = "county_board",
        [PostRoles.CountyExecutive] = "county_executive",
        [PostRoles.CityCouncil] = "city_council",
        [PostRoles.CityManager] = "city_manager",
        [PostRoles.PoliceChief] = "police_chief",
        [PostRoles.SchoolBoard] = "school_board",
        [PostRoles.Jailer] = "elected_jailer",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Bodies = FrozenSet.Create(
        StringComparer.Ordinal, PostRoles.Upper, PostRoles.Lower, PostRoles.Legislature, PostRoles.CountyBoard, PostRoles.CityCouncil, PostRoles.SchoolBoard);

    /// <summary>Whether only one person can hold such a post, whatever a file lists.</summary>
    public static bool IsForOne(Post post) => post.Label is not null || !(Bodies.Contains(post.Role) || post.Role == PostRoles.UsSenate);

    public static bool IsFederal(string role) => role is PostRoles.UsSenate or PostRoles.UsHouse;

    public static bool IsLegislative(string role) => role is PostRoles.Upper or PostRoles.Lower or PostRoles.Legislature;

    public static Post Make(DivisionId division, DivisionId government, string role, string? label = null, LocalizedText? title = null) => new()
    {
        Id = IdOf(division, role, label),
        Division = division,
        Government = government,
        Role = role,
        Label = label,
        Office = Offices.GetValueOrDefault(role),
        Title = title,
        OfficialUrl = role switch
        {
            PostRoles.UsSenate => "https://www.senate.gov/senators/",
            PostRoles.UsHouse => "https://www.house.gov/representatives",
            _ => null,
        },
    };

    public static string IdOf(DivisionId division, string role, string? label) =>
        label is null ? $"{division.Value}#{role}" : $"{division.Value}#{role}:{DivisionNames.OcdSlug(label)}";

    /// <summary>The same post in another division.</summary>
    public static Post Moved(Post post, DivisionId division) => post with { Id = IdOf(division, post.Role, post.Label), Division = division };
}
