namespace HomeRule.Geo.Boundaries;

/// <summary>
/// One connected piece: an outer ring and its holes. What is inside is decided by the even-odd rule over all its rings, so winding does not matter;
/// the lines themselves belong to it. Immutable.
/// </summary>
public sealed record BoundaryPolygon
{
    public required Ring Outer { get; init; }

    public IReadOnlyList<Ring> Holes { get; init; } = [];

    internal IEnumerable<Ring> Rings => Holes.Prepend(Outer);
}
