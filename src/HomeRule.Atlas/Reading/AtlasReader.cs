using HomeRule.Atlas.Checking;
using HomeRule.Atlas.Reading.Mapping;
using HomeRule.Atlas.Schema;

namespace HomeRule.Atlas.Reading;

/// <summary>Reads, checks and types an atlas folder. Files are read in parallel; the outcome does not depend on their order. Thread-safe.</summary>
public static class AtlasReader
{
    /// <param name="directory">The folder that holds <c>laws/</c>, <c>plays/</c> and the others.</param>
    /// <param name="today">No date of something already done may be later.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static AtlasReading Read(string directory, DateOnly today, CancellationToken cancellation = default) => Read(directory, today, null, cancellation);

    /// <param name="beside">Files that are read instead of those of the folder, or besides them: path below the folder, with <c>/</c>, and bytes.</param>
    internal static AtlasReading Read(string directory, DateOnly today, IReadOnlyDictionary<string, byte[]>? beside, CancellationToken cancellation)
    {
        var root = Path.GetFullPath(directory);
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(root));
        var folder = new FileProblems(name);
        if (!Directory.Exists(root))
        {
            folder.Error(0, 0, "atlas.missing", $"There is no folder {directory}. Give the folder that holds laws/, plays/ and places/.");
            return new AtlasReading { Report = AtlasReport.Of([], folder) };
        }

        var found = AtlasFolder.Files(root, folder);
        foreach (var path in beside?.Keys.Except(found.Select(static f => f.Path)).ToList() ?? [])
            found.Add((path, AtlasSchema.OfPath(path)!));
        if (found.Count == 0)
            folder.Error(0, 0, "atlas.empty", "The folder holds no atlas file. Give the folder that holds laws/, plays/ and places/.");
        var files = new AtlasFile[found.Count];
        Parallel.For(0, files.Length, new ParallelOptions { CancellationToken = cancellation }, i =>
            files[i] = beside?.GetValueOrDefault(found[i].Path) is { } bytes
                ? ReadBytes(bytes, found[i].Path, found[i].Kind, new FileProblems($"{name}/{found[i].Path}"), today)
                : ReadFile(root, name, found[i].Path, found[i].Kind, today));
        CrossCheck.Check(files);
        var report = AtlasReport.Of(files, folder);
        return new AtlasReading { Content = report.ErrorCount == 0 ? ContentMapper.Map(files) : null, Report = report };
    }

    /// <summary>One file by itself: everything but what needs the other files.</summary>
    internal static AtlasFile ReadFile(string root, string name, string path, AtlasKind kind, DateOnly today)
    {
        var problems = new FileProblems($"{name}/{path}");
        var bytes = AtlasText.ReadFile(Path.Combine(root, path), problems);
        return ReadBytes(bytes, path, kind, problems, today);
    }

    internal static AtlasFile ReadBytes(byte[]? bytes, string path, AtlasKind kind, FileProblems problems, DateOnly today)
    {
        var facts = new FileFacts();
        var map = bytes is not null && AtlasText.Decode(bytes, problems) is { } text ? YamlNodeReader.Read(text, problems) : null;
        if (map is not null)
        {
            new FieldChecker(problems, facts, today).Check(map, kind.Root);
            NameCheck.Check(map, path, kind, problems);
            if (kind == OfficialSchema.Kind)
                OfficialRules.Check(map, problems);
            if (kind == FeedCorrectionSchema.Kind)
                CorrectionRules.Check(map, problems);
            if (kind == ProvisionSchema.Kind)
                ProvisionRules.Check(map, facts, problems);
            if (kind == RecordsSchema.Kind)
                RecordsRules.Check(map, facts, problems);
            if (kind == HolidaySchema.Kind)
                HolidayRules.Check(map, problems);
            if (kind == ElectionSchema.Kind)
                ElectionRules.Check(map, problems);
            if (kind == SeatSchema.Kind)
                SeatRules.Seats(map, problems);
            if (kind == RunwaySchema.Kind)
                SeatRules.Runway(map, problems);
            if (kind == CandidateSchema.Kind)
                CandidateRules.Check(map, facts, problems);
            if (kind == OrganisationSchema.Kind)
                HelpRules.Organisation(map, problems);
            if (kind == OversightSchema.Kind)
                HelpRules.Oversight(map, facts, problems);
            if (kind == DefinitionSchema.Kind)
                ProvisionRules.Definition(map, problems);
            if (problems.ErrorCount == 0)
                CanonicalCheck.Check(bytes, map, kind, problems);
        }

        return new AtlasFile { Kind = kind, Path = path, Problems = problems, Facts = facts, Root = map };
    }
}
