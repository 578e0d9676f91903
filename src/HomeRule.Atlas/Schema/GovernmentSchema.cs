using static HomeRule.Atlas.Schema.Fields;

namespace HomeRule.Atlas.Schema;

internal static class GovernmentSchema
{
    public static readonly AtlasKind Kind = new()
    {
        Folder = "governments",
        Singular = "large government",
        Doc = "Body, seats, terms and keepers of one of the largest counties and cities, each with its own source.",
        PerState = true,
        Fields =
        [
            Id("id", "Its id, the same as in places/ when the place is there; the file has the same name."),
            Text("name", "Name as people write it."),
            SharedFields.State(),
            Division("division", "Its Open Civic Data id."),
            Words("kind", "What kind of government it is.", "county", "city", "town", "consolidated-city-county", "independent-city", "federal-district"),
            Divisions("counties", "Counties that a city lies in, for a city without a record in places/.").Optional(),
            Map("fields", "What is known, each with its own source.",
                Field("body", "The governing body."),
                Field("seats", "How many seats it has."),
                Field("seatBasis", "Districts, at large or both."),
                Field("termYears", "Length of a term in years."),
                Field("nextElection", "Next regular election of the governing body.", Date("date", "The day or month itself.").Optional()),
                Field("executiveForm", "Who runs the county day to day."),
                Field("form", "The form of city government."),
                Field("sheriff", "How the sheriff is chosen and when."),
                Field("jailKeeper", "Who keeps the jail.", Words("keeper", "The keeper as one word.", SharedFields.Keepers).Optional()),
                Field("policeAppointedBy", "Who appoints the chief of police."),
                Field("website", "Official website.")),
            En("note", "What a reader must know.").Optional(),
        ],
        Example = """
            id: cook-county-il
            name: Cook County
            state: il
            division: ocd-division/country:us/state:il/county:cook
            kind: county
            fields:
              seats:
                value: 17
                sources:
                  - kind: mirror
                    cite: identifiers/country-us/state-il-local_gov.csv
                    url: https://github.com/opencivicdata/ocd-division-ids
                    confidence: high
              jailKeeper:
                value: sheriff
                keeper: sheriff
                sources:
                  - kind: memory
                    cite: General knowledge; not looked up
                    confidence: unverified

            """,
    };

    private static AtlasField Field(string name, string doc, AtlasField? extra = null)
    {
        var value = Value("value", "The value, in words or as a number.");
        return (extra is null ? Map(name, doc, value, Sources()) : Map(name, doc, value, extra, Sources())).Optional();
    }
}
