using HomeRule.Civics;

namespace HomeRule.Answers.Locating;

/// <summary>A division that holds a point, as one map draws it.</summary>
/// <param name="Id">Open Civic Data id.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Name as people write it.</param>
/// <param name="State">Two lower-case letters; null for the country.</param>
/// <param name="Geoid">Census code; null when none is known.</param>
/// <param name="Set">Slug of the map that the lines come from; null when the edition names none.</param>
/// <param name="ValidFrom">First day of the lines, inclusive; null when not known.</param>
/// <param name="ValidTo">Last day of the lines, inclusive; null while nothing is known to have replaced them.</param>
/// <param name="InForce">Whether the lines hold on the day of the answer.</param>
/// <param name="Slug">Address of its page, <c>co/denver</c>; null when it has none.</param>
public sealed record LocatedDivision(
    string Id, DivisionKind Kind, string Name, string? State, string? Geoid, string? Set, DateOnly? ValidFrom, DateOnly? ValidTo, bool InForce, string? Slug);
