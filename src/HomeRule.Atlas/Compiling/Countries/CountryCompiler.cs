using HomeRule.Atlas.Boundaries;
using HomeRule.Atlas.Compiling.Format;
using HomeRule.Atlas.Compiling.Sections;
using HomeRule.Civics;
using HomeRule.Geo;

namespace HomeRule.Atlas.Compiling.Countries;

/// <summary>Boundary files → country file. Thread-safe; two at a time would do the work twice.</summary>
public static class CountryCompiler
{
    /// <summary>
    /// Opens the country file, and makes it first when it is missing, damaged or older than what it is made of. Codes: <c>boundaries.refused</c> (a card has
    /// an error), <c>boundaries.file</c> (a file cannot be read), <c>country.write</c>, <c>base.missing</c> and those of the reader of us-atlas.
    /// </summary>
    /// <param name="sources">What it is made of.</param>
    /// <param name="path">The file; it holds the old country or the whole new one, also when the making is stopped.</param>
    /// <param name="today">For the cards.</param>
    /// <param name="progress">Told of each step.</param>
    /// <param name="stop">Stops between two steps or within the reading of a set.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Result<CountryOutcome> Ensure(CountrySources sources, string path, DateOnly today, IProgress<CountryProgress>? progress = null, CancellationToken stop = default)
    {
        if (CountryFile.IsFresh(path, sources) && CountryFile.Open(path).TryGet(out var fresh, out _))
            return new CountryOutcome(fresh, IsNew: false, []);
        var files = CountryInputs.List(sources);
        var folder = BoundaryFolder.Read(sources.BoundaryFolder, today);
        if (folder.Errors is [var first, ..])
        {
            var more = folder.Errors.Count == 1 ? "" : $" (and {folder.Errors.Count - 1} more)";
            return new Problem("boundaries.refused", $"The boundaries are not taken into use: {first}{more}");
        }

        return CountryBuilder.Build(sources.Topology, folder.Layers, progress, stop)
            .Then(built => Write(built, CountryInputs.WithHashes(files), path, today, progress, stop))
            .Then(_ => CountryFile.Open(path))
            .Map(country => new CountryOutcome(country, IsNew: true, folder.Warnings));
    }

    private static Result<string> Write(BuiltCountry built, IReadOnlyList<CountryInput> inputs, string path, DateOnly today, IProgress<CountryProgress>? progress, CancellationToken stop)
    {
        var (parts, boundaries) = built;
        var building = progress is null ? null : new Relay(share => progress.Report(new CountryProgress(CountryStage.Building, "", 0, parts.Sets.Count, share)));
        var index = DivisionIndex.Build(boundaries, building, stop);
        progress?.Report(new CountryProgress(CountryStage.Writing, "", 0, parts.Sets.Count, 0));
        SectionSource[] sections =
        [
            SectionSource.Of(CountryFormat.Inputs, CountryInputs.Encode(inputs)),
            SectionSource.Of(SnapshotFormat.Divisions, ContentEncoder.Encode(TownCounties.Fill(parts.Divisions, index))),
            SectionSource.Of(SnapshotFormat.BoundarySets, ContentEncoder.Encode(parts.Sets)),
            SectionSource.Of(SnapshotFormat.Reports, ContentEncoder.Encode(parts.Reports)),
            new SectionSource(SnapshotFormat.Index, index.Write, SectionFormat.PageAlignment),
        ];
        var reason = FileReplacement.Write(path, stream => SectionWriter.Write(stream, CountryFormat.File, today, sections), ReadBack, stop);
        return reason is null ? path : new Problem("country.write", $"The file {path} cannot be written ({reason}). Free the disk or choose another folder.");
    }

    private static void ReadBack(string path)
    {
        if (!CountryFile.Open(path).TryGet(out _, out var problem))
            throw new InvalidOperationException($"The country file just written does not open: {problem.Message}");
    }
}
