using HomeRule.Civics;
using HomeRule.Civics.Help;

namespace HomeRule.Answers.Help;

/// <summary>A body where somebody may complain, report or find legal help. Immutable.</summary>
public sealed record HelpBodyAnswer
{
    public required string Id { get; init; }

    public required HelpKind Kind { get; init; }

    public required Text KindName { get; init; }

    /// <summary>Official name, English: what to look for where no address is verified.</summary>
    public required string Name { get; init; }

    public required Text Does { get; init; }

    public required Text Cannot { get; init; }

    public required BodyAffiliation Affiliation { get; init; }

    public required Text AffiliationName { get; init; }

    public Text? AffiliationNote { get; init; }

    public Text? Status { get; init; }

    public Text? Note { get; init; }

    public required IReadOnlyList<HelpAddressAnswer> Addresses { get; init; }

    /// <summary>Says that no address is verified and what to look for; null where one is.</summary>
    public Text? Look { get; init; }

    public PartialDate? AsOf { get; init; }

    /// <summary>How sure it is that the body exists under this name.</summary>
    public required Confidence Confidence { get; init; }

    public required IReadOnlyList<int> Sources { get; init; }
}
