namespace HomeRule.Site.Cards;

/// <summary>What the map of a place shows.</summary>
internal enum MapKind
{
    /// <summary>Nothing: no boundary is known and the outlines of the states were not built.</summary>
    None,

    /// <summary>The place among its neighbors.</summary>
    Neighbors,

    /// <summary>The county around the place, among its neighbors; the place has no boundary of its own.</summary>
    County,

    /// <summary>The state with its counties.</summary>
    Parts,

    /// <summary>The state in the country.</summary>
    Nation,
}
