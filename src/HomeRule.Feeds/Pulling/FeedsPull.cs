using HomeRule.Civics;
using HomeRule.Feeds.Store;

namespace HomeRule.Feeds.Pulling;

/// <summary>Brings feeds of living data into the folder of feeds. Whatever fails or stops it, the facts that were there stay.</summary>
/// <param name="root">The folder of feeds; made if need be.</param>
/// <param name="time">Source of "today".</param>
public sealed class FeedsPull(string root, TimeProvider time)
{
    /// <summary>
    /// One feed. Codes of the outcome as a whole: <c>pull.running</c> (another pull has the folder), <c>pull.folder</c> (it cannot be written to). What is
    /// wrong with the files is in the outcome, and the feed is marked stale.
    /// </summary>
    /// <param name="feed">Which.</param>
    /// <param name="origin">From where.</param>
    /// <param name="progress">Told of every step.</param>
    /// <param name="stop">Stops within a moment; what arrived is kept for the next run.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<Result<FeedOutcome>> RunAsync(Feed feed, FeedOrigin origin, IProgress<PullProgress>? progress, CancellationToken stop)
    {
        var folder = new KeptFolder(Path.Combine(root, feed.Card.Id));
        FileStream held;
        try
        {
            Directory.CreateDirectory(folder.Arrived);
            held = new FileStream(folder.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Directory.Exists(folder.Arrived) && e is IOException
                ? new Problem("pull.running", $"Another pull of {feed.Card.Id} is going on. Wait until it is done.")
                : Unwritable(e);
        }

        await using (held)
        {
            try
            {
                return await new FeedPull(feed, origin, folder, time, progress, stop).RunAsync();
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return Unwritable(e);
            }
        }
    }

    private Problem Unwritable(Exception e) =>
        new("pull.folder", $"The folder {root} cannot be written to ({e.Message.TrimEnd('.')}). Check the space on the disk, or choose another with --feeds.");
}
