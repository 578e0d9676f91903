using HomeRule.Civics;
using HomeRule.Feeds.Fetching;
using HomeRule.Feeds.Store;

namespace HomeRule.Feeds.Pulling;

/// <summary>The files of one feed as they arrive: which are the same as before, which are new. Not thread-safe.</summary>
internal sealed class FeedFetching(Feed feed, FeedOrigin origin, KeptFolder folder, IReadOnlyList<KeptFile> kept, IProgress<PullProgress>? progress, CancellationToken stop)
{
    private readonly SortedDictionary<string, FetchMark> _marks = folder.Marks();

    /// <summary>Files that were kept before and are what the publisher offers now.</summary>
    public List<KeptFile> Same { get; } = [];

    /// <summary>Files that are new.</summary>
    public List<KeptFile> Arrived { get; } = [];

    public List<string> Notes { get; } = [];

    /// <summary>Fetches the files one after the other; null, or why one that is needed did not come.</summary>
    /// <exception cref="OperationCanceledException">It was stopped; what arrived waits for the next pull.</exception>
    public async Task<Problem?> RunAsync(IReadOnlyList<WantedFile> wanted)
    {
        foreach (var file in wanted)
        {
            stop.ThrowIfCancellationRequested();
            if (await FetchAsync(file) is not { } problem)
                continue;
            if (!file.IsOptional)
                return problem;
            Notes.Add(problem.Message);
        }

        KeepMarks();
        return null;
    }

    public string PathOf(KeptFile file) => Arrived.Contains(file) ? Waiting(file.Name).Path : folder.PathOf(file);

    /// <summary>Of files in use, so that they are asked for only when they changed.</summary>
    public void KeepMarks() => folder.Put(_marks);

    /// <summary>Forgets what arrived: it is no good.</summary>
    public void DropArrived()
    {
        foreach (var file in Arrived)
        {
            Waiting(file.Name).Drop();
            _marks.Remove(file.Name);
        }

        KeepMarks();
    }

    private async Task<Problem?> FetchAsync(WantedFile file)
    {
        var versions = kept.Where(k => k.Name == file.Name).ToList();
        var mark = _marks.GetValueOrDefault(file.Name) is { } m && versions.Any(v => v.Sha256 == m.Sha256) ? m : null;
        var waiting = Waiting(file.Name);
        var whole = waiting.Find();
        var fetched = await origin.Fetcher.FetchAsync(new FetchRequest { Source = file.Source, Target = waiting.Path, Known = whole ?? mark }, Watch(file), stop);
        if (!fetched.TryGet(out var got, out var problem))
            return problem;
        if (versions.Find(v => v.Sha256 == got.Mark.Sha256) is { } same)
        {
            waiting.Drop();
            Same.Add(same);
        }
        else if (OddFile.Fault(waiting.Path) is { } fault)
        {
            waiting.Drop();
            return fault;
        }
        else
        {
            waiting.Keep(got.Mark);
            var isTaken = kept.Any(k => k.Path == file.Name);
            Arrived.Add(new KeptFile(file.Name, isTaken ? $"{got.Mark.Sha256[..8]}/{file.Name}" : file.Name, got.Mark.Sha256, got.Mark.Length));
        }

        _marks[file.Name] = got.Mark;
        return null;
    }

    private WaitingFile Waiting(string name) => new(Path.Combine(folder.Arrived, name));

    private Relay<FetchProgress>? Watch(WantedFile file) =>
        progress is null ? null : new Relay<FetchProgress>(p => progress.Report(new PullProgress($"{feed.Card.Id}/{file.Name}", PullStage.Fetching, p.Done, p.Total)));
}
