namespace HomeRule.Geo.Indexing;

/// <summary>The sections of an index in the order in which they are written; each starts on a cache line (64 bytes).</summary>
internal enum IndexSection
{
    /// <summary>UTF-8: ids, sets and days; see <see cref="IndexNames"/>.</summary>
    Names,

    /// <summary>Row-major over the plane, a code for each top cell; see <see cref="CellCode"/>.</summary>
    Top,

    /// <summary>16 codes a node, rows from south to north, columns from west to east: one cache line.</summary>
    Nodes,

    /// <summary>Cells that lines touch; see <see cref="CellRecord"/>.</summary>
    Records,

    /// <summary>First item of each set, and the end.</summary>
    SetStart,

    /// <summary>Ordinals, ascending within a set; set 0 is empty.</summary>
    SetItems,

    /// <summary>Blocks of vertices; see <see cref="VertexBlock"/>.</summary>
    Geometry,

    /// <summary>First word of each chain's blocks, and the end.</summary>
    ChainStart,

    /// <summary>Set of parts that use the chain; an index into <see cref="OwnerStart"/>.</summary>
    ChainOwners,

    /// <summary>First part of each set of owners, and the end.</summary>
    OwnerStart,

    /// <summary>Parts; one that runs over the chain twice is listed twice.</summary>
    Owners,

    /// <summary>First chain of each ring, and the end.</summary>
    RingStart,

    /// <summary>Chains of the rings in order; ~c is chain c backwards.</summary>
    RingChains,

    /// <summary>First ring of each part, and the end. A part is one polygon of one entry.</summary>
    PartStart,

    /// <summary>Entry of each part.</summary>
    PartOrdinal,

    /// <summary>First part of each entry, and the end.</summary>
    OrdinalStart,

    /// <summary>West, south, east, north of each entry.</summary>
    Boxes,
}
