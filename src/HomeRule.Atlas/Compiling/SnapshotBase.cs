using HomeRule.Civics;
using HomeRule.Geo;
using HomeRule.Geo.Boundaries;
using HomeRule.Geo.Divisions;
using HomeRule.Geo.TopoJson;

namespace HomeRule.Atlas.Compiling;

/// <summary>
/// What a snapshot rests on besides the atlas: the divisions of the country and the index over their boundaries, built at first use. Load it once and use
/// it for every compilation. Thread-safe.
/// </summary>
public sealed class SnapshotBase(IReadOnlyList<Division> divisions, IReadOnlyList<Boundary> boundaries)
{
    private readonly Lazy<DivisionIndex> _index = new(() => DivisionIndex.Build(boundaries));

    /// <summary>States, territories, counties and their equivalents.</summary>
    public IReadOnlyList<Division> Divisions { get; } = divisions;

    public DivisionIndex Index => _index.Value;

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
