namespace HomeRule.Civics;

/// <summary>What is known about one kind of office in one state. <see cref="Facts"/> holds the plain values by name (<c>termYears</c>, <c>nextElection</c>, <c>runBy</c>…).</summary>
public sealed record OfficeFacts
{
    public required IReadOnlyDictionary<string, string> Facts { get; init; }

    /// <summary>Only for the jail: <c>sheriff</c>, <c>county</c>, <c>jail_board</c>, <c>elected_jailer</c>, <c>state</c> or <c>mixed</c>.</summary>
    public string? Keeper { get; init; }

    public IReadOnlyList<string> KeeperOffices { get; init; } = [];

    public required Confidence Confidence { get; init; }

    public string? Verified { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }

    public string? this[string name] => Facts.GetValueOrDefault(name);
}
