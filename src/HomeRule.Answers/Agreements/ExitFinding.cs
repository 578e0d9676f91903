using System.Text.Json.Serialization;
using HomeRule.Answers.Standings;
using HomeRule.Civics;
using HomeRule.Civics.Agreements;

namespace HomeRule.Answers.Agreements;

/// <summary>Who can end one agreement, how, and when at the earliest. It does not say whether state law requires such an agreement. Immutable.</summary>
public sealed record ExitFinding
{
    /// <summary><see cref="ListedAgreement.Id"/>.</summary>
    public required string Agreement { get; init; }

    public required ListedStatus Status { get; init; }

    /// <summary>The day that notice is taken to be received.</summary>
    public required DateOnly From { get; init; }

    public required ExitOffice Office { get; init; }

    public required ExitBasis Basis { get; init; }

    public required Confidence Confidence { get; init; }

    /// <summary>The agency's way first, then that of ICE; empty where nothing is known or there is nothing to end.</summary>
    public required IReadOnlyList<ExitPath> Paths { get; init; }

    /// <summary>The family that the clause was taken from; null on any other basis.</summary>
    public TemplateFamily? Template { get; init; }

    /// <summary>What is known, in one to three sentences.</summary>
    public required Text Summary { get; init; }

    /// <summary>Why it may have ended already, when the newest lists lack it; else null.</summary>
    public Text? Caution { get; init; }

    /// <summary>What to ask for next; null where nothing is missing.</summary>
    public Text? Next { get; init; }

    /// <summary>What state law leaves open about agreements here; null until the caller says it.</summary>
    [JsonIgnore]
    public LeverStanding? StateLaw { get; init; }
}
