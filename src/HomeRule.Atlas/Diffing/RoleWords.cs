using HomeRule.Civics;
using HomeRule.Civics.People;

namespace HomeRule.Atlas.Diffing;

/// <summary>Offices as words, without saying who holds them; in Spanish with the article.</summary>
internal static class RoleWords
{
    public static LocalizedText Of(string role) => role switch
    {
        PostRoles.UsSenate => new("U.S. Senate", "el Senado de EE. UU."),
        PostRoles.UsHouse => new("U.S. House", "la Cámara de Representantes de EE. UU."),
        PostRoles.Upper => new("upper chamber", "la cámara alta"),
        PostRoles.Lower => new("lower chamber", "la cámara baja"),
        PostRoles.Legislature => new("legislature", "la legislatura"),
        PostRoles.Governor => new("governor", "la gobernación"),
        PostRoles.LieutenantGovernor => new("lieutenant governor", "la vicegobernación"),
        PostRoles.AttorneyGeneral => new("attorney general", "la fiscalía general"),
        PostRoles.SecretaryOfState => new("secretary of state", "la secretaría de Estado"),
        PostRoles.Executive => new("statewide executive", "el cargo ejecutivo estatal"),
        PostRoles.Mayor => new("mayor", "la alcaldía"),
        PostRoles.Sheriff => new("sheriff", "el cargo de sheriff"),
        PostRoles.Prosecutor => new("prosecutor", "la fiscalía"),
        PostRoles.CountyBoard => new("county board", "la junta del condado"),
        PostRoles.CountyExecutive => new("county executive", "el ejecutivo del condado"),
        PostRoles.CityCouncil => new("city council", "el concejo municipal"),
        PostRoles.CityManager => new("city manager", "la administración municipal"),
        PostRoles.PoliceChief => new("police chief", "la jefatura de policía"),
        PostRoles.SchoolBoard => new("school board", "la junta escolar"),
        PostRoles.Jailer => new("elected jailer", "el cargo electo de carcelero"),
        _ => new(role, role),
    };
}
