using HomeRule.Civics;
using HomeRule.Civics.People;

namespace HomeRule.Site.Compatible.GoogleCivic;

/// <summary>Levels and roles of a seat in the words of Google Civic Information.</summary>
internal static class CivicRole
{
    public static readonly string[] Levels =
        ["country", "administrativeArea1", "administrativeArea2", "locality", "subLocality1", "subLocality2", "regional", "special", "international"];

    public static readonly string[] Roles =
    [
        "headOfState", "headOfGovernment", "deputyHeadOfGovernment", "governmentOfficer", "executiveCouncil", "legislatorUpperBody", "legislatorLowerBody", "highestCourtJudge", "judge", "schoolBoard",
        "specialPurposeOfficer",
    ];

    /// <param name="role">One of <see cref="PostRoles"/>.</param>
    /// <param name="government">OCD id of the government that the seat belongs to.</param>
    public static (string Level, string Role) Of(string role, string government) => role switch
    {
        PostRoles.UsSenate => ("country", "legislatorUpperBody"),
        PostRoles.UsHouse => ("country", "legislatorLowerBody"),
        PostRoles.Governor => ("administrativeArea1", "headOfGovernment"),
        PostRoles.LieutenantGovernor => ("administrativeArea1", "deputyHeadOfGovernment"),
        PostRoles.Upper or PostRoles.Legislature => ("administrativeArea1", "legislatorUpperBody"),
        PostRoles.Lower => ("administrativeArea1", "legislatorLowerBody"),
        PostRoles.Mayor => (LevelOf(government), "headOfGovernment"),
        PostRoles.CountyExecutive => ("administrativeArea2", "headOfGovernment"),
        PostRoles.CountyBoard => ("administrativeArea2", "legislatorUpperBody"),
        PostRoles.CityCouncil => ("locality", "legislatorUpperBody"),
        PostRoles.SchoolBoard => ("special", "schoolBoard"),
        _ => (LevelOf(government), "governmentOfficer"),
    };

    private static string LevelOf(string government) => !DivisionId.TryParse(government, out var id) ? "locality" : id.Type switch
    {
        "country" => "country",
        "state" or "district" or "territory" => "administrativeArea1",
        "county" or "parish" or "borough" or "census_area" or "planning_region" or "municipio" => "administrativeArea2",
        _ => "locality",
    };
}
