using HomeRule.Atlas.Boundaries;
using HomeRule.Atlas.Compiling.Countries;
using HomeRule.Atlas.Compiling.Sections;
using HomeRule.Civics;
using HomeRule.Civics.Living;
using HomeRule.Geo;
using HomeRule.Geo.Boundaries;
using HomeRule.Geo.Divisions;
using HomeRule.Geo.TopoJson;

namespace HomeRule.Atlas.Compiling;

/// <summary>
/// What a snapshot rests on besides the atlas: the divisions of the country, the maps their boundaries come from, and the index over those. Load it
/// once and use it for every compilation. Thread-safe.
/// </summary>
public sealed class SnapshotBase
{
    private readonly Lazy<DivisionIndex> _index;
    private readonly Lazy<SectionEntry> _entry;

    /// <summary>Divisions and boundaries in memory; the index is built at first use.</summary>
    public SnapshotBase(IReadOnlyList<Division> divisions, IReadOnlyList<Boundary> boundaries, IReadOnlyList<BoundarySetCard>? sets = null)
    {
        Divisions = divisions;
        BoundarySets = sets ?? [];
        _index = new(() => DivisionIndex.Build(boundaries));
        IndexSection = new SectionSource(SnapshotFormat.Index, stream => Index.Write(stream), SectionFormat.PageAlignment);
        _entry = new(() => SectionWriter.Entry(IndexSection));
    }

    /// <summary>An index that already lies in a file.</summary>
    internal SnapshotBase(CountryParts parts, DivisionIndex index, SectionEntry entry, Action<Stream> copy)
    {
        Divisions = parts.Divisions;
        BoundarySets = parts.Sets;
        BoundaryReports = parts.Reports;
        _index = new(index);
        _entry = new(entry);
        IndexSection = new SectionSource(SnapshotFormat.Index, copy, SectionFormat.PageAlignment);
    }

    private SnapshotBase(SnapshotBase other, Func<AtlasContent, IReadOnlyList<Division>, LivingFacts> living)
    {
        (_index, _entry, IndexSection) = (other._index, other._entry, other.IndexSection);
        (Divisions, BoundarySets, BoundaryReports) = (other.Divisions, other.BoundarySets, other.BoundaryReports);
        LivingOf = living;
    }

    /// <summary>States, territories, counties and their equivalents, and what the maps add. Ordered by id (ordinal).</summary>
    public IReadOnlyList<Division> Divisions { get; }

    /// <summary>Ordered by slug.</summary>
    public IReadOnlyList<BoundarySetCard> BoundarySets { get; }

    /// <summary>What was read, mended and refused; empty for boundaries that were not read from files.</summary>
    public IReadOnlyList<BoundarySetReport> BoundaryReports { get; } = [];

    public DivisionIndex Index => _index.Value;

    /// <summary>Living facts for a content and all divisions of the edition, since its corrections and officials are part of them; none where no feeds are at hand.</summary>
    internal Func<AtlasContent, IReadOnlyList<Division>, LivingFacts> LivingOf { get; private init; } = static (_, _) => LivingFacts.Empty;

    /// <summary>The same with living facts.</summary>
    /// <param name="living">Pure: the same content and divisions give the same facts. Thread-safe.</param>
    public SnapshotBase With(Func<AtlasContent, IReadOnlyList<Division>, LivingFacts> living) => new(this, living);

    internal SectionSource IndexSection { get; }

    /// <summary>Hash and length of the index as a section.</summary>
    internal SectionEntry IndexEntry => _entry.Value;

    /// <summary>Reads <c>counties-10m.json</c> of us-atlas 3.0.1. Codes: <c>base.missing</c> and those of the reader of that file.</summary>
    /// <param name="topologyPath">Such as <c>node_modules/us-atlas/counties-10m.json</c>.</param>
    public static Result<SnapshotBase> Load(string topologyPath)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(topologyPath);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Problem("base.missing", $"The boundaries {topologyPath} cannot be read ({e.Message.TrimEnd('.')}). Run: npm ci");
        }

        return TopoJsonReader.Read(bytes).Then(UsDivisions.FromTopology).Map(static set => new SnapshotBase(set.Divisions, set.Boundaries.Boundaries));
    }
}
