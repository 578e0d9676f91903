using HomeRule.Civics;

namespace HomeRule.Geo.Divisions;

/// <summary>A division with the id that its name alone would give it, before the other divisions of the set are known.</summary>
/// <param name="Division">Its id is the plain one.</param>
/// <param name="Key">What tells it from others of the set: the GEOID or the id.</param>
internal sealed record DivisionCandidate(Division Division, string Key)
{
    /// <summary>Word for the kind, for the id, such as <c>borough</c>; null where it cannot help.</summary>
    internal string? Word { get; init; }

    /// <summary>Types under which the published lists may have it.</summary>
    internal IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>Whether the plain id is known to be right, whatever code the lists give it.</summary>
    internal bool IsCertain { get; init; }
}
