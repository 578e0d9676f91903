using HomeRule.Answers.Agreements;
using HomeRule.Answers.Reports;
using HomeRule.Answers.Standings;
using HomeRule.Civics;
using HomeRule.Civics.Provisions;

namespace HomeRule.Answers.Letters;

/// <summary>What the letter that ends one agreement rests on. Immutable.</summary>
public sealed record ExitLetterGround
{
    public required string Agreement { get; init; }

    public required ExitLetterState State { get; init; }

    /// <summary>Why there is no letter; null when there is one.</summary>
    public Text? Reason { get; init; }

    public required DateOnly AsOf { get; init; }

    /// <summary>Of the notes.</summary>
    public required Language Language { get; init; }

    public required SnapshotAnswer Snapshot { get; init; }

    public required AgencyRef Agency { get; init; }

    public required string StateName { get; init; }

    /// <summary>Name of the model in English.</summary>
    public required string ModelName { get; init; }

    public DateOnly? Signed { get; init; }

    /// <summary>As the list writes the date where that is no plain date.</summary>
    public string? SignedText { get; init; }

    public required Text Headline { get; init; }

    /// <summary>The exit rule for the day of receipt, in English.</summary>
    public required ExitFinding Rule { get; init; }

    /// <summary>The same in the language of the notes.</summary>
    public required ExitFinding Notes { get; init; }

    /// <summary>What the laws leave open about such agreements; null where the agency's government is not known.</summary>
    public Standing? Standing { get; init; }

    /// <summary>The same in a sentence with the law cited, in the language of the notes.</summary>
    public Text? LawSentence { get; init; }

    public LetterDecision? Law { get; init; }

    public required IReadOnlyList<int> LawSources { get; init; }

    /// <summary>Offices that decide here or share in that, strongest first.</summary>
    public required IReadOnlyList<ExitOfficeAnswer> Offices { get; init; }

    /// <summary>Page of the government whose agency signed; null where not known.</summary>
    public GovernmentRef? Government { get; init; }

    public string? MemorandumUrl { get; init; }

    /// <summary>Model wording of the parts of such a letter, in order; empty where the edition has none.</summary>
    public required IReadOnlyList<Provision> Wording { get; init; }

    /// <summary>Numbers of the sources of the wording, by id of the part.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<int>> WordingSources { get; init; }

    /// <summary>Sources of the lists that show the agreement.</summary>
    public required IReadOnlyList<int> ListSources { get; init; }

    public required IReadOnlyList<SourceAnswer> Sources { get; init; }
}
