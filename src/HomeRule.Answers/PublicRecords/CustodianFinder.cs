using System.Globalization;
using HomeRule.Answers.Drafts;
using HomeRule.Answers.Offices;
using HomeRule.Answers.Places;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Civics.Provisions;

namespace HomeRule.Answers.PublicRecords;

/// <summary>
/// Which offices over a place are likely to keep which records, by what they decide there. The keeper of a jail comes from the jail's own record; where it is not known, the
/// clerk is asked to forward. Stateless; thread-safe.
/// </summary>
internal static class CustodianFinder
{
    private static readonly string[] JailOffices = ["sheriff", "corrections_director", "jail_board", "elected_jailer"];

    private static readonly Dictionary<RecordsSubject, (string Lever, string[] Offices)> Keepers = new()
    {
        [RecordsSubject.Agreements] = ("agreements_287g", ["sheriff", "police_chief", "corrections_director", "jail_board", "elected_jailer", "county_board", "city_council", "governor"]),
        [RecordsSubject.Detainers] = ("detainer_holds", JailOffices),
        [RecordsSubject.PlateReaders] = ("alpr_sharing", ["police_chief", "sheriff", "motor_vehicle_or_secretary_of_state"]),
        [RecordsSubject.Contracts] = ("detention_contracts", ["county_board", "jail_board", "sheriff", "corrections_director", "elected_jailer", "city_council"]),
        [RecordsSubject.Communications] = ("", ["police_chief", "sheriff", "corrections_director", "jail_board", "elected_jailer", "county_executive", "mayor", "city_manager", "governor", "attorney_general"]),
        [RecordsSubject.JointOperations] = ("task_forces", ["police_chief", "sheriff", "governor", "attorney_general"]),
    };

    public static IReadOnlyDictionary<RecordsSubject, IReadOnlyList<RecordsCustodian>> Find(AnswerContext context, Government place, Language language)
    {
        var offices = context.Offices.Over(place).Where(o => o.Level is "city" or "county" || o.Level == "state" && place == place.StateGovernment || place.Kind == DivisionKind.FederalDistrict).ToList();
        return Keepers.ToDictionary(static k => k.Key, k => (IReadOnlyList<RecordsCustodian>)[.. Of(context, place, offices, k.Key, language), Clerk(context, place, k.Key, language), .. Federal(context, language)]);
    }

    private static List<RecordsCustodian> Of(AnswerContext context, Government place, List<OfficeAt> offices, RecordsSubject subject, Language language)
    {
        var (lever, ids) = Keepers[subject];
        var found = new List<RecordsCustodian>();
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var office in offices.Where(o => ids.Contains(o.Office.Id) && Keeps(o, subject, lever)).OrderBy(o => o.Government == place ? 0 : 1).ThenBy(o => Array.IndexOf(ids, o.Office.Id)))
        {
            var number = taken[office.Office.Id] = taken.GetValueOrDefault(office.Office.Id) + 1;
            found.Add(Write(context, office, subject, number == 1 ? office.Office.Id : $"{office.Office.Id}-{number.ToString(CultureInfo.InvariantCulture)}", language));
        }

        return found;
    }

    private static bool Keeps(OfficeAt office, RecordsSubject subject, string lever) => subject switch
    {
        // Only who decides about holds keeps the jail; a shared power means that the keeper is not known.
        RecordsSubject.Detainers => office.On(lever) is { Control: Control.Decides },
        RecordsSubject.Communications => office.Office.Id is not ("corrections_director" or "jail_board" or "elected_jailer") || office.On("detainer_holds") is { Control: Control.Decides },
        _ => office.On(lever) is { Control: Control.Decides or Control.Shares },
    };

    private static RecordsCustodian Write(AnswerContext context, OfficeAt office, RecordsSubject subject, string id, Language language)
    {
        var words = FormalNames.Words(office, office.Government, context.Offices.State(office.Government.State));
        var agency = office.Office.Id switch
        {
            "county_board" or "city_council" => words[WordingPlaceholders.Body],
            "mayor" or "city_manager" or "county_executive" or "governor" => words[WordingPlaceholders.Executive],
            "corrections_director" when !DivisionKinds.IsState(office.Government.Kind) => "the jail and corrections department",
            "attorney_general" => "the Office of the Attorney General",
            "motor_vehicle_or_secretary_of_state" => "the motor vehicle agency",
            _ => words[WordingPlaceholders.Agency],
        };
        var government = words[WordingPlaceholders.Government];
        var name = context.Ref(office, language).Name;
        var title = Text.Of(office.Office.Title, language);
        return new RecordsCustodian
        {
            Id = id,
            Title = new Text($"{title.Value}, {name}", title.Language),
            AddressLines = [office.Office.Id is "county_board" or "city_council" ? "Clerk and public records custodian" : "Public records custodian", Bare(agency), .. agency.Contains(office.Government.Name, StringComparison.Ordinal) ? Array.Empty<string>() : [Bare(government)], .. StateLine(context, office.Government, government)],
            Agency = agency,
            Why = Reason(subject, office, language),
            Page = office.Government.Unlisted ? null : office.Government.Slug,
            Office = office.Office.Id,
        };
    }

    private static Text Reason(RecordsSubject subject, OfficeAt office, Language language) => Names.Pick(language, subject switch
    {
        RecordsSubject.Detainers => ("Keeps the jail here, by the jail’s own record, and so the records of holds.", "Administra aquí la cárcel, según el registro de la cárcel misma, y por eso los registros de retenciones."),
        RecordsSubject.PlateReaders => ("Runs or shares in running plate readers here, where there are any.", "Usa o comparte el uso de lectores de placas aquí, si los hay."),
        RecordsSubject.Contracts when office.Office.Id is "county_board" or "city_council" => ("Approves contracts; its clerk keeps them with the minutes.", "Aprueba los contratos; su secretaría los guarda con las actas."),
        RecordsSubject.Contracts => ("Has a say in renting out jail space here.", "Interviene aquí en alquilar espacio de la cárcel."),
        RecordsSubject.Agreements when office.Office.Id is "county_board" or "city_council" => ("May have to approve an agreement; its clerk keeps it with the minutes.", "Puede tener que aprobar un acuerdo; su secretaría lo guarda con las actas."),
        RecordsSubject.Agreements => ("Can sign such an agreement here, and keeps its own copy.", "Puede firmar aquí un acuerdo así y guarda su copia."),
        RecordsSubject.Communications => ("Keeps its own messages.", "Guarda sus propios mensajes."),
        _ => ("Decides here about task forces, or shares in it.", "Decide aquí sobre grupos operativos, o participa en ello."),
    });

    private static RecordsCustodian Clerk(AnswerContext context, Government place, RecordsSubject subject, Language language)
    {
        var keeper = place.Governs ? place.ActsThrough ?? place : place.Counties.Select(static c => c.ActsThrough ?? c).FirstOrDefault(static c => c.Bodies.Count > 0) ?? place;
        var state = DivisionKinds.IsState(keeper.Kind);
        var formal = FormalNames.OfGovernment(keeper, context.Name(keeper.StateGovernment, Language.En));
        var isTown = keeper.Kind is DivisionKind.Place or DivisionKind.ConsolidatedCityCounty or DivisionKind.IndependentCity or DivisionKind.Municipio;
        var (en, es) = state ? ("Records officer", "Encargado de registros") : isTown ? ("City or town clerk", "Secretaría municipal") : keeper.Kind == DivisionKind.SchoolDistrict ? ("Clerk of the school board", "Secretaría de la junta escolar") : ("County clerk", "Secretaría del condado");
        var english = state ? "Public records officer" : isTown ? "Clerk and public records custodian" : keeper.Kind == DivisionKind.SchoolDistrict ? "Clerk of the board and public records custodian" : "County clerk and public records custodian";
        return new RecordsCustodian
        {
            Id = RecordsCustodian.Clerk,
            Title = Names.Pick(language, ($"{en}, {context.Ref(keeper, language).Name}", $"{es}, {context.Ref(keeper, language).Name}")),
            AddressLines = [english, Bare(formal), .. StateLine(context, keeper, formal)],
            Agency = formal,
            Why = subject == RecordsSubject.Detainers
                ? Names.Pick(language, ("For when you do not know who keeps the jail: the letter asks to forward it.", "Para cuando no sabe quién administra la cárcel: la carta pide que la reenvíen."))
                : Names.Pick(language, ("For when you do not know which office keeps the records: the letter asks to forward it.", "Para cuando no sabe qué oficina guarda los registros: la carta pide que la reenvíen.")),
            Page = keeper.Unlisted ? null : keeper.Slug,
            Forwards = true,
        };
    }

    private static IEnumerable<RecordsCustodian> Federal(AnswerContext context, Language language)
    {
        if (!context.RecordsLaws.ContainsKey(Civics.PublicRecords.RecordsLaw.Federal))
            yield break;
        foreach (var (id, name) in new[] { (RecordsCustodian.Ice, "U.S. Immigration and Customs Enforcement (ICE)"), (RecordsCustodian.Cbp, "U.S. Customs and Border Protection (CBP)") })
        {
            yield return new RecordsCustodian
            {
                Id = id,
                Title = Text.English(name),
                AddressLines = ["Freedom of Information Act officer", name, "U.S. Department of Homeland Security"],
                Agency = name,
                Why = Names.Pick(language, ("The federal side keeps its own copies; the federal act applies.", "El lado federal guarda sus copias; rige la ley federal.")),
            };
        }
    }

    private static string[] StateLine(AnswerContext context, Government government, string formal)
    {
        var state = context.Name(government.StateGovernment, Language.En);
        return formal.EndsWith(state, StringComparison.Ordinal) ? [] : [state];
    }

    /// <summary>Without its article, as a line of an address begins.</summary>
    private static string Bare(string name)
    {
        var bare = name.StartsWith("the ", StringComparison.Ordinal) ? name[4..] : name;
        return char.ToUpperInvariant(bare[0]) + bare[1..];
    }
}
