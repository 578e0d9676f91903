using HomeRule.Answers.Standings;

namespace HomeRule.Answers.Agreements;

/// <summary>How an agreement can end here: what state law says first, then who holds the decision, then what its clauses ask for.</summary>
public sealed record AgreementExit
{
    /// <summary>Who, how and when at the earliest, by its clauses.</summary>
    public required ExitFinding Rule { get; init; }

    /// <summary>What the laws leave open about such agreements for this agency; null where the agency's government is not known.</summary>
    public Standing? Standing { get; init; }

    /// <summary>The same in a sentence with the law cited.</summary>
    public Text? LawSentence { get; init; }

    /// <summary>Id of the law that decides.</summary>
    public string? Law { get; init; }

    /// <summary>Offices that decide about such agreements here or share in that, strongest first; empty where the agency's government is not known.</summary>
    public required IReadOnlyList<ExitOfficeAnswer> Offices { get; init; }

    public required IReadOnlyList<int> Sources { get; init; }
}
