using static HomeRule.Atlas.Schema.Fields;

namespace HomeRule.Atlas.Schema;

internal static class PlaceSchema
{
    private static readonly string[] RecordInstruments = [.. SharedFields.Instruments, "withdrawal", "moratorium", "statement", "practice", "other"];

    public static readonly AtlasKind Kind = new()
    {
        Folder = "places",
        Singular = "place",
        Doc = "What is on record about one place: adoptions, agreements, statements, disputes and what was looked for.",
        PerState = true,
        Fields =
        [
            Id("id", "Its id; the file has the same name."),
            Text("name", "Name as people write it."),
            SharedFields.State(),
            Words("kind", "What kind of place it is.", "state", "federal-district", "county", "city", "town", "village", "township",
                "consolidated-city-county", "independent-city", "school-district", "state-agency", "county-group"),
            Division("division", "Its Open Civic Data id; for a state agency the state's."),
            Text("geoid", "Census GEOID, quoted.").Optional(),
            Divisions("counties", "Counties that it lies in.").Optional(),
            Map("point", "A point inside it, WGS 84 degrees.",
                Number("lat", "Latitude, −90 to 90."),
                Number("lng", "Longitude, −180 to 180.")).Optional(),
            Text("pointNote", "What the point is.").Optional(),
            Text("censusName", "Name in census files.").Optional(),
            Divisions("also", "Further divisions that the records speak of.").Optional(),
            Maps("adoptions", "Plays that it has on record.",
                Id("id", "Its id, unique among adoptions."),
                Id("play", "The play.", "plays"),
                Words("instrument", "The instrument.", RecordInstruments),
                Text("instrumentText", "The instrument in the record's words.").Optional(),
                Text("body", "Who adopted it.").Optional(),
                Date("date", "When it was adopted.").Optional(),
                En("dateNote", "What the date means when it is not exact.").Optional(),
                Map("status", "Where it stands as last seen.",
                    Words("value", "Only in-force counts as being in force.", "in-force", "ended", "repealed", "superseded", "suspended", "pending",
                        "proposed", "advisory", "disputed", "unverified"),
                    Past("asOf", "When it was seen to stand so.").Optional(),
                    Text("text", "The words of the record.")),
                Text("citation", "Where the text is."),
                En("note", "What a reader must know.").Optional(),
                Text("was", "What the record said before.").Optional(),
                Past("lastSeen", "When it was last seen.").Optional(),
                Id("conflict", "The state law that forbids or disputes it.", "laws").Optional(),
                Sources()).OrEmpty(),
            Maps("agreements", "Records in the direction of cooperation.",
                Id("id", "Its id, unique among agreements."),
                Words("kind", "What it is.", "agreement-287g", "detention-contract", "task-force", "support-resolution", "commitment", "litigation",
                    "practice", "other"),
                Id("play", "The play that it stands across from.", "plays"),
                List("model", "Model of a 287(g) agreement.",
                    Words("item", "A model.", "jail-enforcement", "warrant-service-officer", "task-force", "tribal")).Optional(),
                En("title", "Short name."),
                Text("agency", "The local agency.").Optional(),
                Text("instrumentText", "The instrument in the record's words.").Optional(),
                Date("date", "When it was signed or made.").Optional(),
                En("dateNote", "What the date means when it is not exact.").Optional(),
                Date("ended", "When it ended.").Optional(),
                Map("status", "Where it stands as last seen.",
                    Words("value", "Only in-force counts as being in force.", "in-force", "ended", "superseded", "suspended", "pending", "disputed",
                        "historical", "unverified"),
                    Past("asOf", "When it was seen to stand so.").Optional(),
                    Text("text", "The words of the record.")),
                Ids("stateLaw", "State laws about it.", "laws").Optional(),
                En("note", "What a reader must know.").Optional(),
                Past("lastSeen", "When it was last seen.").Optional(),
                Sources()).OrEmpty(),
            SharedFields.Statements(ofLeader: false).OrEmpty(),
            Maps("disputes", "Repeals, suits and conflicts with state law.",
                Id("id", "Its id, unique among disputes."),
                Date("date", "When it happened."),
                Id("play", "The play it is about.", "plays").Optional(),
                En("what", "What happened."),
                En("status", "Where it stands."),
                Sources()).OrEmpty(),
            Ids("stateLaws", "State laws that matter most here.", "laws").OrEmpty(),
            Maps("coverage", "What was looked for, when and where.",
                Id("lever", "The lever.", "levers").Optional(),
                Id("play", "The play.", "plays").Optional(),
                Past("looked", "When."),
                Texts("where", "Where."),
                Text("found", "What was found.")).OrEmpty(),
            Ids("seeds", "Source documents that name the place.", "sources").OrEmpty(),
            En("note", "What a reader must know.").Optional(),
        ],
        Example = """
            id: denver-co
            name: Denver
            state: co
            kind: consolidated-city-county
            division: ocd-division/country:us/state:co/place:denver
            geoid: '0820000'
            counties:
              - ocd-division/country:us/state:co/county:denver
            point:
              lat: 39.76185
              lng: -104.88101
            adoptions:
              - id: denver-co-detainer-decline-2017
                play: detainer-decline
                instrument: ordinance
                body: City Council
                date: 2017-08-31
                status:
                  value: in-force
                  asOf: 2026-06-10
                  text: in force when last seen
                citation: Denver Rev. Mun. Code 28-250 to 28-253
                lastSeen: 2026-06-10
                sources:
                  - kind: ordinance
                    cite: Denver Rev. Mun. Code 28-250
                    url: https://library.municode.com/co/denver
                    checked: 2026-06-10
                    confidence: high
            agreements: []
            statements: []
            disputes: []
            stateLaws: []
            coverage: []
            seeds:
              - seed-001

            """,
    };
}
