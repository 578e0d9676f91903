using HomeRule.Answers.Places;

namespace HomeRule.Answers.Changes;

/// <summary>Which changes. Everything that is null leaves all.</summary>
public sealed record ChangeQuery
{
    /// <summary>First day, inclusive.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Last day, inclusive: nothing after it has happened yet.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>Two lower-case letters.</summary>
    public string? State { get; init; }

    /// <summary>Changes about this very place; of a county also those of agencies in it.</summary>
    public Government? Place { get; init; }

    public string? Play { get; init; }

    public ChangeKind? Kind { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>1 to 500.</summary>
    public int PerPage { get; init; } = 100;
}
