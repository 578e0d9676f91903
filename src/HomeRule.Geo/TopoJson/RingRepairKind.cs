namespace HomeRule.Geo.TopoJson;

/// <summary>Marks that quantization leaves on rings.</summary>
public enum RingRepairKind
{
    /// <summary>An outer ring was drawn together to a line or a point and is left out: a piece of the area is missing.</summary>
    CollapsedOuter,

    /// <summary>A hole was drawn together to a line or a point and is left out.</summary>
    CollapsedHole,

    /// <summary>The ring ended one step of the grid from its start and was closed.</summary>
    ClosedGap,
}
