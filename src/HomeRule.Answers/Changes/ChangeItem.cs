using HomeRule.Civics;

namespace HomeRule.Answers.Changes;

/// <summary>A change before its words are written.</summary>
internal sealed record ChangeItem
{
    public required ChangeKind Kind { get; init; }

    public required string What { get; init; }

    public required string Id { get; init; }

    public required DateOnly On { get; init; }

    public required string Path { get; init; }

    public string? State { get; init; }

    /// <summary>Slugs of the places that it is about, the nearest first.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    public string? Play { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>Title and sentence.</summary>
    public required Func<Language, (Text Title, Text Summary)> Words { get; init; }
}
