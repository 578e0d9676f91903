using HomeRule.Civics;

namespace HomeRule.Answers.Wording;

/// <summary>Names of the fixed vocabulary (kinds, statuses, instruments, sections) in both languages. Thread-safe.</summary>
public static class Names
{
    /// <summary>The kind of one place: a place without a government is not called a city.</summary>
    public static Text Kind(Places.Government place, Language language) =>
        place.Governs ? Kind(place.Kind, language) : TownWords.Kind(place.Division.Functioning, language);

    public static Text Kind(DivisionKind kind, Language language) => Pick(language, kind switch
    {
        DivisionKind.Country => ("country", "país"),
        DivisionKind.State => ("state", "estado"),
        DivisionKind.FederalDistrict => ("federal district", "distrito federal"),
        DivisionKind.Territory => ("territory", "territorio"),
        DivisionKind.County => ("county", "condado"),
        DivisionKind.Parish => ("parish", "parroquia (equivale a un condado)"),
        DivisionKind.Borough => ("borough", "borough (equivale a un condado)"),
        DivisionKind.CensusArea => ("census area", "área censal"),
        DivisionKind.PlanningRegion => ("planning region", "región de planificación"),
        DivisionKind.Municipio => ("municipio", "municipio"),
        DivisionKind.Place => ("city or town", "ciudad o pueblo"),
        DivisionKind.IndependentCity => ("independent city", "ciudad independiente"),
        DivisionKind.ConsolidatedCityCounty => ("city and county", "ciudad y condado"),
        DivisionKind.SchoolDistrict => ("school district", "distrito escolar"),
        DivisionKind.StateLegislativeUpper => ("state senate district", "distrito del senado estatal"),
        DivisionKind.StateLegislativeLower => ("state house district", "distrito de la cámara estatal"),
        DivisionKind.Congressional => ("congressional district", "distrito del Congreso"),
        DivisionKind.Ward => ("ward", "distrito municipal"),
        _ => ("area", "área"),
    });

    /// <summary>A part of one as a whole percentage: <c>37%</c>; below one per cent in words.</summary>
    /// <summary>All governments of one level in a state: <c>counties of Ohio</c>.</summary>
    /// <param name="level"><c>county</c>, <c>city</c> or <c>school_district</c>.</param>
    public static string AllOf(string level, string state, Language language) => (level, language) switch
    {
        ("county", Language.Es) => $"condados de {state}",
        ("county", _) => $"counties of {state}",
        ("school_district", Language.Es) => $"distritos escolares de {state}",
        ("school_district", _) => $"school districts of {state}",
        (_, Language.Es) => $"ciudades y pueblos de {state}",
        _ => $"cities and towns of {state}",
    };

    public static string Percent(double share, Language language) => TownWords.Percent(share, language);

    public static Text Instrument(string instrument, Language language) => Pick(language, instrument switch
    {
        "ordinance" => ("ordinance", "ordenanza"),
        "resolution" => ("resolution", "resolución"),
        "executive_order" => ("executive order", "orden ejecutiva"),
        "general_order" => ("general order", "orden general"),
        "board_policy" => ("board policy", "política de la junta"),
        "statute" => ("statute", "ley"),
        "budget" => ("budget", "presupuesto"),
        "contract" => ("contract", "contrato"),
        "contract_termination" => ("contract termination", "terminación de contrato"),
        "termination_letter" => ("termination letter", "carta de terminación"),
        "directive" => ("directive", "directiva"),
        "charging_policy" => ("charging policy", "política de acusación"),
        "zoning" => ("zoning rule", "norma de zonificación"),
        "lawsuit" => ("lawsuit", "demanda"),
        "administrative" => ("administrative action", "acto administrativo"),
        "model_policy" => ("model policy", "política modelo"),
        "withdrawal" => ("withdrawal", "retiro"),
        "moratorium" => ("moratorium", "moratoria"),
        "statement" => ("statement", "declaración"),
        "practice" => ("practice", "práctica"),
        "contract_clause" => ("contract clauses", "cláusulas de contrato"),
        "state_bill" => ("bill of the legislature", "proyecto de ley estatal"),
        "budget_rider" => ("conditions in a budget", "condiciones en el presupuesto"),
        _ => ("other action", "otro acto"),
    });

    public static Text Section(string section, Language language) => Pick(language, section switch
    {
        "data" => ("Data and records", "Datos y registros"),
        "collaboration" => ("Work with federal agencies", "Trabajo con agencias federales"),
        "funds" => ("Public funds and staff", "Fondos y personal públicos"),
        "space" => ("Public space", "Espacio público"),
        "schools" => ("Schools", "Escuelas"),
        "impunity" => ("Identification and conduct of officers", "Identificación y conducta de oficiales"),
        "deployments" => ("Federal deployments", "Despliegues federales"),
        "services" => ("Services and support", "Servicios y apoyo"),
        "elections" => ("Offices and elections", "Cargos y elecciones"),
        _ => (section, section),
    });

    /// <summary>Kinds of body in the plural, joined: <c>police, sheriffs and jails</c>.</summary>
    public static string Bodies(IReadOnlyList<string> bodies, Language language)
    {
        var names = bodies.Select(b => Body(b, language)).ToList();
        var and = language == Language.Es ? " y " : " and ";
        return names.Count < 2 ? string.Concat(names) : string.Join(", ", names[..^1]) + and + names[^1];
    }

    private static string Body(string body, Language language) => Pick(language, body switch
    {
        "city" => ("cities", "las ciudades"),
        "county" => ("counties", "los condados"),
        "sheriff" => ("sheriffs", "los sheriffs"),
        "police" => ("police", "la policía"),
        "jail" => ("jails", "las cárceles"),
        "school_district" => ("school districts", "los distritos escolares"),
        "university" => ("universities", "las universidades"),
        "special_district" => ("special districts", "los distritos especiales"),
        "hospital" => ("hospitals", "los hospitales"),
        "prosecutor" => ("prosecutors", "las fiscalías"),
        "court" => ("courts", "los tribunales"),
        "state_agency" => ("state agencies", "las agencias estatales"),
        "private_operator" => ("private operators", "los operadores privados"),
        _ => (body, body),
    }).Value;

    public static Text RecordStatus(RecordStatusValue status, Language language) => Pick(language, status switch
    {
        RecordStatusValue.InForce => ("in force when last seen", "en vigor cuando se revisó"),
        RecordStatusValue.Ended => ("ended", "terminó"),
        RecordStatusValue.Repealed => ("repealed", "derogado"),
        RecordStatusValue.Superseded => ("replaced by other law", "reemplazado por otra norma"),
        RecordStatusValue.Suspended => ("suspended", "suspendido"),
        RecordStatusValue.Pending => ("pending", "pendiente"),
        RecordStatusValue.Proposed => ("proposed", "propuesto"),
        RecordStatusValue.Advisory => ("advisory only", "solo consultivo"),
        RecordStatusValue.Disputed => ("disputed", "en disputa"),
        RecordStatusValue.Historical => ("historical", "histórico"),
        _ => ("not verified", "no verificado"),
    });

    public static Text TimelineStatus(string value, Language language) => Pick(language, value switch
    {
        "in-effect" => ("in effect", "vigente"),
        "partly-blocked" => ("partly blocked in court", "bloqueado en parte por un tribunal"),
        "blocked" => ("blocked in court", "bloqueado por un tribunal"),
        "ended" => ("ended", "terminó"),
        "struck-down" => ("struck down", "anulado"),
        "pending" => ("pending in court", "pendiente en tribunales"),
        "decided" => ("decided", "decidido"),
        _ => (value, value),
    });

    public static Text PlayStatus(Standings.PlayStatus status, Language language) => Pick(language, status switch
    {
        Standings.PlayStatus.Adopted => ("Adopted", "Adoptada"),
        Standings.PlayStatus.StateLaw => ("Already state law", "Ya es ley estatal"),
        Standings.PlayStatus.Open => ("Open", "Abierta"),
        Standings.PlayStatus.Limited => ("Limited", "Limitada"),
        Standings.PlayStatus.Closed => ("Closed by state law", "Cerrada por ley estatal"),
        Standings.PlayStatus.Unsettled => ("Unsettled", "Sin resolver"),
        _ => ("Not decided here", "No se decide aquí"),
    });

    public static Text Standing(Standings.Standing standing, Language language) => Pick(language, standing switch
    {
        Standings.Standing.LocalChoice => ("Local choice", "Decisión local"),
        Standings.Standing.Limited => ("Limited by state law", "Limitado por ley estatal"),
        Standings.Standing.Unsettled => ("Unsettled", "Sin resolver"),
        Standings.Standing.MustNotCooperate => ("State law bars it or sets the rule", "La ley estatal lo prohíbe o fija la regla"),
        _ => ("State law requires it or forbids local limits", "La ley estatal lo exige o prohíbe límites locales"),
    });

    internal static Text Pick(Language language, (string En, string Es) both) => new(language == Language.Es ? both.Es : both.En, language);
}
