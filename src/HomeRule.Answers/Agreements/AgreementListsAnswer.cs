using HomeRule.Answers.Reports;
using HomeRule.Civics.Agreements;

namespace HomeRule.Answers.Agreements;

/// <summary>The dated lists that were read: what was counted in each, what became no fact and why, and what was folded.</summary>
public sealed record AgreementListsAnswer
{
    public required SnapshotAnswer Snapshot { get; init; }

    public required DateOnly AsOf { get; init; }

    public required ListsAnswer State { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<CountedList> Lists { get; init; }

    /// <summary>Rows that became no fact, by reason, of the newest pull; English.</summary>
    public required IReadOnlyList<RejectedRows> Rejects { get; init; }

    /// <summary>Spellings of agencies folded into one agreement.</summary>
    public required int Renames { get; init; }

    /// <summary>Dates, counties, kinds or models that a later list writes in another way.</summary>
    public required int Corrections { get; init; }

    /// <summary>Links to a memorandum that may belong to another agency.</summary>
    public required int DoubtfulLinks { get; init; }

    /// <summary>Last time that somebody asked for the lists; null when never.</summary>
    public DateOnly? LastChecked { get; init; }

    /// <summary>Why the lists here are older than the last check; English; null when the last pull was good.</summary>
    public Text? Stale { get; init; }

    /// <summary>Page where the publisher offers the lists; null when no feed is known.</summary>
    public string? Url { get; init; }

    /// <param name="Rows">Below the heading, blank ones included.</param>
    /// <param name="ByModel">Agreements by model, every model that the list has.</param>
    public sealed record CountedList(string File, DateOnly Date, bool IsPending, int Rows, int Blank, int Agreements, int Agencies, IReadOnlyDictionary<AgreementModel, int> ByModel, string Sha256);

    public sealed record RejectedRows(string Code, Text Reason, long Count, IReadOnlyList<string> Examples);
}
