namespace HomeRule.Civics.Agreements;

/// <summary>One dated official list and what was counted in it. Immutable.</summary>
public sealed record AgreementList
{
    public required string File { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary><c>am</c>, <c>pm</c> or empty, with a suffix such as <c>am_b</c> where the name has one.</summary>
    public required string Half { get; init; }

    /// <summary>Pending agencies; else participating ones.</summary>
    public required bool IsPending { get; init; }

    /// <summary>Rows below the heading, blank ones included.</summary>
    public required int Rows { get; init; }

    /// <summary>Rows with nothing in them.</summary>
    public required int Blank { get; init; }

    public required int Agreements { get; init; }

    /// <summary>Different agencies, as spelled in this list after trimming and folding case.</summary>
    public required int Agencies { get; init; }

    public required IReadOnlyDictionary<AgreementModel, int> ByModel { get; init; }

    /// <summary>By two lower-case letters.</summary>
    public required IReadOnlyDictionary<string, int> ByState { get; init; }

    public required string Sha256 { get; init; }
}
