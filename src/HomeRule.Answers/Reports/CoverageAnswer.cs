using HomeRule.Civics;

namespace HomeRule.Answers.Reports;

/// <summary>What was looked at and what was not. "Not checked" is never "no policy".</summary>
public sealed record CoverageAnswer
{
    /// <summary>In sentences: what was looked at and when.</summary>
    public required IReadOnlyList<Text> Checked { get; init; }

    /// <summary>In sentences: what nobody has looked at yet.</summary>
    public required IReadOnlyList<Text> NotChecked { get; init; }

    /// <summary>Ids of plays with no record here, neither for nor against.</summary>
    public required IReadOnlyList<string> PlaysNotChecked { get; init; }

    public PartialDate? StateLawsAsOf { get; init; }

    public PartialDate? RecordsLastSeen { get; init; }

    /// <summary>Ids of laws and records whose status is older than twelve months.</summary>
    public required IReadOnlyList<string> DueForReview { get; init; }
}
