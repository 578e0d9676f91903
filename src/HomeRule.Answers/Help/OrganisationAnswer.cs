using HomeRule.Civics;
using HomeRule.Civics.Help;

namespace HomeRule.Answers.Help;

/// <summary>An organisation that helps people to run, to serve or to learn how; its affiliation is always there. Immutable.</summary>
public sealed record OrganisationAnswer
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required Affiliation Affiliation { get; init; }

    public required Text AffiliationName { get; init; }

    public Text? AffiliationNote { get; init; }

    public required Text Offers { get; init; }

    public required IReadOnlyList<Audience> Audiences { get; init; }

    /// <summary>Two lower-case letters where it works in one state alone.</summary>
    public string? State { get; init; }

    public required IReadOnlyList<HelpAddressAnswer> Addresses { get; init; }

    /// <summary>Says that no address is verified and what to look for; null where one is.</summary>
    public Text? Look { get; init; }

    public PartialDate? AsOf { get; init; }

    public required Confidence Confidence { get; init; }

    public required IReadOnlyList<int> Sources { get; init; }
}
