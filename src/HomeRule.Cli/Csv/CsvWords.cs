using HomeRule.Answers.Locating;
using HomeRule.Civics;

namespace HomeRule.Cli.Csv;

/// <summary>Column names, and the sentences of the columns <c>note</c> and <c>error</c> in both languages. No sentence repeats a coordinate.</summary>
internal static class CsvWords
{
    /// <summary>Order of the columns, largest area first.</summary>
    public static readonly DivisionLayer[] Order =
    [
        DivisionLayer.Country, DivisionLayer.State, DivisionLayer.County, DivisionLayer.Place, DivisionLayer.Ward, DivisionLayer.Congressional,
        DivisionLayer.StateLegislativeUpper, DivisionLayer.StateLegislativeLower, DivisionLayer.SchoolDistrict, DivisionLayer.Other,
    ];

    public static string Column(DivisionLayer layer) => layer switch
    {
        DivisionLayer.Ward => "ward",
        DivisionLayer.Place => "place",
        DivisionLayer.SchoolDistrict => "school_district",
        DivisionLayer.StateLegislativeLower => "sldl",
        DivisionLayer.StateLegislativeUpper => "sldu",
        DivisionLayer.Congressional => "cd",
        DivisionLayer.County => "county",
        DivisionLayer.State => "state",
        DivisionLayer.Country => "country",
        _ => "other",
    };

    public static string Ended(string column, DateOnly until, Language language) =>
        language == Language.Es ? $"{column}: líneas que valieron hasta {until:yyyy-MM-dd}" : $"{column}: lines that held until {until:yyyy-MM-dd}";

    public static string None(string column, Language language) =>
        language == Language.Es ? $"{column}: sin líneas cargadas de ese día" : $"{column}: no lines of that day loaded";

    public static string Two(string column, Language language) =>
        language == Language.Es ? $"{column}: dos mapas vigentes" : $"{column}: two maps in force";

    public static string Outside(Language language) => language == Language.Es ? "en ninguna división cargada" : "in no division loaded";

    public static string Fault(RowFault fault, Language language) => language == Language.Es ? InSpanish(fault) : InEnglish(fault);

    public static string Fields(int has, int header, Language language) =>
        language == Language.Es ? $"La fila tiene {Count(has, "campo")} y el encabezado {header}." : $"The row has {Count(has, "field")} and the header {header}.";

    /// <summary>Followed by the text of the fields that have no column.</summary>
    public static string Surplus(int has, int header, Language language) =>
        language == Language.Es ? $"La fila tiene {Count(has, "campo")} y el encabezado {header}; sobra: " : $"The row has {Count(has, "field")} and the header {header}; left over: ";

    private static string Count(int count, string word) => count == 1 ? $"1 {word}" : $"{count} {word}s";

    private static string InEnglish(RowFault fault) => fault switch
    {
        RowFault.LatMissing => "The latitude is missing.",
        RowFault.LngMissing => "The longitude is missing.",
        RowFault.LatComma => "The latitude has a decimal comma; write it with a point, such as 39.7392.",
        RowFault.LngComma => "The longitude has a decimal comma; write it with a point, such as -104.9903.",
        RowFault.LatMalformed => "The latitude is not a plain number of degrees such as 39.7392.",
        RowFault.LngMalformed => "The longitude is not a plain number of degrees such as -104.9903.",
        RowFault.LatRange => "The latitude is not between -90 and 90.",
        RowFault.LngRange => "The longitude is not between -180 and 180.",
        RowFault.SwappedRange => "The latitude is not between -90 and 90; with latitude and longitude swapped, the point would be in the United States.",
        RowFault.Swapped => "The point is in no division, but with latitude and longitude swapped it would be in the United States.",
        RowFault.Nul => "The row holds a NUL character.",
        RowFault.NotUtf8 => "The row is not UTF-8 text; save the file as UTF-8.",
        _ => "",
    };

    private static string InSpanish(RowFault fault) => fault switch
    {
        RowFault.LatMissing => "Falta la latitud.",
        RowFault.LngMissing => "Falta la longitud.",
        RowFault.LatComma => "La latitud tiene coma decimal; escríbala con punto, como 39.7392.",
        RowFault.LngComma => "La longitud tiene coma decimal; escríbala con punto, como -104.9903.",
        RowFault.LatMalformed => "La latitud no es un número simple de grados como 39.7392.",
        RowFault.LngMalformed => "La longitud no es un número simple de grados como -104.9903.",
        RowFault.LatRange => "La latitud no está entre -90 y 90.",
        RowFault.LngRange => "La longitud no está entre -180 y 180.",
        RowFault.SwappedRange => "La latitud no está entre -90 y 90; con la latitud y la longitud intercambiadas, el punto estaría en Estados Unidos.",
        RowFault.Swapped => "El punto no está en ninguna división, pero con la latitud y la longitud intercambiadas estaría en Estados Unidos.",
        RowFault.Nul => "La fila contiene un carácter NUL.",
        RowFault.NotUtf8 => "La fila no es texto UTF-8; guarde el archivo como UTF-8.",
        _ => "",
    };
}
