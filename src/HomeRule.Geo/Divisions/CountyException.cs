using HomeRule.Civics;

namespace HomeRule.Geo.Divisions;

/// <summary>What a county's code and name alone do not tell. Each source is named where the row stands.</summary>
/// <param name="Geoid">Five digits.</param>
internal sealed record CountyException(string Geoid)
{
    /// <summary>The name as people write it, where the word of its form does not fit.</summary>
    internal string? FullName { get; init; }

    /// <summary>Other ids of the same area: type and name of the last segment.</summary>
    internal IReadOnlyList<string> SameAs { get; init; } = [];

    /// <summary>The county is the whole state, district or territory: no division of its own.</summary>
    internal bool IsState { get; init; }

    /// <summary>The area is too small for the file: its boundary collapsed to a line.</summary>
    internal bool HasNoBoundary { get; init; }

    internal DateOnly? ValidFrom { get; init; }

    /// <summary>Last day, inclusive.</summary>
    internal DateOnly? ValidTo { get; init; }

    internal LocalizedText? Note { get; init; }
}
