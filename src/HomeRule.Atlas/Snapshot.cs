using HomeRule.Atlas.Boundaries;
using HomeRule.Civics;
using HomeRule.Civics.Living;
using HomeRule.Geo;
using HomeRule.Geo.Boundaries;

namespace HomeRule.Atlas;

/// <summary>One compiled, immutable, content-hashed edition of everything public. Loaded once; safe for any number of threads.</summary>
public sealed class Snapshot
{
    public required SnapshotInfo Info { get; init; }

    public required AtlasContent Content { get; init; }

    /// <summary>Every state, territory, county and curated place, ordered by id (ordinal).</summary>
    public required IReadOnlyList<Division> Divisions { get; init; }

    /// <summary>Who holds which seat, which agencies there are and what they signed; empty where no feed was pulled.</summary>
    public LivingFacts Living { get; init; } = LivingFacts.Empty;

    /// <summary>The maps that the boundaries come from, by slug.</summary>
    public IReadOnlyList<BoundarySetCard> BoundarySets { get; init; } = [];

    /// <summary>What was read, mended and refused of each map that was read from a file, by slug.</summary>
    public IReadOnlyList<BoundarySetReport> BoundaryReports { get; init; } = [];

    /// <summary>Point → divisions, with outlines and neighbours, for the divisions that have a boundary.</summary>
    public required DivisionIndex Index { get; init; }
}
