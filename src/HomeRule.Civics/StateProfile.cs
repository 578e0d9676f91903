namespace HomeRule.Civics;

/// <summary>How local government is built in one state: which bodies exist, who keeps the jail, terms and next elections.</summary>
public sealed record StateProfile
{
    public required string Id { get; init; }

    public required LocalizedText Name { get; init; }

    public required string Fips { get; init; }

    public required DivisionId Division { get; init; }

    public required IReadOnlyList<string> Bodies { get; init; }

    /// <summary>By block: <c>sheriff</c>, <c>jail</c>, <c>countyBody</c>, <c>prosecutor</c>, <c>schoolBoards</c>, <c>municipalForm</c>,
    /// <c>municipalElections</c>, <c>filingOfficer</c>, <c>homeRule</c>, <c>legislature</c>.</summary>
    public required IReadOnlyDictionary<string, OfficeFacts> Offices { get; init; }

    public IReadOnlyList<JailKeeping> JailExceptions { get; init; } = [];

    public IReadOnlyList<DivisionNote> NoSheriff { get; init; } = [];

    public IReadOnlyList<SourcedNote> Notes { get; init; } = [];

    public required PartialDate Checked { get; init; }

    public IReadOnlyList<Source> Sources { get; init; } = [];
}
