using HomeRule.Civics.Feeds;
using HomeRule.Feeds.Pulling;
using HomeRule.Feeds.Store;
using HomeRule.Feeds.Tests.Testing;
using HomeRule.Testing;

namespace HomeRule.Feeds.Tests.Store;

public sealed class FeedPullTests : IDisposable
{
    private readonly FeedBench _bench = new();

    private FeedState State => _bench.Facts.States.Single(static s => s.Id == "fbi");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Load_NothingPulled_NamesEveryFeedWithoutEditions()
    {
        var facts = _bench.Facts;

        facts.Fbi.ShouldBeNull();
        facts.States.Select(static s => s.Id).ShouldBe(FeedTable.All.Select(static f => f.Card.Id).Order(StringComparer.Ordinal));
        facts.States.ShouldAllBe(static s => s.Editions.Count == 0 && s.LastChecked == null && s.Stale == null);
    }

    [Fact]
    public async Task Pull_FromAMirror_KeepsFileFactsAndEdition()
    {
        _bench.Offer(TinyFiles.Gzip(FbiTable.Towns(20)), "law-enforcement-employees-2025.csv.gz");

        var outcome = await _bench.PullAsync();

        outcome.Outcome.ShouldBe(PullOutcome.Stored);
        _bench.Facts.Fbi!.Count.ShouldBe(20);
        State.ShouldSatisfyAllConditions(
            static s => s.LastChecked.ShouldBe(FeedBench.Today),
            static s => s.Stale.ShouldBeNull(),
            static s => s.Editions.Single().ShouldSatisfyAllConditions(
                static e => e.Number.ShouldBe(1),
                static e => e.From.ShouldBe("mirror"),
                static e => (e.Files, e.Rows, e.Facts).ShouldBe((1, 20, 20)),
                static e => e.Retrieved.ShouldBe(FeedBench.Today)));
        _bench.Files().Keys.ShouldContain("files/law-enforcement-employees-2025.csv.gz");
        (await File.ReadAllTextAsync(_bench.Ledger, Stop)).ShouldNotContain(_bench.Mirror);
    }

    [Fact]
    public async Task Pull_SameFilesTwice_ChangesNothing()
    {
        _bench.Offer(FbiTable.Towns(20));
        await _bench.PullAsync();
        var (files, written) = (_bench.Files(), File.GetLastWriteTimeUtc(_bench.Ledger));
        File.SetLastWriteTimeUtc(Path.Combine(_bench.Mirror, "law-enforcement-employees-2025.csv"), written.AddHours(1));

        var again = await _bench.PullAsync();

        again.Outcome.ShouldBe(PullOutcome.Unchanged);
        _bench.Files().ShouldBe(files);
        File.GetLastWriteTimeUtc(_bench.Ledger).ShouldBe(written);
    }

    [Fact]
    public async Task Pull_SameFilesOnAnotherDay_MovesTheDayOfTheCheckAlone()
    {
        _bench.Offer(FbiTable.Towns(20));
        await _bench.PullAsync();
        var (files, editions) = (_bench.Files(), State.Editions);

        await _bench.PullAsync(FeedBench.Today.AddDays(9));

        State.LastChecked.ShouldBe(FeedBench.Today.AddDays(9));
        State.Editions.Single().ShouldBeEquivalentTo(editions.Single());
        var now = _bench.Files();
        now.Keys.ShouldBe(files.Keys);
        now.Where(f => f.Value != files[f.Key]).Select(static f => f.Key).ShouldBe(["editions.json"]);
    }

    [Fact]
    public async Task Pull_NewFile_IsTheNextEditionAndTellsWhatChanged()
    {
        _bench.Offer(FbiTable.Of(FbiTable.Row("CO0010000", "Alpha"), FbiTable.Row("CO0020000", "Beta"), FbiTable.Row("CO0030000", "Gamma")));
        await _bench.PullAsync();
        _bench.Offer(FbiTable.Of(FbiTable.Row("CO0010000", "Alpha", officers: "9"), FbiTable.Row("CO0020000", "Beta City", county: "GARFIELD"), FbiTable.Row("CO0040000", "Delta")), "law-enforcement-employees-2026.csv");

        var outcome = await _bench.PullAsync(FeedBench.Today.AddDays(1));

        outcome.Observed.ShouldBe(4);
        var facts = _bench.Facts;
        State.Editions.Select(static e => e.Number).ShouldBe([2, 1]);
        facts.Fbi!.Select(static a => a.Name).ShouldBe(["Alpha", "Beta City", "Delta"]);
        var day = FeedBench.Today.AddDays(1);
        facts.Observed.ShouldBe(
            [
                new(day, "fbi", "joined", "co0040000", null, null, "Delta"),
                new(day, "fbi", "left", "co0030000", null, "Gamma", null),
                new(day, "fbi", "changed", "co0020000", "name", "Beta", "Beta City"),
                new(day, "fbi", "changed", "co0020000", "counties", "MESA", "GARFIELD"),
            ]);
        _bench.Files().Keys.Count(static k => k.StartsWith("facts-", StringComparison.Ordinal)).ShouldBe(1);
        _bench.Files().Keys.Where(static k => k.StartsWith("files/", StringComparison.Ordinal)).ShouldBe(["files/law-enforcement-employees-2026.csv"]);
    }

    [Fact]
    public async Task Pull_OtherBytesUnderTheSameName_TakeItsPlace()
    {
        for (var i = 0; i < 4; i++)
        {
            _bench.Offer(FbiTable.Towns(20 + i));
            (await _bench.PullAsync()).Outcome.ShouldBe(PullOutcome.Stored);
            _bench.Files().Keys.Count(static k => k.StartsWith("files/", StringComparison.Ordinal)).ShouldBe(1);
        }

        _bench.Facts.Fbi!.Count.ShouldBe(23);
        State.Editions.Count.ShouldBe(4);
    }

    public static TheoryData<string, string, byte[]> Odd() => new()
    {
        { "page", "is a web page", FbiTable.Bytes("<!DOCTYPE html><html><body>Down for maintenance</body></html>") },
        { "nothing", "is empty", [] },
        { "no rows", "hold nothing that can be used", FbiTable.Bytes(FbiTable.Heading + "\n") },
        { "fewer than half", "hold 9 facts and those before held 20", FbiTable.Bytes(FbiTable.Towns(9)) },
        { "ragged", "Row 22 of", FbiTable.Bytes(FbiTable.Towns(20) + "CO1,2\n") },
        { "another table", "does not name the columns", FbiTable.Bytes("a,b\n1,2\n") },
    };

    [Theory]
    [MemberData(nameof(Odd))]
    public async Task Pull_OddFile_LeavesTheLastGoodFactsAndSaysSo(string what, string reason, byte[] bytes)
    {
        _bench.Offer(FbiTable.Towns(20));
        await _bench.PullAsync();
        var before = _bench.Files();
        var later = FeedBench.Today.AddDays(3);
        _bench.Offer(bytes, "law-enforcement-employees-2025.csv");

        var outcome = await _bench.PullAsync(later);

        outcome.Outcome.ShouldBe(PullOutcome.Failed, what);
        outcome.Problem!.Message.ShouldContain(reason);
        _bench.Facts.Fbi!.Count.ShouldBe(20);
        State.LastChecked.ShouldBe(later);
        State.Stale.ShouldStartWith("2026-11-25: ");
        State.Stale.ShouldContain(reason);
        State.Stale.ShouldNotContain(_bench.Mirror);
        _bench.Files().Where(f => f.Value != before.GetValueOrDefault(f.Key)).Select(static f => f.Key).ShouldBe(["editions.json"]);
        _bench.Offer(FbiTable.Towns(21));
        (await _bench.PullAsync(later)).Outcome.ShouldBe(PullOutcome.Stored);
        State.Stale.ShouldBeNull();
    }

    [Fact]
    public async Task Pull_OddFileThatWasThereBefore_IsGoodAgainWithoutANewEdition()
    {
        _bench.Offer(FbiTable.Towns(20));
        await _bench.PullAsync();
        var before = _bench.Files();
        _bench.Offer("<html>");
        await _bench.PullAsync();
        _bench.Offer(FbiTable.Towns(20));

        (await _bench.PullAsync()).Outcome.ShouldBe(PullOutcome.Unchanged);

        _bench.Files().ShouldBe(before);
    }

    [Fact]
    public async Task Pull_FirstFileIsOdd_KeepsNoFactsAndSaysWhy()
    {
        _bench.Offer("<html>");

        (await _bench.PullAsync()).Outcome.ShouldBe(PullOutcome.Failed);

        _bench.Facts.Fbi.ShouldBeNull();
        State.Editions.ShouldBeEmpty();
        State.Stale!.ShouldContain("is a web page");
    }

    [Theory]
    [InlineData(10)]
    [InlineData(200)]
    public async Task Pull_GzipCutShort_LeavesTheLastGoodFacts(int length)
    {
        const string Name = "law-enforcement-employees-2025.csv.gz";
        _bench.Offer(TinyFiles.Gzip(FbiTable.Towns(200)), Name);
        await _bench.PullAsync();
        _bench.Offer(TinyFiles.Gzip(FbiTable.Towns(201))[..length], Name);

        (await _bench.PullAsync()).Problem!.Code.ShouldBe("file.damaged");
        _bench.Facts.Fbi!.Count.ShouldBe(200);
        _bench.Offer("plain text", Name);
        (await _bench.PullAsync()).Problem!.Message.ShouldContain("is not a gzip file");
    }

    [Fact]
    public async Task Pull_FromTheWeb_AsksOnlyForWhatChanged()
    {
        await using var server = await PublishedFile.StartAsync(FbiTable.Bytes(FbiTable.Towns(20)));

        (await _bench.PullAsync(server, "data/employees.csv")).Outcome.ShouldBe(PullOutcome.Stored);
        (await _bench.PullAsync(server, "data/employees.csv")).Outcome.ShouldBe(PullOutcome.Unchanged);
        server.Requests[^1].IfNoneMatch.ShouldBe(server.ETag);
        State.Editions.Single().From.ShouldBe($"{server.Address}data/employees.csv");
        (server.Bytes, server.ETag) = (FbiTable.Bytes("<!doctype html><title>Busy</title>"), "\"two\"");
        (await _bench.PullAsync(server, "data/employees.csv")).Problem!.Message.ShouldContain("is a web page");
        _bench.Facts.Fbi!.Count.ShouldBe(20);
        (server.Bytes, server.ETag) = (FbiTable.Bytes(FbiTable.Towns(22)), "\"three\"");
        (await _bench.PullAsync(server, "data/employees.csv")).Outcome.ShouldBe(PullOutcome.Stored);
        _bench.Facts.Fbi!.Count.ShouldBe(22);
    }

    [Fact]
    public async Task Pull_LineBreaks_LeavesTheFactsAndGoesOnFromThere()
    {
        await using var server = await PublishedFile.StartAsync(FbiTable.Bytes(FbiTable.Towns(20)));
        await _bench.PullAsync(server, "employees.csv");
        (server.Bytes, server.ETag) = (FbiTable.Bytes(FbiTable.Towns(30_000)), "\"two\"");
        server.ThenBreakAfter(1_200_000).ThenBreakAfter(10_000);

        (await _bench.PullAsync(server, "employees.csv")).Problem!.Code.ShouldBe("feed.failed");
        _bench.Facts.Fbi!.Count.ShouldBe(20);
        State.Stale!.ShouldContain("could not be read from");
        (await _bench.PullAsync(server, "employees.csv")).Outcome.ShouldBe(PullOutcome.Stored);
        server.Requests[^1].Range.ShouldNotBeNull();
        _bench.Facts.Fbi!.Count.ShouldBe(30_000);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Pull_StoppedAtAnyStep_HoldsOldOrNewFactsAndEndsTheSame(bool isKilled)
    {
        var (old, now) = (FbiTable.Towns(40), FbiTable.Towns(44, "City"));
        using var whole = new FeedBench();
        whole.Offer(old);
        await whole.PullAsync();
        whole.Offer(now);
        var steps = new StopAt(int.MaxValue, null);
        (await whole.TryAsync(progress: steps)).Value.Outcome.ShouldBe(PullOutcome.Stored);
        steps.Count.ShouldBeGreaterThan(7);
        var wanted = whole.Files();
        var seen = new HashSet<int>();

        for (var at = 1; at <= steps.Count; at++)
        {
            using var bench = new FeedBench();
            bench.Offer(old);
            await bench.PullAsync();
            bench.Offer(now);
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(Stop);
            await Should.ThrowAsync<Exception>(bench.TryAsync(progress: new StopAt(at, isKilled ? null : stop), stop: stop.Token), $"step {at}");

            var facts = bench.Facts;
            facts.Fbi!.Count.ShouldBeOneOf(40, 44);
            facts.States.Single(static s => s.Id == "fbi").ShouldSatisfyAllConditions(
                s => s.Stale.ShouldBeNull($"step {at}"), s => s.Editions.Count.ShouldBe(facts.Fbi.Count == 44 ? 2 : 1), s => s.Editions[0].Facts.ShouldBe(facts.Fbi.Count));
            facts.Observed.Count.ShouldBe(facts.Fbi.Count == 44 ? 44 : 0);
            seen.Add(facts.Fbi.Count);

            (await bench.PullAsync()).Outcome.ShouldNotBe(PullOutcome.Failed);
            bench.Files().ShouldBe(wanted, $"step {at}");
        }

        seen.Order().ShouldBe([40, 44]);
    }

    [Fact]
    public async Task Pull_FactsWereDamaged_ReadsTheKeptFilesAgain()
    {
        _bench.Offer(FbiTable.Towns(20));
        await _bench.PullAsync();
        var before = _bench.Files();
        var facts = Directory.GetFiles(Path.Combine(_bench.Root, "fbi"), "facts-*").Single();
        await File.WriteAllBytesAsync(facts, (await File.ReadAllBytesAsync(facts, Stop))[..100], Stop);
        State.Stale.ShouldBe("The facts that were kept cannot be read. Run: homerule pull fbi");
        _bench.Facts.Fbi.ShouldBeNull();

        (await _bench.PullAsync()).Outcome.ShouldBe(PullOutcome.Unchanged);

        _bench.Files().ShouldBe(before);
        _bench.Facts.Fbi!.Count.ShouldBe(20);
    }

    [Fact]
    public async Task Load_LedgerOfEarlierProgram_HasNothingLeftOut()
    {
        _bench.Offer(FbiTable.Towns(20));
        await _bench.PullAsync();
        var ledger = await File.ReadAllTextAsync(_bench.Ledger, Stop);
        ledger.ShouldContain("\"leftOut\": []");
        await File.WriteAllTextAsync(_bench.Ledger, System.Text.RegularExpressions.Regex.Replace(ledger, ",\\s*\"leftOut\": \\[\\]", ""), Stop);

        State.Editions.Single().LeftOut.ShouldBeEmpty();
        (await _bench.PullAsync()).Outcome.ShouldBe(PullOutcome.Unchanged);
    }

    [Fact]
    public async Task Fingerprint_TellsEveryChangeOfWhatIsKept()
    {
        FeedStore.Fingerprint(_bench.Root).ShouldBeEmpty();
        _bench.Offer(FbiTable.Towns(20));
        await _bench.PullAsync();
        var first = FeedStore.Fingerprint(_bench.Root);
        await _bench.PullAsync();
        FeedStore.Fingerprint(_bench.Root).ShouldBe(first);
        _bench.Facts.Fingerprint.ShouldBe(first);
        var facts = Directory.GetFiles(Path.Combine(_bench.Root, "fbi"), "facts-*").Single();
        var bytes = await File.ReadAllBytesAsync(facts, Stop);

        await File.WriteAllBytesAsync(facts, bytes[..50], Stop);
        FeedStore.Fingerprint(_bench.Root).ShouldNotBe(first);
        await File.WriteAllBytesAsync(facts, bytes, Stop);
        FeedStore.Fingerprint(_bench.Root).ShouldBe(first);
        await _bench.PullAsync(FeedBench.Today.AddDays(1));
        FeedStore.Fingerprint(_bench.Root).ShouldNotBe(first);
    }

    [Fact]
    public async Task Pull_LedgerWasDamaged_BeginsAgain()
    {
        _bench.Offer(FbiTable.Towns(20));
        await _bench.PullAsync();
        await File.WriteAllTextAsync(_bench.Ledger, "{\"editions\":[", Stop);
        _bench.Facts.Fbi.ShouldBeNull();

        (await _bench.PullAsync()).Outcome.ShouldBe(PullOutcome.Stored);

        _bench.Facts.Fbi!.Count.ShouldBe(20);
    }

    [Fact]
    public async Task Pull_TwoAtATime_TheSecondIsRefused()
    {
        _bench.Offer(FbiTable.Towns(20));
        var second = default(HomeRule.Civics.Result<FeedOutcome>);

        await _bench.TryAsync(progress: new Once(async () => second = await _bench.TryAsync()));

        second.Problem.Code.ShouldBe("pull.running");
    }

    [Fact]
    public async Task Pull_FolderThatCannotBeMade_IsOneSentence()
    {
        var file = Path.Combine(_bench.Mirror, "file");
        await File.WriteAllTextAsync(file, "", Stop);

        (await new FeedsPull(Path.Combine(file, "x"), TimeProvider.System).RunAsync(FeedBench.Fbi, FeedOrigin.OfMirror(_bench.Mirror), null, Stop)).Problem.Code.ShouldBe("pull.folder");
    }

    [Fact]
    public async Task Pull_Mirror_KeepsEveryAgency()
    {
        Assert.SkipUnless(Repository.Mirror is not null, FullCountry.Notice);
        var origin = FeedOrigin.OfMirror(Path.Combine(Repository.Mirror, "fbi"));

        (await _bench.TryAsync(origin)).Value.Edition!.Facts.ShouldBe(18_330);
        var before = _bench.Files();
        (await _bench.TryAsync(origin)).Value.Outcome.ShouldBe(PullOutcome.Unchanged);

        _bench.Files().ShouldBe(before);
        _bench.Facts.Fbi!.Count.ShouldBe(18_330);
    }

    /// <summary>Stops at a report: asks for it, or breaks off as a killed process does.</summary>
    private sealed class StopAt(int at, CancellationTokenSource? stop) : IProgress<PullProgress>
    {
        public int Count { get; private set; }

        public void Report(PullProgress value)
        {
            if (++Count < at)
                return;
            stop?.Cancel();
            if (stop is null)
                throw new InvalidOperationException("Killed.");
        }
    }

    private sealed class Once(Func<Task> then) : IProgress<PullProgress>
    {
        private bool _done;

        public void Report(PullProgress value)
        {
            if (_done)
                return;
            _done = true;
            then().GetAwaiter().GetResult();
        }
    }
}
