using HomeRule.Civics;
using HomeRule.Civics.Elections;

namespace HomeRule.Atlas.Compiling.Format;

internal sealed partial class ContentDecoder
{
    private SeatSet ReadSeatSet() => new(_in.Text(), _in.List(ReadOfficeSeats));

    private OfficeSeats ReadOfficeSeats() => new()
    {
        Id = _in.Text(),
        Office = _in.Text(),
        Places = _in.Divisions(),
        Except = _in.Divisions(),
        Title = _in.Localized(),
        Selection = (SeatSelection)_in.Word(Members.SeatSelection),
        ChosenBy = _in.LocalizedOrNull(),
        Seats = _in.NumberOrNull(),
        SeatsNote = _in.LocalizedOrNull(),
        TermYears = _in.NumberOrNull(),
        Ballot = (SeatBallot)_in.Word(Members.SeatBallot),
        Cycles = _in.List(ReadSeatCycle),
        FilesWith = _in.LocalizedOrNull(),
        Work = _in.Bool() ? new SeatWork(_in.LocalizedOrNull(), _in.LocalizedOrNull(), (Confidence)_in.Word(Members.Confidence), _in.Sources()) : null,
        Citation = _in.TextOrNull(),
        Note = _in.LocalizedOrNull(),
        Confidence = (Confidence)_in.Word(Members.Confidence),
        Sources = _in.Sources(),
    };

    private SeatCycle ReadSeatCycle()
    {
        var every = _in.Number();
        return new()
        {
            Every = every is > 0 and <= SeatCycle.MostYears ? every : throw BinaryIn.Broken(),
            From = _in.Number(),
            Since = _in.NumberOrNull(),
            Until = _in.NumberOrNull(),
            Election = _in.Text(),
            Part = _in.LocalizedOrNull(),
        };
    }

    private Runway ReadRunway() => new() { Id = _in.Text(), Ask = _in.Localized(), AskUrl = _in.TextOrNull(), AskSources = _in.Sources(), Steps = _in.List(ReadRunwayStep) };

    private RunwayStep ReadRunwayStep() => new()
    {
        Id = _in.Text(),
        Kind = (RunwayKind)_in.Word(Members.RunwayKind),
        Offices = _in.Texts(),
        Places = _in.Divisions(),
        Title = _in.Localized(),
        Words = _in.Localized(),
        Date = ReadDateRuleOrNull(),
        Means = (RunwayMeans)_in.Word(Members.RunwayMeans),
        Citation = _in.Text(),
        Confidence = (Confidence)_in.Word(Members.Confidence),
        Sources = _in.Sources(),
    };
}
