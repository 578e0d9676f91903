using HomeRule.Civics;

namespace HomeRule.Atlas.Importing;

/// <summary>What to import, and into what. Immutable.</summary>
public sealed record ImportRequest
{
    public required ImportKind Kind { get; init; }

    public required IReadOnlyList<ImportRow> Rows { get; init; }

    /// <summary>The atlas that the rows must fit.</summary>
    public required string Atlas { get; init; }

    /// <summary>Where the files go: the atlas itself, or a folder of the same shape that holds only what is new.</summary>
    public required string Target { get; init; }

    /// <summary>No day of something already done may be later.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The government that a cell names.</summary>
    public required Func<string, Result<ImportPlace>> Resolve { get; init; }
}
