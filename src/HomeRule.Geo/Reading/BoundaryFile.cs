using HomeRule.Civics;
using HomeRule.Geo.Boundaries;
using HomeRule.Geo.Divisions;

namespace HomeRule.Geo.Reading;

/// <summary>
/// From a boundary file to named boundaries, all in memory. Two features with one code: where area is exactly the same, the later one is left out;
/// where it differs, both are parts of one division and its area is their union. Both are noted. Stateless; safe for any number of threads.
/// </summary>
public static class BoundaryFile
{
    /// <summary>Problems as in <see cref="FeatureFile.Read"/>. A feature that cannot be named is refused like one with bad lines.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was asked for.</exception>
    public static Result<BoundaryReading> Read(string path, BoundaryReadOptions options, IProgress<double>? progress = null, CancellationToken stop = default)
    {
        var naming = new DivisionNaming(options.Scheme, options.Published, options.CountyAt);
        var areas = new List<IReadOnlyList<BoundaryPolygon>>();
        var refused = new List<FeatureFault>();
        var notes = new List<string>();
        int repeated = 0, joined = 0, noDivision = 0;
        var read = FeatureFile.Read(path, Take, options.Features, progress, stop);
        if (!read.TryGet(out var features, out var problem))
            return problem;
        var named = naming.Finish();
        return new BoundaryReading
        {
            Features = features with { Refused = [.. features.Refused, .. refused], Notes = [.. features.Notes, .. notes] },
            Named = named,
            Boundaries =
            [
                .. named.Divisions.Select((division, i) => new Boundary
                {
                    Division = division.Id,
                    Set = options.Set,
                    ValidFrom = options.ValidFrom,
                    ValidTo = options.ValidTo,
                    Polygons = areas[i],
                }),
            ],
            Repeated = repeated,
            Joined = joined,
            NoDivision = noDivision,
        };

        void Take(BoundaryFeature feature)
        {
            var knownAs = FeatureDraft.NameOf(feature.Id, feature.Properties);
            var subject = FeatureDraft.Subject(feature.Number, knownAs);
            if (!naming.Add(feature).TryGet(out var ordinal, out var fault))
            {
                refused.Add(new FeatureFault(feature.Number, knownAs, fault.Code, $"{subject} {fault.Message}"));
            }
            else if (ordinal == DivisionNaming.NoDivision)
            {
                noDivision++;
                notes.Add($"{subject} stands for no division and was left out.");
            }
            else if (ordinal == areas.Count)
            {
                areas.Add(feature.Polygons);
            }
            else if (AreSame(areas[ordinal], feature.Polygons))
            {
                repeated++;
                notes.Add($"{subject} repeats an earlier feature with the same code and area and was left out.");
            }
            else
            {
                joined++;
                areas[ordinal] = [.. areas[ordinal], .. feature.Polygons];
                notes.Add($"{subject} has the code of an earlier feature and another area; the two were joined as parts of one division.");
            }
        }
    }

    private static bool AreSame(IReadOnlyList<BoundaryPolygon> one, IReadOnlyList<BoundaryPolygon> other) =>
        one.Count == other.Count && one.Zip(other).All(static pair =>
            pair.First.Rings.Count() == pair.Second.Rings.Count()
            && pair.First.Rings.Zip(pair.Second.Rings).All(static rings => rings.First.Points.SequenceEqual(rings.Second.Points)));
}
