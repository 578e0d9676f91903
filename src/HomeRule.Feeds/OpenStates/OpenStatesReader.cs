using System.Globalization;
using System.Text.RegularExpressions;
using HomeRule.Civics;
using HomeRule.Feeds.People;
using HomeRule.Feeds.Reading;
using HomeRule.Feeds.Unpacking;

namespace HomeRule.Feeds.OpenStates;

/// <summary>
/// Reads an archive of Open States people (https://github.com/openstates/people): state legislators, statewide executives, mayors, members of Congress, one
/// YAML document each. A row is such a document. Stateless; thread-safe.
/// </summary>
public static partial class OpenStatesReader
{
    private static readonly TarLimits Limits = new() { FileBytes = 256 << 10 };

    /// <summary>
    /// Everyone in the archive, in the order of their paths (ordinal). Codes: those of an archive that cannot be opened (<c>file.…</c>, <c>tar.…</c>).
    /// </summary>
    /// <param name="path">A .tar.gz, or a folder with some: then the last by name.</param>
    /// <param name="stop">Stops within a moment.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Result<FeedReading<PeopleFacts>> Read(string path, CancellationToken stop = default)
    {
        if (!FeedFolder.Newest(path, "*.tar.gz").TryGet(out var archive, out var absent))
            return absent;
        if (!TarUnpacker.Unpack(archive, static name => PersonPath().IsMatch(name), Limits, stop).TryGet(out var files, out var problem))
            return problem;
        var documents = files.Select(static f => (Document: f, File: PersonPath().Match(f.Name).Groups["file"].Value)).OrderBy(static d => d.File, StringComparer.Ordinal).ToList();
        var day = DayOf(archive) ?? DateOnly.FromDateTime(files.Max(static f => f.Modified).UtcDateTime);
        var read = new (PersonReading? Person, LeftOutPart Reject)[documents.Count];
        Parallel.For(0, documents.Count, new ParallelOptions { CancellationToken = stop }, i =>
        {
            read[i].Person = PersonDocument.Read(documents[i].Document, documents[i].File, day, out read[i].Reject);
        });

        var gathering = new PeopleGathering();
        for (var i = 0; i < read.Length; i++)
        {
            if (read[i].Person is { } person)
                gathering.Add(person, documents[i].File);
            else
                gathering.Reject(read[i].Reject);
        }

        return gathering.Done(day);
    }

    /// <summary>The day in a name such as <c>people-2026-01-31.tar.gz</c>.</summary>
    private static DateOnly? DayOf(string archive) =>
        Day().Match(Path.GetFileName(archive)) is { Success: true } day && DateOnly.TryParseExact(day.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    [GeneratedRegex(@"\A[^/]+/data/(?<file>[a-z]{2}/(legislature|executive|municipalities|retired)/[^/]+\.ya?ml)\z", RegexOptions.CultureInvariant)]
    private static partial Regex PersonPath();

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}
