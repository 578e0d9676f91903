using HomeRule.Answers.Reports;

namespace HomeRule.Answers.Help;

/// <summary>Where to complain, report or find legal help, and who helps people to run or to serve. Numbers in <c>sources</c> are 1-based. Immutable.</summary>
public sealed record HelpAnswer
{
    public required SnapshotAnswer Snapshot { get; init; }

    /// <summary>Two lower-case letters; null for the country.</summary>
    public string? State { get; init; }

    public Text? StateName { get; init; }

    /// <summary>What to do when somebody is in danger.</summary>
    public required Text Emergency { get; init; }

    /// <summary>What to write down, and that nothing is kept here.</summary>
    public required IReadOnlyList<Text> Before { get; init; }

    /// <summary>That listing is no endorsement.</summary>
    public required Text Listing { get; init; }

    /// <summary>Bodies of the state, by kind; empty for the country and where nobody has looked.</summary>
    public required IReadOnlyList<HelpBodyAnswer> Bodies { get; init; }

    /// <summary>Bodies that serve the whole country, by kind.</summary>
    public required IReadOnlyList<HelpBodyAnswer> National { get; init; }

    /// <summary>Without a party first, then by affiliation and name; with a state, those of other states are left out.</summary>
    public required IReadOnlyList<OrganisationAnswer> Organisations { get; init; }

    public required IReadOnlyList<SourceAnswer> Sources { get; init; }
}
