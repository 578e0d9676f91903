using HomeRule.Answers.Places;
using HomeRule.Civics;

namespace HomeRule.Answers.Wording;

/// <summary>What is said of towns of which little is known, and of areas with a name but no government, in both languages. Thread-safe.</summary>
internal static class TownWords
{
    /// <summary>
    /// States where towns or townships govern besides counties and cities; the list of places does not hold them.
    /// Source: Census of Governments, town or township governments by state (https://www.census.gov/programs-surveys/cog.html).
    /// </summary>
    private static readonly HashSet<string> WithTownships =
        ["ct", "il", "in", "ks", "me", "ma", "mi", "mn", "mo", "ne", "nh", "nj", "ny", "nd", "oh", "pa", "ri", "sd", "vt", "wi"];

    public static bool HasTownships(string state) => WithTownships.Contains(state);

    public static Text Kind(FunctionalStatus? functioning, Language language) => functioning switch
    {
        FunctionalStatus.Inactive => Sentences.Say(language, "municipality without an active government", "municipio sin gobierno activo"),
        FunctionalStatus.Nonfunctioning => Sentences.Say(language, "municipality without a functioning government", "municipio sin gobierno en funciones"),
        _ => Sentences.Say(language, "census designated place (no government of its own)", "lugar designado por el censo (sin gobierno propio)"),
    };

    /// <summary>The head sentence of a place without a government: what it is and who decides.</summary>
    public static string Lead(Government place, string name, string state, Language language)
    {
        var what = place.Division.Functioning switch
        {
            FunctionalStatus.Inactive => Sentences.Both(language, $"{name} is a municipality in {state} whose government is not active.", $"{name} es un municipio de {state} cuyo gobierno no está activo."),
            FunctionalStatus.Nonfunctioning => Sentences.Both(language, $"{name} is a municipality in {state} without a functioning government.", $"{name} es un municipio de {state} sin gobierno en funciones."),
            _ => Sentences.Both(language, $"{name} is a census designated place in {state}: it has no government of its own.", $"{name} es un lugar designado por el censo en {state}: no tiene gobierno propio."),
        };
        return $"{what} {Decider(place, state, language)}";
    }

    /// <summary>What the words of the Census Bureau mean, and which governments this edition does not hold.</summary>
    public static Text Note(Government place, string state, Language language)
    {
        var listed = place.Division.Functioning switch
        {
            FunctionalStatus.Inactive => Sentences.Both(language,
                "The Census Bureau lists it as inactive: it exists in law, but its government was not at work when the list was made.",
                "La Oficina del Censo lo registra como inactivo: existe legalmente, pero su gobierno no estaba en funciones cuando se hizo la lista."),
            FunctionalStatus.Nonfunctioning => Sentences.Both(language,
                "The Census Bureau lists it as nonfunctioning: it exists in law, but no government of its own carries out its duties.",
                "La Oficina del Censo lo registra como no funcional: existe legalmente, pero ningún gobierno propio cumple sus funciones."),
            _ => Sentences.Both(language,
                "A census designated place is an area that the Census Bureau names and counts. It has no council, mayor or police of its own.",
                "Un lugar designado por el censo es un área a la que la Oficina del Censo da nombre y cuya población cuenta. No tiene concejo, alcalde ni policía propios."),
        };
        return new Text(HasTownships(place.State)
            ? listed + Sentences.Both(language, $" In {state} a town or township may govern here too; this edition does not hold those that are not on record.", $" En {state} también puede gobernar aquí un pueblo (town o township); esta edición no incluye los que no tienen registro.")
            : listed, language);
    }

    /// <summary>Said beside the police of a town whose police nobody has looked up.</summary>
    public static Text IfPolice(Government town, Language language) => Sentences.Say(language,
        $"Applies if {town.Name} has police of its own; many small towns do not, and the sheriff or the state police serve them.",
        $"Se aplica si {town.Name} tiene policía propia; muchos pueblos pequeños no la tienen y los atiende el sheriff o la policía estatal.");

    public static Text PoliceNotKnown(string name, Language language) => Sentences.Say(language,
        $"Whether {name} has police of its own was not checked.",
        $"No se revisó si {name} tiene policía propia.");

    /// <summary>Counties that share the area of a place, where there are several; the largest share first.</summary>
    public static Text Counties(string name, IReadOnlyList<(Government County, double Share)> counties, Language language)
    {
        var list = string.Join(", ", counties.Select(c => $"{c.County.Name} ({Percent(c.Share, language)})"));
        return Sentences.Say(language,
            $"{name} lies in {counties.Count} counties, by area: {list}. Shares come from simplified maps; the county of an address decides.",
            $"{name} está en {counties.Count} condados, por superficie: {list}. Las partes salen de mapas simplificados; lo que decide es el condado de cada dirección.");
    }

    /// <summary>A part of one as a whole percentage; what is under one per cent is said so.</summary>
    public static string Percent(double share, Language language) => share < 0.01
        ? Sentences.Both(language, "under 1%", "menos de 1%")
        : Math.Min(100, Math.Round(100 * share)).ToString(System.Globalization.CultureInfo.InvariantCulture) + "%";

    private static string Decider(Government place, string state, Language language)
    {
        if (place.Counties.Count == 0)
            return HasTownships(place.State)
                ? Sentences.Both(language, "The town or county around it and the state decide here.", "Aquí deciden el pueblo o el condado que lo rodea y el estado.")
                : Sentences.Both(language, $"The county or territory around it decides here.", "Aquí decide el condado o territorio que lo rodea.");
        var county = place.Counties[0].ActsThrough ?? place.Counties[0];
        if (county.Bodies.Count == 0)
            return Sentences.Both(language, $"{county.Name} has no county government either; the town around it and the state decide here.", $"{county.Name} tampoco tiene gobierno de condado; aquí deciden el pueblo que lo rodea y el estado.");
        return Sentences.Both(language, $"{county.Name} decides here.", $"Aquí decide {county.Name}.");
    }
}
