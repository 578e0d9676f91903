using HomeRule.Civics;

namespace HomeRule.Geo.Divisions;

/// <summary>
/// Exceptions by county code, and the county equivalents that are younger than the boundaries. Sources unless a row says otherwise: Census Bureau,
/// changes to counties (https://www.census.gov/programs-surveys/geography/technical-documentation/county-changes.html); aliases of
/// https://github.com/opencivicdata/ocd-division-ids.
/// </summary>
internal static class CountyExceptions
{
    // Connecticut: 87 FR 34235 (June 6, 2022), https://www.federalregister.gov/documents/2022/06/06/2022-12063/change-to-county-equivalents-in-the-state-of-connecticut;
    // county government ended on October 1, 1960 (Conn. Gen. Stat. 6-1 note).
    private static readonly DateOnly ConnecticutChange = new(2022, 6, 6);

    private static readonly LocalizedText ConnecticutCounty = new(
        "Connecticut's counties have had no government since 1960. In June 2022 the Census Bureau replaced the eight counties with nine planning regions for its statistics. The line shown is that of the old county.",
        "Los condados de Connecticut no tienen gobierno desde 1960. En junio de 2022, la Oficina del Censo reemplazó los ocho condados por nueve regiones de planificación en sus estadísticas. El límite que se muestra es el del condado anterior.");

    private static readonly LocalizedText ConnecticutRegion = new(
        "A planning region, led by a council of its towns. Since June 2022 the Census Bureau counts it as a county equivalent in place of the eight old counties. Its boundary is not in this edition.",
        "Región de planificación, dirigida por un consejo de sus municipios. Desde junio de 2022, la Oficina del Censo la cuenta como equivalente a un condado, en lugar de los ocho condados anteriores. Su límite no está en esta edición.");

    private static readonly DateOnly AlaskaChange = new(2019, 1, 2);

    private static readonly LocalizedText AlaskaNew = new(
        "Part of the Valdez-Cordova Census Area until January 1, 2019. It lies in Alaska's Unorganized Borough and has no borough government. Its boundary is not in this edition.",
        "Fue parte del área censal de Valdez-Cordova hasta el 1 de enero de 2019. Está en el distrito no organizado (Unorganized Borough) de Alaska y no tiene gobierno de borough. Su límite no está en esta edición.");

    private static readonly LocalizedText NewYorkCity = new(
        "One of the five counties of New York City. The city governs it; it has no county legislature of its own.",
        "Uno de los cinco condados de la ciudad de Nueva York. Lo gobierna la ciudad; no tiene legislatura de condado propia.");

    private static readonly LocalizedText UnifiedBorough = new(
        "One government for the whole borough; there is no separate city government.",
        "Un solo gobierno para todo el borough; no hay gobierno municipal aparte.");

    internal static readonly IReadOnlyList<CountyException> Rows =
    [
        new("02100") { Note = UnifiedBorough },
        new("02158")
        {
            SameAs = ["census_area:wade_hampton"],
            Note = new(
                "Called Wade Hampton Census Area (code 02270) until July 1, 2015.",
                "Se llamó área censal de Wade Hampton (código 02270) hasta el 1 de julio de 2015."),
        },
        new("02195")
        {
            SameAs = ["census_area:petersburg"],
            ValidFrom = new(2013, 1, 3),
            Note = new(
                "A borough since January 3, 2013, formed from most of the Petersburg Census Area and the city of Petersburg. One government for the whole borough.",
                "Es borough desde el 3 de enero de 2013; se formó con la mayor parte del área censal de Petersburg y la ciudad de Petersburg. Un solo gobierno para todo el borough."),
        },
        new("02230") { Note = UnifiedBorough },
        new("02261")
        {
            ValidTo = AlaskaChange.AddDays(-1),
            Note = new(
                "Split on January 2, 2019 into the Chugach Census Area and the Copper River Census Area. The line shown is that of the old area.",
                "Se dividió el 2 de enero de 2019 en las áreas censales de Chugach y Copper River. El límite que se muestra es el del área anterior."),
        },
        new("02282") { Note = UnifiedBorough },
        Connecticut("09001"),
        Connecticut("09003"),
        Connecticut("09005"),
        Connecticut("09007"),
        Connecticut("09009"),
        Connecticut("09011"),
        Connecticut("09013"),
        Connecticut("09015"),
        new("11001") { IsState = true },
        new("24510") { SameAs = ["county:baltimore_city"] },
        new("29189") { SameAs = ["county:st_louis_county"] },
        new("29510") { SameAs = ["county:st_louis_city"] },
        new("36005") { Note = NewYorkCity, SameAs = ["borough:bronx", "place:new_york/county:bronx"] },
        new("36047") { Note = NewYorkCity, SameAs = ["borough:brooklyn", "place:new_york/county:kings"] },
        new("36061") { Note = NewYorkCity, SameAs = ["borough:manhattan", "place:new_york/county:new_york"] },
        new("36081") { Note = NewYorkCity, SameAs = ["borough:queens", "place:new_york/county:queens"] },
        new("36085") { Note = NewYorkCity, SameAs = ["borough:staten_island", "place:new_york/county:richmond"] },
        new("46102")
        {
            Note = new(
                "Called Shannon County (code 46113) until May 1, 2015.",
                "Se llamó condado de Shannon (código 46113) hasta el 1 de mayo de 2015."),
        },
        new("51600") { SameAs = ["county:fairfax_city"] },
        new("51610")
        {
            // On the file's grid its ring has two distinct corners.
            HasNoBoundary = true,
            Note = new(
                "An independent city too small for this edition's simplified boundaries: a point in it is shown in the neighboring county.",
                "Ciudad independiente demasiado pequeña para los límites simplificados de esta edición: un punto dentro de ella aparece en el condado vecino."),
        },
        new("51620") { SameAs = ["county:franklin_city"] },
        new("51760") { SameAs = ["county:richmond_city"] },
        new("51770") { SameAs = ["county:roanoke_city"] },
        new("60020") { FullName = "Manu'a District" },
        new("66010") { IsState = true },
        new("69085") { FullName = "Northern Islands Municipality" },
    ];

    internal static readonly IReadOnlyDictionary<string, CountyException> ByGeoid = Rows.ToDictionary(static row => row.Geoid, StringComparer.Ordinal);

    internal static readonly IReadOnlyList<AddedDivision> Added =
    [
        new("02063", "Chugach", AlaskaChange, AlaskaNew),
        new("02066", "Copper River", AlaskaChange, AlaskaNew),
        new("09110", "Capitol", ConnecticutChange, ConnecticutRegion),
        new("09120", "Greater Bridgeport", ConnecticutChange, ConnecticutRegion),
        new("09130", "Lower Connecticut River Valley", ConnecticutChange, ConnecticutRegion),
        new("09140", "Naugatuck Valley", ConnecticutChange, ConnecticutRegion),
        new("09150", "Northeastern Connecticut", ConnecticutChange, ConnecticutRegion),
        new("09160", "Northwest Hills", ConnecticutChange, ConnecticutRegion),
        new("09170", "South Central Connecticut", ConnecticutChange, ConnecticutRegion),
        new("09180", "Southeastern Connecticut", ConnecticutChange, ConnecticutRegion),
        new("09190", "Western Connecticut", ConnecticutChange, ConnecticutRegion),
    ];

    private static CountyException Connecticut(string geoid) => new(geoid) { ValidTo = ConnecticutChange.AddDays(-1), Note = ConnecticutCounty };
}
