using HomeRule.Civics.Calendars;
using HomeRule.Civics.Elections;
using static HomeRule.Atlas.Schema.Fields;

namespace HomeRule.Atlas.Schema;

internal static class ElectionSchema
{
    public static readonly AtlasKind Kind = new()
    {
        Folder = "elections",
        Singular = "election law",
        Doc = "When elections of one state are held and when candidates file for them, as rules that compute every year.",
        Fields =
        [
            Id("id", "Lower-case postal code of the state; the file has the same name."),
            Texts("zones", "Time zones of the state by their names in the tz database, the one of most people first."),
            Maps("anchors", "Elections from whose days windows are counted.",
                Id("id", "The name that date rules use, such as primary."),
                Both("name", "The election in words."),
                Maps("dates", "Its day, text of the law by text of the law; two that hold in one year give two elections.",
                    [DateRule("date", "The day."), .. Cycles, Text("citation", "The statute, act or order."), Both("note", "What else must be known about it.").Optional(), SharedFields.Confidence(), Sources()])).OrEmpty(),
            Maps("rules", "Filing windows.",
                [
                    Id("id", "Its id, unique in the file."),
                    Id("series", "Shared by rules that followed each other for the same offices."),
                    Ids("offices", "Offices that file so.", "powers").OrEmpty(),
                    Divisions("places", "Places that it is for alone, before rules without; the whole state when left out.").Optional(),
                    Divisions("except", "Places for which it does not hold, though no other rule may.").Optional(),
                    Both("title", "The class of offices, for people."),
                    .. Label,
                    Text("citation", "The statute that sets the window."),
                    En("words", "The rule in words, as it was written down."),
                    .. Cycles,
                    Words<FilingCondition>("condition", "What must have happened for the window to exist; always when left out.").Optional(),
                    Words<FilingReceipt>("receipt", "What must be done by the close; unknown when left out.").Optional(),
                    End("opens", "The opening; left out when none was found.").Optional(),
                    End("closes", "The close."),
                    Both("note", "What else must be known about it.").Optional(),
                    Maps("overrides", "Windows of one cycle that a court or an act set instead.",
                        Id("id", "Its id, unique in the rule."),
                        Number("cycle", "The year of the election."),
                        Date("opens", "The opening, when it was moved.").Optional(),
                        Date("closes", "The close, when it was moved.").Optional(),
                        Text("officeClass", "How tables name this window apart from that of the statute.").Optional(),
                        Text("statute", "How tables name the order or act.").Optional(),
                        Text("citation", "The order or act."),
                        Both("reason", "What happened."),
                        SharedFields.Confidence(),
                        Sources()).Optional(),
                    Maps("published", "Dates that somebody published, to test the rule against.",
                        Number("cycle", "The year of the election."),
                        Date("opens", "The opening as published.").Optional(),
                        Date("closes", "The close as published.").Optional(),
                        Both("conflict", "Why it differs from what the rule gives.").Optional(),
                        SharedFields.Confidence(),
                        Sources()).Optional(),
                    SharedFields.Confidence(),
                    Sources(),
                ]),
        ],
        Example = """
            id: co
            zones:
              - America/Denver
            anchors:
              - id: primary
                name:
                  en: State primary
                  es: Primaria estatal
                dates:
                  - date: last tuesday of june
                    years: even
                    from: 2012
                    citation: C.R.S. 1-4-101
                    confidence: unverified
                    sources:
                      - kind: memory
                        cite: C.R.S. 1-4-101
                        confidence: unverified
            rules:
              - id: county
                series: county
                offices: []
                title:
                  en: County sheriff
                  es: Sheriff del condado
                officeClass: county sheriff
                statute: C.R.S. 1-4-801
                citation: C.R.S. 1-4-801
                words:
                  en: third Tuesday in March, close of business
                years: even
                from: 2012
                receipt: received
                opens:
                  date: 56 days before closing
                  clock: 08:00
                closes:
                  date: third tuesday of march
                  clock: 17:00
                  roll: next-working-day
                overrides:
                  - id: snow-2020
                    cycle: 2020
                    closes: 2020-03-18
                    citation: D 2020 001
                    reason:
                      en: The governor moved the day.
                      es: El gobernador cambió el día.
                    confidence: high
                    sources:
                      - kind: official
                        url: https://example.org/order
                        confidence: high
                published:
                  - cycle: 2022
                    closes: 2022-03-15
                    confidence: medium
                    sources:
                      - kind: press
                        url: https://example.org/calendar
                        confidence: medium
                confidence: high
                sources:
                  - kind: statute
                    cite: C.R.S. 1-4-801
                    confidence: high

            """,
    };

    private static AtlasField[] Label =>
    [
        Text("officeClass", "How tables of published dates name the class of offices."),
        Text("statute", "How tables of published dates name the statute and its regime."),
    ];

    private static AtlasField[] Cycles =>
    [
        Words<YearRule>("years", "Years of election in which it holds; every year when left out.").Optional(),
        Number("from", "First year of election, inclusive.").Optional(),
        Number("to", "Last year of election, inclusive.").Optional(),
    ];

    private static AtlasField End(string name, string doc) => Map(name, doc,
        DateRule("date", "The day."),
        Text("clock", "Hour and minute of the day (24 hours), local time at the place of filing.").Optional(),
        Words<RollRule>("roll", "Where it goes when it is not a working day; nowhere when left out.").Optional());
}
