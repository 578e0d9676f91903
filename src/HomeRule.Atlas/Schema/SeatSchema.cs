using HomeRule.Civics.Elections;
using static HomeRule.Atlas.Schema.Fields;

namespace HomeRule.Atlas.Schema;

internal static class SeatSchema
{
    public static readonly AtlasKind Kind = new()
    {
        Folder = "seats",
        Singular = "set of seats",
        Doc = "Who is elected in one state, how many, for how long and in which years; who takes the filing.",
        Fields =
        [
            Id("id", "Lower-case postal code of the state; the file has the same name."),
            Maps("seats", "Offices with their seats. A record with places goes before the one without there.",
                Id("id", "Its id, unique in the file."),
                Id("office", "The office.", "powers"),
                Divisions("places", "Places that it is for alone; every government with the office when left out.").Optional(),
                Divisions("except", "Places for which it does not hold, though no other record does.").Optional(),
                Both("title", "What the office is called there."),
                Words<SeatSelection>("selection", "How somebody comes to hold it; none where there is no such office."),
                Both("chosenBy", "Who appoints, or what is mixed.").Optional(),
                Number("seats", "Seats in one government; left out where not known or where it varies.").Optional(),
                Both("seatsNote", "What is known of the number where it varies.").Optional(),
                Number("termYears", "Length of a full term in years.").Optional(),
                Words<SeatBallot>("ballot", "Whether parties stand on the ballot; unknown when left out.").Optional(),
                Maps("cycles", "Years in which seats are up at regular elections, one for each class of seats; [] when not known or not elected.",
                    Number("every", "Years from one election to the next."),
                    Number("from", "A year of such an election; the pattern runs both ways from it."),
                    Number("since", "First year of the pattern, inclusive.").Optional(),
                    Number("until", "Last year of the pattern, inclusive.").Optional(),
                    Id("election", "The election that decides: an anchor of the state's file in elections/."),
                    Both("part", "Which of the seats.").Optional()).OrEmpty(),
                Both("filesWith", "Who takes the filing.").Optional(),
                Map("work", "What holding the office takes and pays.",
                    Both("hours", "Full or part time, length of sessions.").Optional(),
                    Both("pay", "Pay with the year in which it was that.").Optional(),
                    SharedFields.Confidence(),
                    Sources()).Optional(),
                Text("citation", "The statute or charter.").Optional(),
                Both("note", "Exceptions, doubts, changes to come; whom to ask.").Optional(),
                SharedFields.Confidence(),
                Sources()),
        ],
        Example = """
            id: co
            seats:
              - id: sheriff
                office: sheriff
                places:
                  - ocd-division/country:us/state:co/county:pitkin
                except:
                  - ocd-division/country:us/state:co/county:broomfield
                title:
                  en: Sheriff
                  es: Alguacil
                selection: elected
                chosenBy:
                  en: The voters of the county.
                  es: El electorado del condado.
                seats: 1
                seatsNote:
                  en: One in each county.
                  es: Uno en cada condado.
                termYears: 4
                ballot: partisan
                cycles:
                  - every: 4
                    from: 2026
                    since: 1998
                    until: 2050
                    election: primary
                    part:
                      en: all counties
                      es: todos los condados
                filesWith:
                  en: County clerk and recorder
                  es: Secretario del condado
                work:
                  hours:
                    en: Full time
                    es: Tiempo completo
                  pay:
                    en: $111,000 a year in the smallest counties (2024)
                    es: 111,000 dólares al año en los condados más pequeños (2024)
                  confidence: medium
                  sources:
                    - kind: statute
                      cite: C.R.S. 30-2-102
                      confidence: medium
                citation: C.R.S. 30-10-501
                note:
                  en: Two counties have none.
                  es: Dos condados no tienen.
                confidence: high
                sources:
                  - kind: statute
                    cite: C.R.S. 30-10-501
                    confidence: high

            """,
    };
}
