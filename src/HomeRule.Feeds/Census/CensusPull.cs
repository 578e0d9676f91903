using HomeRule.Civics;
using HomeRule.Feeds.Fetching;
using HomeRule.Feeds.Pulling;

namespace HomeRule.Feeds.Census;

/// <summary>
/// Brings the maps of the Census Bureau into a folder of boundaries: each file is fetched, unpacked, read once from end to end and only then put in the
/// place of the one before, with a card beside it. One file at a time. Whatever fails or stops it, the files that were there stay.
/// </summary>
/// <param name="fetcher">The web or a mirror.</param>
/// <param name="time">Source of "today".</param>
public sealed class CensusPull(IFetcher fetcher, TimeProvider time)
{
    private const string WorkFolder = ".pull";

    /// <summary>Codes of the outcome as a whole: <c>pull.running</c> (another pull has the folder), <c>pull.folder</c> (it cannot be written to).</summary>
    /// <param name="sources">What to bring; see <see cref="CensusSources"/>.</param>
    /// <param name="folder">The folder of boundaries; made if need be.</param>
    /// <param name="progress">Told of every step.</param>
    /// <param name="stop">Stops within a moment; what arrived is kept for the next run.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<Result<IReadOnlyList<PulledFile>>> RunAsync(IReadOnlyList<CensusSource> sources, string folder, IProgress<PullProgress>? progress, CancellationToken stop)
    {
        var work = Path.Combine(folder, WorkFolder);
        FileStream held;
        try
        {
            Directory.CreateDirectory(work);
            held = new FileStream(Path.Combine(work, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Directory.Exists(work) && e is IOException
                ? new Problem("pull.running", $"Another pull is writing to {folder}. Wait until it is done.")
                : new Problem("pull.folder", $"The folder {folder} cannot be written to ({e.Message.TrimEnd('.')}). Choose another with --to.");
        }

        await using (held)
        {
            var state = PullState.Load(work);
            var done = new List<PulledFile>(sources.Count);
            foreach (var source in sources)
            {
                stop.ThrowIfCancellationRequested();
                done.Add(await new SourcePull(source, folder, work, state, fetcher, time, progress).RunAsync(stop));
            }

            return done;
        }
    }
}
