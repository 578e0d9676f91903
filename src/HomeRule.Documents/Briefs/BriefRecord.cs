using HomeRule.Answers;

namespace HomeRule.Documents.Briefs;

/// <summary>One line of "what is in force": a local policy, cooperation, or a state law, each written alike.</summary>
/// <param name="When">Date in words; empty when none is known.</param>
/// <param name="Kind">Which of the three, in words.</param>
/// <param name="Whose">Government or agency, with the instrument.</param>
/// <param name="What">The citation, in its own language; null where there is none.</param>
/// <param name="Seen">How it was last seen; null where that is not said.</param>
public sealed record BriefRecord(DateOnly? Date, string When, BriefRecordKind Which, string Kind, Text Title, string Whose, Text? What, string? Seen, IReadOnlyList<int> Sources)
{
    /// <summary><c>Denver, ordinance: D.R.M.C. ch. 28; in force when last seen (March 2026).</c></summary>
    public string Detail => $"{Whose}{(What is { } what ? ": " + what.Value : "")}{(Seen is null ? "" : "; " + Seen)}.";
}
