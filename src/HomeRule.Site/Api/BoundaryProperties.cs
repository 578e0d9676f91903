using HomeRule.Answers;
using HomeRule.Civics;

namespace HomeRule.Site.Api;

/// <summary>The properties of a boundary sent as GeoJSON.</summary>
/// <param name="Simplified">Whether points were left out.</param>
/// <param name="Tolerance">The tolerance in degrees; null when nothing was left out.</param>
/// <param name="Corners">Corners sent.</param>
/// <param name="AllCorners">Corners that the edition holds.</param>
internal sealed record BoundaryProperties(
    string Id, DivisionKind Kind, string Name, string? State, string? Geoid, string? Set, string? Authority, string? Source, string? Licence, DateOnly? Retrieved, Text? Note,
    DateOnly? ValidFrom, DateOnly? ValidTo, bool InForce, bool Simplified, double? Tolerance, int Corners, int AllCorners);
