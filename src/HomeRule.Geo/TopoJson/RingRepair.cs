namespace HomeRule.Geo.TopoJson;

/// <summary>What the reader had to do to a ring of a quantized file.</summary>
/// <param name="Object">Name of the object.</param>
/// <param name="Id">Id of the geometry; null when it has none.</param>
/// <param name="Kind">What was done.</param>
public readonly record struct RingRepair(string Object, string? Id, RingRepairKind Kind);
