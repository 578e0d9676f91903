using HomeRule.Civics;

namespace HomeRule.Atlas.Importing;

/// <summary>A government that a row names. Immutable.</summary>
public sealed record ImportPlace
{
    public required DivisionId Division { get; init; }

    /// <summary>Id of its file of <c>places/</c>, or the one that it would get: <c>denver-co</c>.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Lower-case postal code.</summary>
    public required string State { get; init; }

    /// <summary>One of the words of <see cref="PlaceRecord.Kind"/>; null for a division that can have officials and no file of its own.</summary>
    public required string? Kind { get; init; }

    public string? Geoid { get; init; }

    public IReadOnlyList<DivisionId> Counties { get; init; } = [];
}
