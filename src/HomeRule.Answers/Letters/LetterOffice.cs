using HomeRule.Answers.Reports;
using HomeRule.Answers.Standings;
using HomeRule.Civics;

namespace HomeRule.Answers.Letters;

/// <summary>An office that can be asked about a play, with what state law leaves it and how to reach it. Immutable.</summary>
public sealed record LetterOffice
{
    /// <summary>Unique within the ground: the id of the office, with a number where that is taken.</summary>
    public required string Key { get; init; }

    /// <summary>Id of the office in <c>atlas/powers/</c>.</summary>
    public required string Office { get; init; }

    public required Text Title { get; init; }

    public required GovernmentRef Government { get; init; }

    /// <summary>With its article and government, for use in a sentence: <c>the City Council of the City of Denver</c>.</summary>
    public required Text Named { get; init; }

    /// <summary>True when it belongs to the place itself.</summary>
    public required bool IsOwn { get; init; }

    /// <summary>True for a body that meets: a council, a board, a legislature.</summary>
    public required bool IsBody { get; init; }

    /// <summary>True for the body that makes the laws of the state.</summary>
    public required bool MakesStateLaw { get; init; }

    public required Control Control { get; init; }

    /// <summary>How it would act, one of the instruments of plays.</summary>
    public required string Instrument { get; init; }

    /// <summary>
    /// What the laws leave of the play for this office, local records aside: <c>open</c>, <c>limited</c>, <c>unsettled</c>, <c>state_law</c> or <c>closed</c>. Closed only for
    /// the body that can change that law.
    /// </summary>
    public required PlayStatus Law { get; init; }

    /// <summary>The law that decides; null where none does.</summary>
    public LetterDecision? Deciding { get; init; }

    /// <summary>What its government has in force to this end; null where nothing is on record.</summary>
    public LetterDecision? InForce { get; init; }

    /// <summary>Agency of its government that has a 287(g) agreement by the newest list, for a play about such agreements; else null.</summary>
    public string? AgreementOf { get; init; }

    /// <summary>What is on record and what the law says, at most three.</summary>
    public required IReadOnlyList<LetterFact> Facts { get; init; }

    /// <summary>The office as a whole, or its only holder, first; never empty.</summary>
    public required IReadOnlyList<LetterRecipient> Recipients { get; init; }
}
