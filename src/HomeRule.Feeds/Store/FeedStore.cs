using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using HomeRule.Feeds.Merging;
using HomeRule.Feeds.Pulling;

namespace HomeRule.Feeds.Store;

/// <summary>The last good facts of every feed, in a folder with a folder for each. Stateless; thread-safe; a pull may go on at the same time.</summary>
public static class FeedStore
{
    /// <summary>
    /// Loads what is there. A feed that was never pulled has a state without editions; one whose facts cannot be read has none, and its state says so.
    /// </summary>
    /// <param name="folder">The folder of feeds; need not exist.</param>
    /// <param name="stop">Stops between feeds.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static FeedFacts Load(string folder, CancellationToken stop = default)
    {
        // First: what a pull changes meanwhile must not look as if it were loaded.
        var facts = new FeedFacts { Fingerprint = Fingerprint(folder) };
        foreach (var feed in FeedTable.All)
        {
            stop.ThrowIfCancellationRequested();
            facts = Add(facts, feed, new KeptFolder(Path.Combine(folder, feed.Card.Id)));
        }

        return facts with
        {
            States = [.. facts.States.OrderBy(static s => s.Id, StringComparer.Ordinal)],
            Observed = [.. facts.Observed.Index().OrderByDescending(static c => c.Item.On).ThenByDescending(static c => c.Index).Select(static c => c.Item)],
        };
    }

    /// <summary>
    /// Tells what is kept here from everything else that could be: SHA-256, in lower case, over every ledger and the names and lengths of the files of
    /// facts; empty where nothing is kept. Reads the ledgers alone, and none of them as JSON. What cannot be read counts as not there.
    /// </summary>
    /// <param name="folder">The folder of feeds; need not exist.</param>
    public static string Fingerprint(string folder)
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var isEmpty = true;
        foreach (var feed in FeedTable.All)
        {
            if (new KeptFolder(Path.Combine(folder, feed.Card.Id)).Mark() is not { } mark)
                continue;
            isEmpty = false;
            sum.AppendData(Encoding.UTF8.GetBytes($"{feed.Card.Id} {mark.Length}\n"));
            sum.AppendData(mark);
        }

        return isEmpty ? "" : Convert.ToHexStringLower(sum.GetHashAndReset());
    }

    private static FeedFacts Add(FeedFacts facts, Feed feed, KeptFolder folder)
    {
        // A pull may replace the facts between the reading of the ledger and that of the facts: then the new ledger is there.
        for (var again = false; ; again = true)
        {
            var ledger = folder.Ledger() ?? FeedLedger.Empty;
            try
            {
                var with = ledger.Facts is null ? facts : feed.Load(facts, folder.PathOf(ledger.Facts));
                return with with { States = [.. with.States, ledger.State(feed.Card)], Observed = [.. with.Observed, .. folder.Observed(ledger)] };
            }
            catch (Exception e) when (e is IOException or JsonException or InvalidDataException or UnauthorizedAccessException)
            {
                if (again)
                    return facts with { States = [.. facts.States, ledger.State(feed.Card) with { Stale = $"The facts that were kept cannot be read. Run: homerule pull {feed.Card.Id}" }] };
            }
        }
    }
}
