using HomeRule.Answers.Reports;
using HomeRule.Civics;
using HomeRule.Civics.Elections;

namespace HomeRule.Answers.Seats;

/// <summary>What a record of seats says wherever it is shown.</summary>
public abstract record SeatFacts
{
    private protected SeatFacts(string state, OfficeSeats seats, string level, SourceNumbers numbers, Language language)
    {
        Id = $"{state}/{seats.Id}";
        Office = seats.Office;
        Title = Text.Of(seats.Title, language);
        Level = level;
        Selection = seats.Selection;
        ChosenBy = Text.OfOptional(seats.ChosenBy, language);
        Seats = seats.Seats;
        SeatsNote = Text.OfOptional(seats.SeatsNote, language);
        TermYears = seats.TermYears;
        Ballot = seats.Ballot;
        FilesWith = Text.OfOptional(seats.FilesWith, language);
        Work = seats.Work is { } work ? new SeatWorkAnswer(Text.OfOptional(work.Hours, language), Text.OfOptional(work.Pay, language), work.Confidence, numbers.Of(work.Sources)) : null;
        Citation = seats.Citation;
        Note = Text.OfOptional(seats.Note, language);
        Confidence = seats.Confidence;
        Sources = numbers.Of(seats.Sources);
    }

    /// <summary>Stable: <c>state/record</c>.</summary>
    public string Id { get; }

    /// <summary>Id of the office.</summary>
    public string Office { get; }

    /// <summary>What the office is called there.</summary>
    public Text Title { get; }

    /// <summary><c>city</c>, <c>county</c>, <c>school_district</c> or <c>state</c>.</summary>
    public string Level { get; }

    public SeatSelection Selection { get; }

    /// <summary>Who appoints, or what is mixed.</summary>
    public Text? ChosenBy { get; }

    /// <summary>Seats in one government; null where not known or where it varies.</summary>
    public int? Seats { get; }

    public Text? SeatsNote { get; }

    /// <summary>Length of a full term, in years.</summary>
    public int? TermYears { get; }

    public SeatBallot Ballot { get; }

    /// <summary>Who takes the filing; null where not known.</summary>
    public Text? FilesWith { get; }

    /// <summary>Hours and pay; null where nobody looked.</summary>
    public SeatWorkAnswer? Work { get; }

    public string? Citation { get; }

    public Text? Note { get; }

    public Confidence Confidence { get; }

    /// <summary>Numbers of the sources.</summary>
    public IReadOnlyList<int> Sources { get; }
}
