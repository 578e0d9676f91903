using HomeRule.Answers.Drafts;
using HomeRule.Answers.Offices;
using HomeRule.Answers.Places;
using HomeRule.Civics;
using HomeRule.Civics.People;
using HomeRule.Civics.Provisions;

namespace HomeRule.Answers.Letters;

/// <summary>How a letter names and greets an office. No title tells a gender; a person is greeted by the whole name. Pure; thread-safe.</summary>
internal static class LetterNames
{
    private static readonly HashSet<string> Bodies = ["city_council", "county_board", "school_board", "jail_board", "state_legislature", "special_boards", "planning_commission", "state_enforcement_board"];

    public static bool IsBody(string office) => Bodies.Contains(office);

    /// <summary>Without an article: <c>City Council</c>, <c>Junta escolar</c>.</summary>
    public static string Short(OfficeAt office, Government place, StateProfile? state, Language language) =>
        language == Language.Es ? Capital(Wording(office).Es) : Bare(English(office, place, state));

    /// <summary>With article and government.</summary>
    public static Text Named(OfficeAt office, Government place, StateProfile? state, string government, Language language)
    {
        if (language == Language.Es)
            return new Text(office.Schools || office.Level == "special" ? $"{Wording(office).Es} en {office.Government.Name}" : $"{Wording(office).Es} de {government}", Language.Es);
        var name = English(office, place, state);
        var formal = FormalNames.Words(office, place, state)[WordingPlaceholders.Government];
        return new Text(name.Contains(" of the ", StringComparison.Ordinal) || name.EndsWith(Bare(formal), StringComparison.Ordinal) ? name : $"{name} of {formal}", Language.En);
    }

    /// <summary>Name and government on lines of their own.</summary>
    public static IReadOnlyList<string> Address(OfficeAt office, Government place, StateProfile? state, string government, Language language)
    {
        var name = Short(office, place, state, language);
        if (language == Language.Es)
            return [name, government];
        var formal = Bare(FormalNames.Words(office, place, state)[WordingPlaceholders.Government]);
        return name.Contains(formal, StringComparison.Ordinal) ? [name] : [name, formal];
    }

    public static string Greeting(OfficeAt office, Government place, StateProfile? state, Language language)
    {
        if (language == Language.Es)
            return IsBody(office.Office.Id) ? $"A quienes integran {Wording(office).Es}:" : $"A {Wording(office).Es}:";
        return IsBody(office.Office.Id)
            ? $"Dear Members of {English(office, place, state)},"
            : Title(office.Office.Id, "", office.Government.State) is { Length: > 0 } title ? $"Dear {title}," : $"Dear {Bare(English(office, place, state))},";
    }

    /// <param name="office">Id of the office.</param>
    /// <param name="role">Role of the seat.</param>
    /// <param name="state">Two lower-case letters.</param>
    /// <param name="name">Whole name.</param>
    /// <param name="seat">Title of the seat.</param>
    /// <param name="language">Of the letter.</param>
    public static string Greeting(string office, string role, string state, string name, Text seat, Language language)
    {
        if (language == Language.Es)
            return $"A la atención de {name} ({Lower(seat.Value)}):";
        var title = Title(office, role, state);
        return title.Length == 0 ? $"Dear {name}," : $"Dear {title} {name},";
    }

    private static string Title(string office, string role, string state) => (office, role) switch
    {
        ("mayor", _) => "Mayor",
        ("sheriff", _) => "Sheriff",
        ("governor", _) => "Governor",
        ("attorney_general", _) => "Attorney General",
        ("police_chief", _) => "Chief",
        (_, PostRoles.Upper) => "Senator",
        (_, PostRoles.Legislature) when state == "dc" => "Council Member",
        (_, PostRoles.Legislature) => "Senator",
        (_, PostRoles.Lower) when state is "ca" or "ny" or "nv" or "wi" or "nj" => "Assembly Member",
        (_, PostRoles.Lower) when state is "md" or "va" or "wv" => "Delegate",
        (_, PostRoles.Lower) => "Representative",
        (_, PostRoles.CityCouncil) => "Council Member",
        _ => "",
    };

    private static string English(OfficeAt office, Government place, StateProfile? state) => office.Office.Id switch
    {
        "city_council" or "county_board" or "school_board" or "jail_board" or "state_legislature" => FormalNames.Words(office, place, state)[WordingPlaceholders.Body],
        _ => Wording(office).En,
    };

    private static (string En, string Es) Wording(OfficeAt office) => office.Office.Id switch
    {
        "city_council" => ("the City Council", "el concejo municipal"),
        "county_board" => ("the County Board", "la junta del condado"),
        "school_board" => ("the School Board", "la junta escolar"),
        "jail_board" => ("the Jail Board", "la junta de la cárcel"),
        "state_legislature" => ("the Legislature", "la legislatura estatal"),
        "special_boards" => ("the Board", "la junta"),
        "planning_commission" => ("the Planning Commission", "la comisión de planificación"),
        "state_enforcement_board" => ("the State Board of Immigration Enforcement", "la junta estatal de control migratorio"),
        "mayor" => ("the Mayor", "la alcaldía"),
        "city_manager" => ("the City Manager", "la administración municipal"),
        "county_executive" => ("the County Executive", "la jefatura ejecutiva del condado"),
        "sheriff" => ("the Sheriff", "la oficina del sheriff"),
        "police_chief" => ("the Chief of Police", "la jefatura de policía"),
        "prosecutor" => ("the Prosecutor", "la fiscalía"),
        "corrections_director" => ("the Director of Corrections", "la dirección de la cárcel"),
        "elected_jailer" => ("the Jailer", "la administración de la cárcel"),
        "governor" => ("the Governor", "la gobernación"),
        "attorney_general" => ("the Attorney General", "la fiscalía general del estado"),
        "motor_vehicle_or_secretary_of_state" => ("the Secretary of State or the motor vehicle agency", "la secretaría de Estado o la agencia de vehículos"),
        _ => ($"the {office.Office.Title.En}", office.Office.Title.Es ?? office.Office.Title.En),
    };

    private static string Bare(string name) => name.StartsWith("the ", StringComparison.Ordinal) ? name[4..] : name;

    private static string Capital(string text)
    {
        var bare = text.StartsWith("el ", StringComparison.Ordinal) || text.StartsWith("la ", StringComparison.Ordinal) ? text[3..] : text;
        return bare.Length == 0 ? bare : char.ToUpperInvariant(bare[0]) + bare[1..];
    }

    private static string Lower(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
