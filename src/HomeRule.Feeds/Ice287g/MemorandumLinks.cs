using System.Globalization;
using HomeRule.Feeds.Pulling;

namespace HomeRule.Feeds.Ice287g;

/// <summary>Signed memoranda that the newest lists link to and that are not here yet.</summary>
internal static class MemorandumLinks
{
    /// <summary>Most that are fetched in one run: the server is not ours.</summary>
    public const int MostPerRun = 40;

    /// <param name="origin">The page; links to its host and to ice.gov are followed.</param>
    /// <param name="files">Paths of lists and memoranda that are here.</param>
    /// <param name="today">Where more are missing than one run fetches, another day begins at another place, so that links that lead nowhere hold up no others.</param>
    /// <param name="stop">Stops within a moment.</param>
    public static FurtherFiles Missing(FeedOrigin origin, IReadOnlyList<string> files, DateOnly today, CancellationToken stop)
    {
        var here = files.Select(static f => Path.GetFileName(f)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var newest = files.Select(static f => (Path: f, Name: SheetName.Parse(Path.GetFileName(f)))).Where(static f => f.Name is { IsOk: true, Value.IsPending: false })
            .OrderBy(static f => f.Name.Value.Date).ThenBy(static f => f.Name.Value.Half, StringComparer.Ordinal).Select(static f => f.Path).LastOrDefault();
        stop.ThrowIfCancellationRequested();
        if (newest is null || !SheetReader.Read(newest).TryGet(out var reading, out _))
            return FurtherFiles.None;
        var links = reading.Facts.Rows.Select(static r => r.Memorandum).OfType<string>().Select(l => File(l, origin)).OfType<WantedFile>()
            .DistinctBy(static w => w.Name, StringComparer.OrdinalIgnoreCase).Where(w => !here.Contains(w.Name)).OrderBy(static w => w.Name, StringComparer.Ordinal).ToList();
        if (links.Count <= MostPerRun)
            return new FurtherFiles(links, []);
        var first = (int)((long)today.DayNumber * MostPerRun % links.Count);
        return new FurtherFiles(
            [.. links.Skip(first).Concat(links.Take(first)).Take(MostPerRun)],
            [string.Create(CultureInfo.InvariantCulture, $"{links.Count - MostPerRun} memoranda are left for the next pulls; one pull fetches {MostPerRun} at most.")]);
    }

    /// <summary>Null for what is no PDF of the publisher.</summary>
    private static WantedFile? File(string link, FeedOrigin origin)
    {
        if (!Uri.TryCreate(link, UriKind.Absolute, out var address) || !(address.Host == origin.Address!.Host || address.Host == "ice.gov" || address.Host.EndsWith(".ice.gov", StringComparison.Ordinal)))
            return null;
        var name = Uri.UnescapeDataString(address.Segments[^1]);
        return name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) && name.Length <= 200 && name.IndexOfAny(Path.GetInvalidFileNameChars()) < 0 && name.IndexOfAny(['/', '\\', ':']) < 0
            ? new WantedFile(address.AbsoluteUri, name, IsOptional: true)
            : null;
    }
}
