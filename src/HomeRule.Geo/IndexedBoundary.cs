using HomeRule.Civics;

namespace HomeRule.Geo;

/// <summary>One entry of a <see cref="DivisionIndex"/>: a division as one map draws it. Immutable.</summary>
/// <param name="Division">Its id; several entries share it where it was redrawn.</param>
/// <param name="Set">Slug of the map; see <see cref="Boundaries.BoundarySetCard"/>.</param>
/// <param name="ValidFrom">First day for which the lines hold, inclusive; null when there is no known first day.</param>
/// <param name="ValidTo">Last day, inclusive; null while nothing is known to have replaced them.</param>
public sealed record IndexedBoundary(DivisionId Division, string Set, DateOnly? ValidFrom, DateOnly? ValidTo)
{
    /// <summary>Whether the lines hold on the day.</summary>
    public bool IsInForce(DateOnly day) => !(day < ValidFrom) && !(day > ValidTo);
}
