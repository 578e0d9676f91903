using HomeRule.Civics;

namespace HomeRule.Geo.Maps;

/// <summary>One division on a map.</summary>
/// <param name="Division">Its id.</param>
/// <param name="Role">Why it is there.</param>
/// <param name="PathData">The value of a <c>d</c> attribute: ASCII letters, digits, blanks and minus signs only. Fill with the even-odd rule.</param>
public sealed record LocatorMapShape(DivisionId Division, LocatorMapRole Role, string PathData)
{
    /// <summary>Where its name can stand: a point inside both it and the subject; null where none was asked for or found.</summary>
    public (int X, int Y)? Anchor { get; init; }
}
