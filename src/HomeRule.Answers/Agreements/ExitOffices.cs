using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Civics.Agencies;
using HomeRule.Civics.Agreements;

namespace HomeRule.Answers.Agreements;

/// <summary>From the agency that signed to the office at its head, by its kind, else by its name and the list's TYPE. Thread-safe.</summary>
internal static class ExitOffices
{
    public static ExitOffice Of(ListedAgreement agreement, AgencyKind? kind, Language language)
    {
        var name = agreement.AgencyName;
        var local = agreement.AgencyType is "municipality";
        var state = agreement.AgencyType is "state" || kind is AgencyKind.State or AgencyKind.StatePolice;
        if (kind is AgencyKind.Tribal || agreement.AgencyType is "tribe")
            return Write(language, null, ("the head of the tribal agency", "la persona que dirige la agencia tribal"), [], ("The tribal council stands above it.", "Por encima está el consejo tribal."));
        if (Has(name, "constable") || kind is AgencyKind.Constable)
            return Write(language, null, ("the constable", "el constable (alguacil local)"), [], null);
        if (Has(name, "sheriff") || kind is AgencyKind.Sheriff)
            return Write(language, "sheriff", ("the sheriff", "el sheriff"), ["county_board"],
                ("In some states the county board must approve such acts; see who decides here.", "En algunos estados la junta del condado debe aprobar estos actos; vea quién decide aquí."));
        if (kind is AgencyKind.University || Has(name, "university") || Has(name, "college"))
            return Write(language, null, ("the chief of the campus police", "la jefatura de la policía universitaria"), [],
                ("The university's president and board stand above it.", "Por encima están la rectoría y la junta de la universidad."));
        if (Has(name, "school"))
            return Write(language, "police_chief", ("the chief of the school police", "la jefatura de la policía escolar"), ["school_board"], ("The school board stands above it.", "Por encima está la junta escolar."));
        if (Has(name, "attorney"))
            return Write(language, "prosecutor", ("the prosecutor", "la fiscalía"), [], null);
        if (state && !Has(name, "correction") && !Has(name, "jail"))
            return Write(language, null, ("the head of the state agency", "la persona que dirige la agencia estatal"), ["governor"],
                ("The governor can generally direct state agencies.", "Por lo general, la gobernación puede dar órdenes a las agencias estatales."));
        if (Has(name, "correction") || Has(name, "jail") || Has(name, "detention") || kind is AgencyKind.Corrections)
            return state
                ? Write(language, "corrections_director", ("the head of the corrections department", "la persona que dirige el departamento de correccionales"), ["governor"],
                    ("The governor can generally direct it.", "Por lo general, la gobernación puede darle órdenes."))
                : Write(language, "corrections_director", ("the head of the jail", "la persona que dirige la cárcel"), ["county_board"],
                    ("The county board or the county executive generally appoints it.", "Por lo general la nombra la junta o el ejecutivo del condado."));
        if (agreement.AgencyType is "county" || kind is AgencyKind.County)
            return Has(name, "police")
                ? Write(language, "police_chief", ("the chief of the county police", "la jefatura de la policía del condado"), ["county_board", "county_executive"],
                    ("The county board or the county executive stands above it.", "Por encima está la junta o el ejecutivo del condado."))
                : Write(language, "county_board", ("the county board", "la junta del condado"), [], null);
        if (Has(name, "police") || Has(name, "marshal") || Has(name, "public safety") || kind is AgencyKind.City)
            return Write(language, "police_chief", ("the police chief", "la jefatura de policía"), ["city_council", "mayor"],
                ("The council, and the mayor or manager, can generally direct the chief.", "Por lo general, el concejo municipal y la alcaldía o la gerencia pueden dar órdenes a la jefatura."));
        return local
            ? Write(language, "city_council", ("the city council", "el concejo municipal"), ["mayor"], ("In some cities the mayor signs alone.", "En algunas ciudades firma solo la alcaldía."))
            : Write(language, null, ("the head of the agency that signed", "la persona que dirige la agencia que firmó"), [], null);
    }

    private static bool Has(string name, string word) => name.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static ExitOffice Write(Language language, string? id, (string, string) title, string[] above, (string, string)? note) =>
        new(id, Names.Pick(language, title), above, note is { } both ? Names.Pick(language, both) : null);
}
