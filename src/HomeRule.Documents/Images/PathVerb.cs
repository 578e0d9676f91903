namespace HomeRule.Documents.Images;

/// <summary>One kind of step of a path.</summary>
public enum PathVerb
{
    /// <summary>Begins a new ring at a point.</summary>
    Move,

    /// <summary>A straight line to a point.</summary>
    Line,

    /// <summary>A quadratic curve: one control point, one end.</summary>
    Quadratic,

    /// <summary>A cubic curve: two control points, one end.</summary>
    Cubic,

    /// <summary>A line back to where the ring began.</summary>
    Close,
}
