using HomeRule.Answers.Standings;

namespace HomeRule.Answers.Agreements;

/// <summary>How an agreement can end: what state law says first, then who can act and what its own clauses ask for.</summary>
public sealed record ExitAnswer
{
    /// <summary>Day from which notice periods are counted.</summary>
    public required DateOnly From { get; init; }

    /// <summary>What the laws leave open about such agreements for this agency; null where the agency's government is not known.</summary>
    public Standing? Standing { get; init; }

    /// <summary>The same in a sentence with the law cited.</summary>
    public Text? LawSentence { get; init; }

    /// <summary>Id of the law that decides.</summary>
    public string? Law { get; init; }

    /// <summary>Offices that decide or share the decision, strongest first.</summary>
    public required IReadOnlyList<ExitOfficeAnswer> Offices { get; init; }

    /// <summary>One for each party that a clause gives a way out; empty where no memorandum was read.</summary>
    public required IReadOnlyList<ExitPathAnswer> Paths { get; init; }

    /// <summary>What the paths rest on, or why there are none.</summary>
    public required Text Basis { get; init; }

    public required IReadOnlyList<int> Sources { get; init; }
}
