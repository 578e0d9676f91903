using HomeRule.Civics;

namespace HomeRule.Geo.Divisions;

/// <summary>The divisions of one boundary file. Immutable.</summary>
public sealed record NamedDivisions
{
    /// <summary>In the order in which they first stood in the file; ids are unique.</summary>
    public required IReadOnlyList<Division> Divisions { get; init; }

    /// <summary>How many ids were taken from the published list.</summary>
    public required int Published { get; init; }

    /// <summary>How many ids needed the kind or the county in them, because another division has the plain name.</summary>
    public required int Qualified { get; init; }

    /// <summary>What was decided, one sentence each.</summary>
    public required IReadOnlyList<string> Notes { get; init; }
}
