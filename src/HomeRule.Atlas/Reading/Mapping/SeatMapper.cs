using HomeRule.Civics;
using HomeRule.Civics.Elections;

namespace HomeRule.Atlas.Reading.Mapping;

internal static class SeatMapper
{
    public static SeatSet Set(View v) => new(v.Text("id"), v.List("seats", Seats));

    public static Runway Runway(View v)
    {
        var ask = v.Map("ask");
        return new Runway { Id = v.Text("id"), Ask = ask.Localized("name"), AskUrl = ask.TextOrNull("url"), AskSources = ask.Sources(), Steps = v.List("steps", Step) };
    }

    private static OfficeSeats Seats(View v) => new()
    {
        Id = v.Text("id"),
        Office = v.Text("office"),
        Places = v.Divisions("places"),
        Except = v.Divisions("except"),
        Title = v.Localized("title"),
        Selection = v.Word<SeatSelection>("selection"),
        ChosenBy = v.LocalizedOrNull("chosenBy"),
        Seats = v.WholeOrNull("seats"),
        SeatsNote = v.LocalizedOrNull("seatsNote"),
        TermYears = v.WholeOrNull("termYears"),
        Ballot = v.WordOrNull<SeatBallot>("ballot") ?? SeatBallot.Unknown,
        Cycles = v.List("cycles", Cycle),
        FilesWith = v.LocalizedOrNull("filesWith"),
        Work = v.MapOrNull("work") is { } work ? new SeatWork(work.LocalizedOrNull("hours"), work.LocalizedOrNull("pay"), work.Word<Confidence>("confidence"), work.Sources()) : null,
        Citation = v.TextOrNull("citation"),
        Note = v.LocalizedOrNull("note"),
        Confidence = v.Word<Confidence>("confidence"),
        Sources = v.Sources(),
    };

    private static SeatCycle Cycle(View v) => new()
    {
        Every = v.WholeOrNull("every")!.Value,
        From = v.WholeOrNull("from")!.Value,
        Since = v.WholeOrNull("since"),
        Until = v.WholeOrNull("until"),
        Election = v.Text("election"),
        Part = v.LocalizedOrNull("part"),
    };

    private static RunwayStep Step(View v) => new()
    {
        Id = v.Text("id"),
        Kind = v.Word<RunwayKind>("kind"),
        Offices = v.Texts("offices"),
        Places = v.Divisions("places"),
        Title = v.Localized("title"),
        Words = v.Localized("words"),
        Date = v.DateRuleOrNull("date"),
        Means = v.WordOrNull<RunwayMeans>("means") ?? RunwayMeans.By,
        Citation = v.Text("citation"),
        Confidence = v.Word<Confidence>("confidence"),
        Sources = v.Sources(),
    };
}
