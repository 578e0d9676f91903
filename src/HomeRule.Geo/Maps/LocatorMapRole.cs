namespace HomeRule.Geo.Maps;

/// <summary>Why a shape is on a map.</summary>
public enum LocatorMapRole
{
    /// <summary>A state under the other shapes, so that land and water differ.</summary>
    Backdrop,

    /// <summary>The division that the map is about.</summary>
    Subject,

    /// <summary>It shares an edge with the subject.</summary>
    Neighbor,

    /// <summary>It lies in the subject.</summary>
    Part,

    /// <summary>Only its line is of interest, over the other shapes.</summary>
    Line,
}
