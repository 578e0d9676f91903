using HomeRule.Civics;

namespace HomeRule.Answers.Reports;

public sealed record LawAnswer
{
    public required string Id { get; init; }

    public required Text Title { get; init; }

    public string? Citation { get; init; }

    public required LawKind Kind { get; init; }

    public required Text Plain { get; init; }

    public required LawStatusValue Status { get; init; }

    public required PartialDate AsOf { get; init; }

    /// <summary>True when it applies on the date of the report; false when pending, failed, ended or not yet in effect.</summary>
    public required bool Applies { get; init; }

    public PartialDate? From { get; init; }

    public PartialDate? To { get; init; }

    public Text? EffectiveNote { get; init; }

    public required IReadOnlyList<EffectAnswer> Effects { get; init; }

    /// <summary>What happens to officials and governments that ignore it, in sentences.</summary>
    public required IReadOnlyList<Text> Penalties { get; init; }

    public required IReadOnlyList<NoteAnswer> Disputes { get; init; }

    public Text? Note { get; init; }

    public required Confidence Confidence { get; init; }

    public required PartialDate Checked { get; init; }

    /// <summary>True when the status is older than twelve months on the date of the report.</summary>
    public required bool DueForReview { get; init; }

    public required IReadOnlyList<int> Sources { get; init; }
}
