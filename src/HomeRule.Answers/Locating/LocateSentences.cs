using HomeRule.Answers.Wording;
using HomeRule.Civics;

namespace HomeRule.Answers.Locating;

/// <summary>The sentences of answers about a point, in both languages. Thread-safe.</summary>
internal static class LocateSentences
{
    public static LocateNote Ended(LineGroup group, DateOnly until, Language language)
    {
        var (lines, day) = (Lines(group, language), HumanDate.Write(until, language));
        var load = group.Layer is DivisionLayer.Ward or DivisionLayer.Other
            ? Sentences.Both(language, "add the newer map to the folder of boundaries and compile again", "agregue el mapa nuevo a la carpeta de límites y compile otra vez")
            : Sentences.Both(language, "run homerule pull census and compile again", "ejecute homerule pull census y compile otra vez");
        return Note("lines.ended", group, language,
            $"The newest {lines} loaded here held until {day}; they may have been redrawn since. To load newer ones: {load}.",
            $"{Capital(lines)} más recientes cargados aquí valieron hasta el {day}; es posible que hayan cambiado. Para cargar otros más nuevos: {load}.");
    }

    public static LocateNote None(LineGroup group, DateOnly on, Language language)
    {
        var (lines, day) = (Lines(group, language), HumanDate.Write(on, language));
        return Note("lines.none", group, language,
            $"No {lines} that held on {day} are loaded here, so none are given.",
            $"Aquí no están cargados {lines} vigentes el {day}; por eso no se dan.");
    }

    public static LocateNote Two(LineGroup group, IReadOnlyList<LocatedLine> inForce, Language language)
    {
        var maps = inForce.GroupBy(static l => l.Boundary.Set, StringComparer.Ordinal).OrderBy(static m => m.First().Boundary.ValidFrom ?? DateOnly.MinValue)
            .Select(m => m.First()).Select(l => l.Boundary.ValidFrom is { } from ? $"{Name(l, language)} ({Since(from, language)})" : Name(l, language));
        var (lines, list) = (Lines(group, language), string.Join("; ", maps));
        return Note("lines.two", group, language,
            $"Two maps of {lines} are in force on this day: {list}. Both are given; the election office says which one counts for what.",
            $"Ese día están vigentes dos mapas de {lines}: {list}. Se dan los dos; la oficina electoral dice cuál cuenta para qué.");
    }

    public static LocateNote Next(LineGroup group, DateOnly from, Language language)
    {
        var (lines, day) = (Lines(group, language), HumanDate.Write(from, language));
        return Note("lines.next", group, language, $"New {lines} take effect on {day}; next lists them.", $"El {day} entran en vigor nuevos {lines}; next los enumera.");
    }

    public static LocateNote Swapped(string where, Language language) => new("point.swapped", null, null, Sentences.Say(language,
        $"This point is in no division, but with latitude and longitude exchanged it would be in {where}. Latitude comes first and is positive here; longitude is negative.",
        $"Este punto no está en ninguna división, pero con la latitud y la longitud intercambiadas estaría en {where}. La latitud va primero y aquí es positiva; la longitud es negativa."));

    public static LocateNote Outside(Language language) => new("point.outside", null, null, Sentences.Say(language,
        $"No division loaded here contains this point.", $"Ninguna división cargada aquí contiene este punto."));

    private static LocateNote Note(string code, LineGroup group, Language language, string en, string es) =>
        new(code, group.Layer, group.State.Length > 0 ? group.State : null, new Text(language == Language.Es ? es : en, language));

    private static string Since(DateOnly from, Language language) => Sentences.Both(language, $"since {HumanDate.Write(from, language)}", $"desde el {HumanDate.Write(from, language)}");

    private static string Name(LocatedLine line, Language language) => line.Card?.Name.In(language) ?? line.Boundary.Set;

    private static string Lines(LineGroup group, Language language) => language == Language.Es
        ? group.Layer switch
        {
            DivisionLayer.Ward => $"los distritos municipales de {group.Area}",
            DivisionLayer.Place => $"los límites de ciudades y pueblos de {group.Area}",
            DivisionLayer.SchoolDistrict => $"los distritos escolares de {group.Area}",
            DivisionLayer.StateLegislativeLower => $"los distritos de la cámara estatal de {group.Area}",
            DivisionLayer.StateLegislativeUpper => $"los distritos del senado estatal de {group.Area}",
            DivisionLayer.Congressional => $"los distritos del Congreso de {group.Area}",
            DivisionLayer.County => $"los límites de condados de {group.Area}",
            _ => $"los límites de {group.Area}",
        }
        : group.Layer switch
        {
            DivisionLayer.Ward => $"ward lines of {group.Area}",
            DivisionLayer.Place => $"city and town lines of {group.Area}",
            DivisionLayer.SchoolDistrict => $"school district lines of {group.Area}",
            DivisionLayer.StateLegislativeLower => $"state house district lines of {group.Area}",
            DivisionLayer.StateLegislativeUpper => $"state senate district lines of {group.Area}",
            DivisionLayer.Congressional => $"congressional district lines of {group.Area}",
            DivisionLayer.County => $"county lines of {group.Area}",
            _ => $"lines of {group.Area}",
        };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
