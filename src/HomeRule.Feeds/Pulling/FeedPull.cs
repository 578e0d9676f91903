using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HomeRule.Civics;
using HomeRule.Civics.Feeds;
using HomeRule.Feeds.Store;

namespace HomeRule.Feeds.Pulling;

/// <summary>
/// One feed from its publisher to its folder: fetch, read, compare, keep. Everything new is written beside what is there; replacing <c>editions.json</c> is
/// the one step that takes it into use, so a stop at any moment leaves either the old facts or the new ones. Not thread-safe.
/// </summary>
internal sealed class FeedPull(Feed feed, FeedOrigin origin, KeptFolder folder, TimeProvider time, IProgress<PullProgress>? progress, CancellationToken stop)
{
    private readonly FeedLedger _before = folder.Ledger() ?? new FeedLedger { Files = folder.Found() };
    private readonly List<string> _notes = [];

    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    public async Task<FeedOutcome> RunAsync()
    {
        folder.Settle(_before);
        folder.Sweep(_before);
        var kept = _before.Files.Where(f => File.Exists(folder.PathOf(f))).ToList();
        var listed = await ListAsync();
        if (!listed.TryGet(out var wanted, out var problem))
            return Failed(problem);
        var fetching = new FeedFetching(feed, origin, folder, kept, progress, stop);
        if (await fetching.RunAsync(wanted) is { } unfetched)
            return Failed(unfetched);
        if (origin.Mirror is null)
        {
            var further = feed.Further(origin, [.. kept.Concat(fetching.Arrived).Select(fetching.PathOf)], Today, stop);
            await fetching.RunAsync(further.Wanted);
            _notes.AddRange(further.Notes);
        }

        _notes.AddRange(fetching.Notes);
        var files = feed.IsHistory ? kept.Concat(fetching.Arrived).ToList() : [.. fetching.Same, .. fetching.Arrived];
        files.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name) is not 0 and var byName ? byName : string.CompareOrdinal(a.Path, b.Path));
        if (fetching.Arrived.Count == 0 && HasFacts() && feed.IsWhole(_before.Editions[0]) && Sum(files) == _before.Editions[0].Sha256)
        {
            folder.Put(_before with { Stale = null, LastChecked = Today });
            return Done(PullOutcome.Unchanged, _before);
        }

        var outcome = await TakeAsync(files, fetching);
        if (outcome.Outcome == PullOutcome.Failed)
            fetching.DropArrived();
        return outcome;
    }

    private async Task<Result<IReadOnlyList<WantedFile>>> ListAsync()
    {
        if (origin.Mirror is null)
            return await feed.OnWebAsync(origin, folder.Arrived, stop);
        var here = feed.InMirror(origin.Mirror);
        return here.Count > 0 ? Result<IReadOnlyList<WantedFile>>.Ok(here) : new Problem("mirror.missing", $"The mirror has no file of the feed {feed.Card.Id}. Check the folder given with --mirror or HOMERULE_MIRROR.");
    }

    /// <summary>Whether the facts in use are whole and were made by this reader.</summary>
    private bool HasFacts() => _before is { Facts: not null, Editions.Count: > 0 } && _before.Reader == feed.Reader
        && File.Exists(folder.PathOf(_before.Facts)) && FactsFile.Hash(folder.PathOf(_before.Facts)) == _before.FactsSha256;

    private async Task<FeedOutcome> TakeAsync(List<KeptFile> files, FeedFetching fetching)
    {
        Tell(PullStage.Checking, 0);
        var read = await feed.ReadAsync([.. files.Select(fetching.PathOf)], HasFacts() ? folder.PathOf(_before.Facts!) : null, stop);
        if (!read.TryGet(out var draft, out var problem))
            return Failed(problem);
        if (Fault(draft) is { } fault)
            return Failed(fault);
        Tell(PullStage.Storing, 0);
        var sha = draft.Write(folder.Temporary);
        Tell(PullStage.Storing, 250);
        var sum = Sum(files);
        var isSame = _before.Editions.Count > 0 && _before.Editions[0].Sha256 == sum;
        IReadOnlyList<FeedDifference> differences = isSame ? [] : Differences(draft);
        Tell(PullStage.Storing, 500);
        var facts = $"facts-{sha[..8]}.json.gz";
        File.Move(folder.Temporary, folder.PathOf(facts), overwrite: true);
        Tell(PullStage.Storing, 750);
        var after = new FeedLedger
        {
            LastChecked = Today,
            Editions = isSame ? [Edition(draft, files, sum, _before.Editions[0]), .. _before.Editions.Skip(1)] : [Edition(draft, files, sum, null), .. _before.Editions],
            Facts = facts,
            FactsSha256 = sha,
            Reader = feed.Reader,
            Observed = folder.Observe(_before, [.. differences.Select(d => new ObservedChange(Today, feed.Card.Id, d.Kind, d.Subject, d.Field, d.From, d.To))]),
            Files = files,
        };
        Tell(PullStage.Storing, 900);
        folder.Put(after);
        Tell(PullStage.Storing, 950);
        folder.Settle(after);
        fetching.KeepMarks();
        folder.Sweep(after);
        Tell(PullStage.Storing, 1000);
        return Done(isSame ? PullOutcome.Unchanged : PullOutcome.Stored, after) with { Observed = differences.Count };
    }

    private Problem? Fault(FeedDraft draft)
    {
        if (draft.Good == 0)
            return new Problem("pull.empty", $"The new files of the feed {feed.Card.Id} hold nothing that can be used.");
        return _before.Editions.Count > 0 && draft.Good * 2 < _before.Editions[0].Facts
            ? new Problem("pull.shrunk", string.Create(CultureInfo.InvariantCulture, $"The new files of the feed {feed.Card.Id} hold {draft.Good} facts and those before held {_before.Editions[0].Facts}."))
            : null;
    }

    private IReadOnlyList<FeedDifference> Differences(FeedDraft draft)
    {
        if (_before.Facts is null || !File.Exists(folder.PathOf(_before.Facts)))
            return [];
        try
        {
            return draft.Differences(folder.PathOf(_before.Facts));
        }
        catch (Exception e) when (e is System.Text.Json.JsonException or InvalidDataException)
        {
            _notes.Add("The facts of the edition before cannot be read; what changed since then is not known.");
            return [];
        }
    }

    private FeedEdition Edition(FeedDraft draft, List<KeptFile> files, string sum, FeedEdition? same) => new()
    {
        Number = same?.Number ?? (_before.Editions.Count == 0 ? 1 : _before.Editions[0].Number + 1),
        Retrieved = same?.Retrieved ?? Today,
        DataDate = draft.DataDate,
        From = same?.From ?? origin.Name,
        Sha256 = sum,
        Files = files.Count,
        Bytes = files.Sum(static f => f.Length),
        Rows = draft.Rows,
        Facts = draft.Good,
        Rejects = draft.Rejects,
        LeftOut = draft.LeftOut,
    };

    /// <summary>Leaves the facts as they are and says why.</summary>
    private FeedOutcome Failed(Problem problem)
    {
        var reason = origin.Mirror is { } mirror ? problem.Message.Replace(mirror, "the mirror", StringComparison.Ordinal) : problem.Message;
        if (!problem.Code.EndsWith(".disk", StringComparison.Ordinal))
            folder.Put(_before with { Stale = string.Create(CultureInfo.InvariantCulture, $"{Today:yyyy-MM-dd}: {reason}"), LastChecked = Today });
        return Done(PullOutcome.Failed, _before) with { Problem = problem };
    }

    private FeedOutcome Done(PullOutcome outcome, FeedLedger ledger) => new()
    {
        Feed = feed.Card.Id,
        Outcome = outcome,
        Edition = ledger.Editions.Count > 0 ? ledger.Editions[0] : null,
        Notes = _notes,
    };

    private void Tell(PullStage stage, long done)
    {
        progress?.Report(new PullProgress(feed.Card.Id, stage, done, 1000));
        stop.ThrowIfCancellationRequested();
    }

    private static string Sum(IEnumerable<KeptFile> files) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(files.Select(static f => $"{f.Name}\0{f.Sha256}\n")))));
}
