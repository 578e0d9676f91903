using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HomeRule.Civics;
using HomeRule.Feeds.Fetching;
using HomeRule.Feeds.Pulling;
using HomeRule.Feeds.Unpacking;
using HomeRule.Geo.Reading;

namespace HomeRule.Feeds.Census;

/// <summary>One file from its publisher to the folder of boundaries.</summary>
internal sealed class SourcePull(CensusSource source, string folder, string work, PullState state, IFetcher fetcher, TimeProvider time, IProgress<PullProgress>? progress)
{
    /// <summary>A file in which more features than this are bad, in hundredths, is not what was asked for.</summary>
    private const int MostBadPercent = 5;

    private static readonly string[] Readable = [".gpkg", ".geojson", ".json", ".geojsonseq", ".topojson"];

    private readonly string _stored = Path.Combine(folder, source.Landed);

    public async Task<PulledFile> RunAsync(CancellationToken stop)
    {
        try
        {
            var mark = state.Find(source.Landed) is { } m && File.Exists(_stored) && new FileInfo(_stored).Length == m.StoredLength ? m : null;
            var waiting = new WaitingFile(Path.Combine(work, Path.GetFileName(source.Path)));
            var whole = waiting.Find();
            var fetched = await fetcher.FetchAsync(new FetchRequest { Source = source.Path, Target = waiting.Path, Known = whole ?? mark?.Published }, Watch(), stop);
            if (!fetched.TryGet(out var file, out var problem))
                return Failed(problem);
            if (file.IsUnchanged && whole is null)
            {
                state.Keep(source.Landed, mark! with { Published = file.Mark, Cards = WriteCards(mark.Retrieved, mark.Cards) });
                return new PulledFile { File = source.Landed, Outcome = PullOutcome.Unchanged, Bytes = file.Mark.Length };
            }

            waiting.Keep(file.Mark);
            var stored = Store(waiting.Path, file.Mark, mark, stop);
            waiting.Drop();
            return stored;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Failed(new Problem("pull.folder", $"{source.Landed} cannot be stored ({e.Message.TrimEnd('.')}). Check the folder and the space on the disk."));
        }
    }

    private PulledFile Store(string fetched, FetchMark published, PullMark? before, CancellationToken stop)
    {
        if (Path.GetExtension(fetched) != ".zip")
            return CheckAndPut(fetched, published, before, stop);
        var unpacked = Path.Combine(work, source.Landed);
        try
        {
            var outcome = ZipUnpacker.Unpack(fetched, Readable, unpacked, progress: Thousandths(PullStage.Unpacking), stop: stop);
            return outcome.TryGet(out _, out var problem) ? CheckAndPut(unpacked, published, before, stop) : Failed(problem);
        }
        finally
        {
            File.Delete(unpacked);
        }
    }

    /// <summary>Reads the file from end to end; only a good one takes the place of the one before.</summary>
    private PulledFile CheckAndPut(string data, FetchMark published, PullMark? before, CancellationToken stop)
    {
        var readings = new Dictionary<string, FeatureReading>(StringComparer.Ordinal);
        foreach (var set in source.Sets)
        {
            var read = FeatureFile.Read(data, static _ => { }, FeatureReadOptions.Official with { Layer = set.Layer }, Thousandths(PullStage.Checking), stop);
            if ((read.TryGet(out var reading, out var unreadable) ? Fault(set, reading, before) : unreadable) is { } fault)
                return Failed(fault);
            readings.Add(set.Slug, reading);
        }

        stop.ThrowIfCancellationRequested();
        File.Move(data, _stored, overwrite: true);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        state.Keep(source.Landed, new PullMark
        {
            Published = published,
            Retrieved = today,
            StoredLength = new FileInfo(_stored).Length,
            Features = new(readings.ToDictionary(static r => r.Key, static r => Good(r.Value)), StringComparer.Ordinal),
            Cards = WriteCards(today, before?.Cards),
        });
        return new PulledFile { File = source.Landed, Outcome = PullOutcome.Stored, Bytes = published.Length, Readings = readings };
    }

    private static Problem? Fault(CensusSet set, FeatureReading reading, PullMark? before)
    {
        var good = Good(reading);
        if (good == 0)
            return new Problem("pull.empty", $"The new file for {set.Slug} holds no area that can be read.");
        if (reading.Refused.Count * 100L > reading.Features * MostBadPercent)
            return new Problem("pull.bad", string.Create(CultureInfo.InvariantCulture, $"In the new file for {set.Slug}, {reading.Refused.Count} of {reading.Features} areas cannot be read; the first: {reading.Refused[0].Message}"));
        return before is not null && before.Features.TryGetValue(set.Slug, out var last) && good * 2 < last
            ? new Problem("pull.shrunk", string.Create(CultureInfo.InvariantCulture, $"The new file for {set.Slug} holds {good} areas and the one before held {last}."))
            : null;
    }

    private static long Good(FeatureReading reading) => reading.Features - reading.Refused.Count;

    /// <summary>Writes the cards that are missing or were written here and not edited since.</summary>
    private SortedDictionary<string, string> WriteCards(DateOnly retrieved, SortedDictionary<string, string>? written)
    {
        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var set in source.Sets)
        {
            var path = Path.Combine(folder, $"{set.Slug}.card.yaml");
            var text = Encoding.UTF8.GetBytes(set.Card(retrieved));
            var here = File.Exists(path) ? Hash(File.ReadAllBytes(path)) : null;
            var mine = written?.GetValueOrDefault(set.Slug);
            if (here is not null && here != mine && here != Hash(text))
            {
                hashes[set.Slug] = mine ?? "";
                continue;
            }

            if (here != Hash(text))
            {
                File.WriteAllBytes(path + ".tmp", text);
                File.Move(path + ".tmp", path, overwrite: true);
            }

            hashes[set.Slug] = Hash(text);
        }

        return hashes;
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private PulledFile Failed(Problem problem) => new() { File = source.Landed, Outcome = PullOutcome.Failed, Problem = problem, HasEarlier = File.Exists(_stored) };

    private Relay<FetchProgress>? Watch() =>
        progress is null ? null : new Relay<FetchProgress>(p => progress.Report(new PullProgress(source.Landed, PullStage.Fetching, p.Done, p.Total)));

    private Relay<double>? Thousandths(PullStage stage) =>
        progress is null ? null : new Relay<double>(share => progress.Report(new PullProgress(source.Landed, stage, (long)(share * 1000), 1000)));
}
