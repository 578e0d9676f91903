using HomeRule.Civics.Calendars;
using static HomeRule.Atlas.Schema.Fields;

namespace HomeRule.Atlas.Schema;

internal static class HolidaySchema
{
    public static readonly AtlasKind Kind = new()
    {
        Folder = "holidays",
        Singular = "list of holidays",
        Doc = "The legal holidays of one state, or of the federal government (us), from which working days are counted.",
        Fields =
        [
            Id("id", "Lower-case postal code of the state, or us; the file has the same name."),
            Text("citation", "The statute that lists them."),
            Words<WeekendRule>("saturday", "Where a holiday is kept that falls on a Saturday."),
            Words<WeekendRule>("sunday", "Where a holiday is kept that falls on a Sunday."),
            Both("note", "What qualifies the weekend rules.").Optional(),
            SharedFields.Confidence("How sure the weekend rules are; unverified when every source is memory."),
            Sources("Where the citation and the weekend rules come from; at least one."),
            Maps("holidays", "The holidays, in the order of the year.",
                Id("id", "Its id, unique in the file."),
                Both("name", "Its name."),
                Words<HolidayKind>("kind", "What it does to offices; only closed makes a day that is not a working day."),
                DateRule("rule", "Its day; left out when it is set from year to year, and then no calendar counts it.").Optional(),
                Words<YearRule>("years", "The years in which it is kept; every year when left out.").Optional(),
                Number("from", "First year, inclusive.").Optional(),
                Number("to", "Last year, inclusive.").Optional(),
                Words<WeekendRule>("saturday", "Its own rule for a Saturday.").Optional(),
                Words<WeekendRule>("sunday", "Its own rule for a Sunday.").Optional(),
                Both("note", "Who sets the day, or what else must be known about it.").Optional(),
                SharedFields.Confidence(),
                Sources()),
        ],
        Example = """
            id: co
            citation: C.R.S. 24-11-101
            saturday: none
            sunday: next-monday
            confidence: unverified
            sources:
              - kind: memory
                cite: C.R.S. 24-11-101
                confidence: unverified
            holidays:
              - id: new-years-day
                name:
                  en: New Year's Day
                  es: Año Nuevo
                kind: closed
                rule: january 1
                confidence: high
                sources:
                  - kind: statute
                    cite: C.R.S. 24-11-101
                    confidence: high
              - id: governors-day
                name:
                  en: Day set by the governor
                  es: Día que fija el gobernador
                kind: optional
                note:
                  en: Set each year.
                  es: Se fija cada año.
                confidence: high
                sources:
                  - kind: statute
                    cite: C.R.S. 24-11-101
                    confidence: high

            """,
    };
}
