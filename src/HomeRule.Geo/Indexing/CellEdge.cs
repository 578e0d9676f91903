using HomeRule.Geo.Boundaries;

namespace HomeRule.Geo.Indexing;

/// <summary>An edge while cells are divided.</summary>
/// <param name="A">First end.</param>
/// <param name="B">Second end.</param>
/// <param name="Number">Vertex number of the first end.</param>
/// <param name="Block">Vertex block that holds it.</param>
/// <param name="Slots">Parts whose line it is, as numbers of the top cell.</param>
internal readonly record struct CellEdge(PointE7 A, PointE7 B, int Number, int Block, int[] Slots);
