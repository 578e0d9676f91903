using HomeRule.Answers.Locating;
using HomeRule.Civics;

namespace HomeRule.Site.Boundaries;

/// <summary>A division with all its lines. Immutable.</summary>
internal sealed class Area(Division division, LocatedLine[] lines)
{
    public Division Division { get; } = division;

    /// <summary>Oldest map first; at least one.</summary>
    public IReadOnlyList<LocatedLine> Lines { get; } = lines;

    public DivisionLayer Layer { get; } = lines[0].Layer;
}
