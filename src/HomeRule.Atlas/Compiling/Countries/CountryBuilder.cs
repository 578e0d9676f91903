using HomeRule.Atlas.Boundaries;
using HomeRule.Civics;
using HomeRule.Geo.Boundaries;
using HomeRule.Geo.Divisions;
using HomeRule.Geo.Reading;
using HomeRule.Geo.TopoJson;

namespace HomeRule.Atlas.Compiling.Countries;

/// <summary>
/// Joins the maps that come with the program and those of the folder. Rules: a set of states or counties takes the place of our lines of those ids; a
/// division with lines of its own is no longer another name of somebody else's; one division on two maps has two boundaries.
/// </summary>
internal static class CountryBuilder
{
    public static Result<BuiltCountry> Build(string topology, IReadOnlyList<BoundaryLayer> layers, IProgress<CountryProgress>? progress, CancellationToken stop)
    {
        if (!Own(topology).TryGet(out var own, out var fault))
            return fault;
        var boundaries = OwnMaps.Dated(own).ToList();
        var counties = layers.Count == 0 ? null : new OwnCounties(own);
        var divisions = new DivisionUnion(own.Divisions);
        var reports = new List<BoundarySetReport>();
        BoundaryLayer[] oldestFirst = [.. layers.OrderBy(static l => l.Card.Provenance.ValidFrom.First).ThenBy(static l => l.Card.Slug, StringComparer.Ordinal)];
        for (var i = 0; i < oldestFirst.Length; i++)
        {
            var layer = oldestFirst[i];
            var number = i + 1;
            var share = progress is null ? null : new Relay(s => progress.Report(new CountryProgress(CountryStage.Reading, layer.Card.Slug, number, oldestFirst.Length, s)));
            if (!BoundaryFile.Read(layer.DataPath, Options(layer, counties!), share, stop).TryGet(out var reading, out var problem))
                return new Problem("boundaries.file", $"{Path.GetFileName(layer.DataPath)}: {problem.Message}");
            divisions.Add(reading.Named.Divisions);
            boundaries = Join(boundaries, reading.Boundaries, layer.Scheme);
            reports.Add(new BoundarySetReport
            {
                Slug = layer.Card.Slug,
                Divisions = reading.Boundaries.Count,
                Reading = reading.Features,
                Repeated = reading.Repeated,
                Joined = reading.Joined,
                NoDivision = reading.NoDivision,
                Qualified = reading.Named.Qualified,
            });
        }

        var cards = OwnMaps.Cards(own.Boundaries.Provenance).Concat(layers.Select(static l => l.Card)).OrderBy(static c => c.Slug, StringComparer.Ordinal);
        var parts = new CountryParts(divisions.ToList(), [.. cards], [.. reports.OrderBy(static r => r.Slug, StringComparer.Ordinal)]);
        return new BuiltCountry(parts, WithoutDoubleNames(boundaries));
    }

    private static Result<UsDivisionSet> Own(string topology)
    {
        try
        {
            return TopoJsonReader.Read(File.ReadAllBytes(topology)).Then(UsDivisions.FromTopology);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Problem("base.missing", $"The boundaries {topology} cannot be read ({e.Message.TrimEnd('.')}). Run: npm ci");
        }
    }

    private static BoundaryReadOptions Options(BoundaryLayer layer, OwnCounties counties) => new()
    {
        Scheme = layer.Scheme,
        Set = layer.Card.Slug,
        ValidFrom = layer.Card.Provenance.ValidFrom.First,
        ValidTo = layer.Card.Provenance.ValidTo?.Last,
        Features = layer.Options,
        CountyAt = counties.At,
    };

    private static List<Boundary> Join(List<Boundary> all, IReadOnlyList<Boundary> added, DivisionScheme scheme)
    {
        if (scheme != DivisionScheme.CensusState && scheme != DivisionScheme.CensusCounty)
            return [.. all, .. added];
        var replaced = all.Where(static b => b.Set is OwnMaps.States or OwnMaps.Counties).ToDictionary(static b => b.Division);
        var ids = added.Select(static b => b.Division).ToHashSet();
        return
        [
            .. all.Where(b => b.Set is not (OwnMaps.States or OwnMaps.Counties) || !ids.Contains(b.Division)),
            .. added.Select(b => replaced.TryGetValue(b.Division, out var old) ? b with { SameAs = old.SameAs } : b),
        ];
    }

    /// <summary>Another id stands for one area only, and for none when it has lines of its own.</summary>
    private static List<Boundary> WithoutDoubleNames(List<Boundary> boundaries)
    {
        var taken = boundaries.Select(static b => b.Division).ToHashSet();
        return [.. boundaries.Select(b => b.SameAs.Count == 0 ? b : b with { SameAs = [.. b.SameAs.Where(taken.Add)] })];
    }
}
