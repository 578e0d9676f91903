using HomeRule.Civics;
using HomeRule.Civics.PublicRecords;

namespace HomeRule.Answers.PublicRecords;

/// <summary>A public-records law in one language, with each part marked that no source vouches for. Immutable.</summary>
public sealed record RecordsLawAnswer
{
    /// <summary>Lower-case postal code, or <c>us</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The state, or the federal government.</summary>
    public required Text Jurisdiction { get; init; }

    public required Text Name { get; init; }

    public required string Citation { get; init; }

    public required RecordsAsker Who { get; init; }

    public required Text WhoText { get; init; }

    public Text? WhoNote { get; init; }

    /// <summary>Days of the first answer; null where the law gives no number.</summary>
    public int? Days { get; init; }

    public RecordsDays? Unit { get; init; }

    /// <summary>What must happen by when, in one sentence.</summary>
    public required Text FirstText { get; init; }

    /// <summary>How days are counted, in one sentence.</summary>
    public Text? CountingText { get; init; }

    public Text? FirstNote { get; init; }

    public required IReadOnlyList<Text> Later { get; init; }

    public Text? Extension { get; init; }

    public required Text Fees { get; init; }

    public required RecordsWaiverRule Waiver { get; init; }

    public required Text WaiverText { get; init; }

    public required IReadOnlyList<RecordsAppealAnswer> Appeals { get; init; }

    public required RecordsWriting Writing { get; init; }

    public required Text WritingText { get; init; }

    public required IReadOnlyList<RecordsDataRuleAnswer> DataRules { get; init; }

    public Text? Penalties { get; init; }

    public Text? Note { get; init; }

    /// <summary>Parts that a source that was read vouches for; every other part is not verified.</summary>
    public required IReadOnlyList<RecordsPart> Verified { get; init; }

    public required Confidence Confidence { get; init; }

    public required PartialDate AsOf { get; init; }

    public required PartialDate Checked { get; init; }

    public required IReadOnlyList<int> Sources { get; init; }

    public bool IsVerified(RecordsPart part) => Verified.Contains(part);
}
