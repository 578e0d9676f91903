using HomeRule.Civics.Elections;
using static HomeRule.Atlas.Schema.Fields;

namespace HomeRule.Atlas.Schema;

internal static class CandidateSchema
{
    public static readonly AtlasKind Kind = new()
    {
        Folder = "candidates",
        Singular = "candidate list",
        Doc = "Who files for the contests of one election in one state, as a publisher listed it on one day: of each candidate what a ballot shows and nothing else.",
        PerState = true,
        Fields =
        [
            Id("id", "Its id; the file has the same name."),
            SharedFields.State(),
            Text("name", "The election in the publisher's words."),
            Date("date", "Day of the election."),
            Words<ElectionKind>("kind", "What kind of election it is."),
            Past("asOf", "The day for which the list speaks."),
            Bool("final", "Whether the publisher calls the list final; left out when it says neither.").Optional(),
            Maps("contests", "The contests that were looked at; one that is not here was not.",
                Id("id", "Its id, unique in the file."),
                Text("name", "The contest as the publisher writes it."),
                Id("office", "The office, where it is one of the atlas.", "powers").Optional(),
                Division("government", "Open Civic Data id of the government that the office is part of.").Optional(),
                Text("district", "Open Civic Data id of the district whose voters choose, or its name; left out when it is the whole government.").Optional(),
                Number("seats", "How many are elected; left out when the publisher does not say.").Optional(),
                Text("party", "The party whose primary it is.").Optional(),
                Bool("unexpired", "Whether it fills the rest of a term; false when left out.").Optional(),
                Bool("cancelled", "Whether no election is held because no more people filed than seats are filled; false when left out.").Optional(),
                Bool("incumbentRuns", "Whether somebody who holds one of the seats runs; left out when it is not known.").Optional(),
                Maps("candidates", "Who files, in the order of the publisher.",
                    Text("name", "The name as the ballot shows it."),
                    Text("party", "The party as the publisher writes it.").Optional(),
                    Bool("incumbent", "Whether the candidate holds the seat; left out when the publisher does not say.").Optional(),
                    Date("filedOn", "The day of filing.").Optional(),
                    Words<CandidacyStatus>("status", "Where the candidacy stands.")).OrEmpty()),
            SharedFields.Confidence(),
            Sources(),
        ],
        Example = """
            id: co-2026-11-03-general
            state: co
            name: 2026 General Election
            date: 2026-11-03
            kind: general
            asOf: 2026-09-14
            final: true
            contests:
              - id: mesa-sheriff
                name: Mesa County Sheriff
                office: sheriff
                government: ocd-division/country:us/state:co/county:mesa
                seats: 1
                incumbentRuns: false
                candidates:
                  - name: Jane Example
                    party: Unaffiliated
                    incumbent: false
                    filedOn: 2026-03-10
                    status: qualified
            confidence: high
            sources:
              - kind: official-list
                url: https://example.org/candidates
                checked: 2026-09-15
                confidence: high

            """,
    };
}
