using static HomeRule.Atlas.Schema.Fields;

namespace HomeRule.Atlas.Schema;

internal static class StateSchema
{
    private static readonly AtlasField[] Plain =
    [
        Value("exists", "Whether the office exists.").Optional(),
        Value("runBy", "Who runs it, in words.").Optional(),
        Words("keeper", "Who keeps the jail.", SharedFields.Keepers).Optional(),
        Ids("keeperOffices", "Offices that decide jail levers.", "powers").Optional(),
        Value("name", "What it is called here.").Optional(),
        Value("title", "Title of the holder.").Optional(),
        Value("selection", "Elected or appointed, and by whom.").Optional(),
        Value("size", "How many members.").Optional(),
        Value("chosenBy", "Who chooses it.").Optional(),
        Value("statutoryDefault", "The form that state law gives when none is chosen.").Optional(),
        Value("timing", "When elections are held.").Optional(),
        Value("when", "When elections are held.").Optional(),
        Value("statute", "The statute that sets it.").Optional(),
        Value("oddYearNote", "Elections in odd years.").Optional(),
        Value("legislature", "Where candidates for the legislature file.").Optional(),
        Value("countyAndSheriff", "Where candidates for county offices and sheriff file.").Optional(),
        Value("municipal", "Where candidates for city offices file.").Optional(),
        Value("schoolBoard", "Where candidates for school boards file.").Optional(),
        Value("note", "A remark.").Optional(),
        Chamber("upper", "The upper chamber.").Optional(),
        Chamber("lower", "The lower chamber.").Optional(),
        Value("term", "Length of a term in words.").Optional(),
        Value("termYears", "Length of a term in years.").Optional(),
        Value("termNote", "What a reader must know about the term.").Optional(),
        Value("lastElection", "Last regular election.").Optional(),
        Date("nextElection", "Next regular general election.").Optional(),
        Value("variesByCounty", "Whether counties differ.").Optional(),
        Value("citation", "The statute or constitution it rests on.").Optional(),
        Value("exceptions", "Where it differs inside the state.").Optional(),
        Value("notes", "A remark.").Optional(),
        SharedFields.Confidence(),
        Text("verified", "Which page was read, or why only a heading could be.").Optional(),
        Sources(),
    ];

    public static readonly AtlasKind Kind = new()
    {
        Folder = "states",
        Singular = "state",
        Doc = "How local government is built in one state: which bodies exist, who keeps the jail, terms and next elections.",
        Fields =
        [
            Id("id", "Lower-case postal code; the file has the same name."),
            Both("name", "Name of the state."),
            Text("fips", "Two digits, quoted."),
            Division("division", "Its Open Civic Data id."),
            List("bodies", "Kinds of local body that exist here.",
                Words("item", "A kind of body.", "city", "county", "sheriff", "police", "jail", "school_district", "prosecutor")),
            Map("offices", "What is known about each kind of office.",
                [.. Blocks.Select(static b => Map(b.Name, b.Doc, Plain).Optional())]),
            Maps("jailExceptions", "Counties or cities whose jail has another keeper than the state's rule.",
                Divisions("divisions", "Where."),
                Words("keeper", "Who keeps the jail there.", SharedFields.Keepers),
                Ids("keeperOffices", "Offices that decide jail levers there.", "powers").OrEmpty(),
                En("note", "What differs, in words."),
                Sources()).OrEmpty(),
            Maps("noSheriff", "Counties or cities without a sheriff who does police or jail work.",
                Divisions("divisions", "Where."),
                En("note", "Who does that work instead."),
                Sources()).OrEmpty(),
            Maps("notes", "Remarks about local government in this state.",
                En("text", "The remark."),
                Sources()).OrEmpty(),
            Past("checked", "When the record was last gone through."),
            Sources("Sources for the record as a whole; may be empty when every block has its own.").OrEmpty(),
        ],
        Example = """
            id: co
            name:
              en: Colorado
              es: Colorado
            fips: '08'
            division: ocd-division/country:us/state:co
            bodies:
              - city
              - county
              - sheriff
            offices:
              sheriff:
                exists: true
                selection: elected
                termYears: 4
                lastElection: 2026
                nextElection: 2030-11
                citation: Colo. Const. art. XIV s.8
                confidence: high
                sources:
                  - kind: statute
                    cite: Colo. Const. art. XIV s.8
                    url: https://leg.colorado.gov/
                    checked: 2026-08
                    confidence: high
              jail:
                runBy: sheriff
                keeper: sheriff
                keeperOffices:
                  - sheriff
                confidence: unverified
                sources:
                  - kind: memory
                    cite: General knowledge; not looked up
                    confidence: unverified
            jailExceptions: []
            noSheriff: []
            notes: []
            checked: 2026-11-21
            sources: []

            """,
    };

    private static IEnumerable<(string Name, string Doc)> Blocks =>
    [
        ("sheriff", "The sheriff."), ("jail", "The county jail."), ("countyBody", "The county's governing body."), ("prosecutor", "The local prosecutor."),
        ("schoolBoards", "School boards."), ("municipalForm", "The form of city government."), ("municipalElections", "City elections."),
        ("filingOfficer", "Where candidates file."), ("homeRule", "How much local governments may decide."), ("legislature", "The state legislature."),
    ];

    private static AtlasField Chamber(string name, string doc) => Map(name, doc,
        Value("size", "How many members.").Optional(),
        Value("termYears", "Length of a term in years.").Optional(),
        Value("cycle", "Which seats are up in which year.").Optional());
}
