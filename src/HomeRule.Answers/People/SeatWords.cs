using System.Globalization;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Civics.People;

namespace HomeRule.Answers.People;

/// <summary>Titles of seats, names of districts and the sentences about them, in both languages. Thread-safe.</summary>
internal static class SeatWords
{
    private static readonly Text[] NotCheckedSaid = [new("Not checked: no official file read here names who holds this.", Language.En), new("No se revisó: ningún archivo oficial leído aquí dice quién lo ocupa.", Language.Es)];
    private static readonly Text[] NotPulledSaid =
    [
        new("No official file of office holders has been pulled into this edition, so nobody is named here. This says nothing about who holds office.", Language.En),
        new("En esta edición no se ha cargado ningún archivo oficial de titulares de cargos; por eso no se nombra a nadie. Esto no dice nada sobre quién ocupa los cargos.", Language.Es),
    ];

    private static readonly Text[] NobodySaid =
        [new("Nobody is listed in the official file; the seat may be vacant.", Language.En), new("El archivo oficial no nombra a nadie; el puesto puede estar vacante.", Language.Es)];

    public static Text Title(Post post, string state, AnswerContext context, Language language)
    {
        if (post.Title is { } own)
            return Text.Of(own, language);
        if (post.Office is { } office && post.Role is PostRoles.Governor or PostRoles.AttorneyGeneral or PostRoles.Mayor or PostRoles.Sheriff or PostRoles.Prosecutor or PostRoles.CountyExecutive or PostRoles.CityManager or PostRoles.PoliceChief or PostRoles.Jailer
            && context.OfficeTitles.TryGetValue(office, out var known))
            return Text.Of(known.Title, language);
        return Names.Pick(language, post.Role switch
        {
            PostRoles.UsSenate => ("U.S. senator", "Senador o senadora federal"),
            PostRoles.UsHouse when state == "pr" => ("Resident commissioner in Congress", "Comisionado residente ante el Congreso"),
            PostRoles.UsHouse when state is "dc" or "gu" or "vi" or "as" or "mp" => ("Delegate to Congress", "Delegado o delegada ante el Congreso"),
            PostRoles.UsHouse => ("U.S. representative", "Representante federal"),
            PostRoles.Upper => ("State senator", "Senador o senadora estatal"),
            PostRoles.Lower when state is "ca" or "ny" or "nv" or "wi" => ("Assembly member", "Asambleísta estatal"),
            PostRoles.Lower when state == "nj" => ("General Assembly member", "Asambleísta estatal"),
            PostRoles.Lower when state is "md" or "va" or "wv" => ("State delegate", "Delegado o delegada estatal"),
            PostRoles.Lower => ("State representative", "Representante estatal"),
            PostRoles.Legislature when state == "dc" => ("Member of the Council", "Integrante del Concejo"),
            PostRoles.Legislature => ("State senator (single chamber)", "Senador o senadora estatal (cámara única)"),
            PostRoles.Governor => ("Governor", "Gobernador o gobernadora"),
            PostRoles.LieutenantGovernor => ("Lieutenant governor", "Vicegobernador o vicegobernadora"),
            PostRoles.AttorneyGeneral => ("Attorney general", "Fiscal general del estado"),
            PostRoles.SecretaryOfState => ("Secretary of state", "Secretaría de Estado"),
            PostRoles.Executive => ("Statewide officer", "Cargo estatal"),
            PostRoles.Mayor => ("Mayor", "Alcaldía"),
            PostRoles.Sheriff => ("Sheriff", "Sheriff (alguacil)"),
            PostRoles.Prosecutor => ("Prosecutor", "Fiscalía"),
            PostRoles.CountyBoard => ("Member of the county board", "Integrante de la junta del condado"),
            PostRoles.CountyExecutive => ("County executive", "Ejecutivo del condado"),
            PostRoles.CityCouncil => ("Member of the city council", "Integrante del concejo municipal"),
            PostRoles.CityManager => ("City manager", "Administrador municipal"),
            PostRoles.PoliceChief => ("Police chief", "Jefatura de policía"),
            PostRoles.SchoolBoard => ("Member of the school board", "Integrante de la junta escolar"),
            PostRoles.Jailer => ("Elected jailer", "Carcelero electo"),
            _ => (post.Role.Replace('_', ' '), post.Role.Replace('_', ' ')),
        });
    }

    /// <summary>A district in words; null for what is no district.</summary>
    public static Text? District(DivisionId division, Language language)
    {
        var number = Number(division.Name);
        var (en, es) = division.Type switch
        {
            "cd" when number is "At large" or "0" => ("Whole state (at large)", "Todo el estado"),
            "cd" => ($"Congressional District {number}", $"Distrito {number} del Congreso"),
            "sldu" => ($"State Senate District {number}", $"Distrito {number} del Senado estatal"),
            "sldl" => ($"State House District {number}", $"Distrito {number} de la cámara baja estatal"),
            "ward" => ($"Ward {number}", $"Distrito municipal {number}"),
            "council_district" => ($"Council District {number}", $"Distrito {number} del concejo"),
            _ => ("", ""),
        };
        return en.Length == 0 ? null : Names.Pick(language, (en, es));
    }

    public static Text NotPulled(Language language) => NotPulledSaid[(int)language];

    public static Text NotChecked(Language language) => NotCheckedSaid[(int)language];

    public static Text Nobody(Language language) => NobodySaid[(int)language];

    public static Text Ended(HolderAnswer last, Language language)
    {
        var day = last.TermEnd!.Value;
        return Sentences.Say(language,
            $"Last known holder: {last.Name}; term ended on {HumanDate.Write(day, language)}. Nobody newer is listed; check the official page.",
            $"Última persona conocida: {last.Name}; su periodo terminó {EndedOn(day)}. No se nombra a nadie más reciente; consulte la página oficial.");
    }

    public static Text Unconfirmed(PartialDate seen, Language language) => Sentences.Say(language,
        $"Listed in {HumanDate.Write(Month(seen), language)}; not confirmed since.",
        $"En la lista de {HumanDate.Write(Month(seen), language)}; sin confirmar desde entonces.");

    public static Text SomeEmpty(int held, int seats, Language language) => Sentences.Say(language,
        $"{held} of {seats} seats have a listed holder; the others may be vacant.",
        $"{held} de {seats} puestos tienen titular en la lista; los demás pueden estar vacantes.");

    public static Text TooMany(int held, Language language) => Sentences.Say(language,
        $"The official files name {held} people for this one seat; check the official page.",
        $"Los archivos oficiales nombran a {held} personas para este único puesto; consulte la página oficial.");

    /// <param name="kinds">Levels of districts whose newest lines ended on the same day, in the order of the seats.</param>
    /// <param name="until">That day.</param>
    /// <param name="language">Language of the text.</param>
    public static Text OldLines(IReadOnlyList<DivisionKind> kinds, DateOnly until, Language language)
    {
        var levels = kinds.Select(kind => Level(kind, language)).ToList();
        var and = language == Language.Es ? " y " : " and ";
        var list = levels.Count < 2 ? string.Concat(levels) : string.Join(", ", levels[..^1]) + and + levels[^1];
        return Sentences.Say(language,
            $"The newest lines of {list} on file held until {HumanDate.Write(until, language)}. Members are matched by district number, so a member named here may now represent another area.",
            $"Los límites más recientes de {list} que hay aquí valieron hasta el {HumanDate.Write(until, language)}. Los miembros se asignan por número de distrito; es posible que alguien nombrado aquí represente ahora otra zona.");
    }

    public static Text NoLines(string state, Language language) => Sentences.Say(language,
        $"This edition has no map of legislative districts for this place, so its members of the legislature and of the U.S. House are not named here. All members of {state} are on the state's page.",
        $"Esta edición no tiene un mapa de los distritos legislativos de este lugar; por eso no se nombran aquí sus miembros de la legislatura ni de la Cámara federal. Todos los miembros de {state} están en la página del estado.");

    public static Text MembersElsewhere(int count, Language language) => Sentences.Say(language,
        $"{count} members are listed; see the list of members.", $"Hay {count} miembros en la lista; vea la lista de miembros.");

    private static string Level(DivisionKind kind, Language language) => Names.Pick(language, kind switch
    {
        DivisionKind.Congressional => ("congressional districts", "los distritos del Congreso"),
        DivisionKind.StateLegislativeUpper => ("state senate districts", "los distritos del Senado estatal"),
        DivisionKind.StateLegislativeLower => ("state house districts", "los distritos de la cámara baja estatal"),
        _ => ("wards", "los distritos municipales"),
    }).Value;

    private static PartialDate Month(PartialDate date) => date.Month == 0 ? date : PartialDate.Parse($"{date.Year:0000}-{date.Month:00}");

    private static string EndedOn(PartialDate day) => (day.Day == 0 ? "en " : "el ") + HumanDate.Write(day, Language.Es);

    private static string Number(string name)
    {
        if (name is "at-large" or "al")
            return "At large";
        return char.IsAsciiDigit(name[0]) ? name.ToUpperInvariant() : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.Replace('_', ' '));
    }
}
