using HomeRule.Civics;

namespace HomeRule.Feeds.Fetching;

/// <summary>Takes files from a folder with copies of them. Thread-safe.</summary>
public sealed class MirrorFetcher(string folder) : IFetcher
{
    /// <inheritdoc/>
    /// <remarks>Codes: <c>mirror.missing</c>, <c>mirror.unreadable</c>.</remarks>
    public async Task<Result<Fetched>> FetchAsync(FetchRequest request, IProgress<FetchProgress>? progress, CancellationToken stop)
    {
        var from = Path.GetFullPath(Path.Combine(folder, request.Source));
        if (!File.Exists(from))
            return new Problem("mirror.missing", $"The mirror has no {request.Source}. Check the folder given with --mirror or HOMERULE_MIRROR.");
        try
        {
            var info = new FileInfo(from);
            var modified = new DateTimeOffset(info.LastWriteTimeUtc, TimeSpan.Zero);
            if (request.Known is { } known && known.Length == info.Length && (known.LastModified == modified || known.Sha256 == await FileHash.OfAsync(from, stop)))
                return new Fetched(known with { From = from, LastModified = modified }, IsUnchanged: true);
            await CopyAsync(from, request.Target, info.Length, progress, stop);
            var hash = await FileHash.OfAsync(request.Target, stop);
            return new Fetched(new FetchMark { From = from, LastModified = modified, Length = info.Length, Sha256 = hash }, IsUnchanged: false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Problem("mirror.unreadable", $"{request.Source} cannot be copied from the mirror ({e.Message.TrimEnd('.')}). Check both folders and the space on the disk.");
        }
    }

    private static async Task CopyAsync(string from, string target, long length, IProgress<FetchProgress>? progress, CancellationToken stop)
    {
        var part = new PartFile(target);
        await using (var source = new FileStream(from, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.Asynchronous | FileOptions.SequentialScan))
        await using (var to = part.Begin(new PartNote { From = from }))
        {
            var buffer = new byte[1 << 20];
            for (var done = 0L; await source.ReadAsync(buffer, stop) is var got and > 0;)
            {
                await to.WriteAsync(buffer.AsMemory(0, got), stop);
                progress?.Report(new FetchProgress(done += got, length));
            }
        }

        part.Finish();
    }
}
