namespace HomeRule.Geo.Indexing;

/// <summary>When a cell is divided. The answers do not depend on it.</summary>
/// <param name="MaxEdges">A cell with more edges is divided.</param>
/// <param name="MinShift">A cell of this side (2^MinShift units) is not divided; even, 0 to 22.</param>
internal sealed record TreeOptions(int MaxEdges = 32, int MinShift = 4);
