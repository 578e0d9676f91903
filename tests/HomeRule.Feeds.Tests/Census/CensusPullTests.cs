using HomeRule.Atlas.Boundaries;
using HomeRule.Feeds.Census;
using HomeRule.Feeds.Fetching;
using HomeRule.Feeds.Pulling;
using HomeRule.Feeds.Tests.Testing;

namespace HomeRule.Feeds.Tests.Census;

public sealed class CensusPullTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    private static readonly CensusSource Places = new() { Path = "2019/places.zip", Landed = "us-places-2019.geojsonseq", Sets = [new CensusSet("us-places-2019")] };

    private readonly string _folder = Directory.CreateTempSubdirectory("homerule-pull-").FullName;
    private readonly HttpClient _client = new();

    private string To => Path.Combine(_folder, "boundaries");

    private string Data => Path.Combine(To, Places.Landed);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _client.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Pull_FromTheWeb_StoresTheFileWithItsCard()
    {
        await using var server = await PublishedFile.StartAsync(Zipped(20));

        var file = await PullAsync(server);
        var folder = BoundaryFolder.Read(To, Today);

        file.Outcome.ShouldBe(PullOutcome.Stored);
        file.Readings["us-places-2019"].Features.ShouldBe(20);
        folder.Errors.ShouldBeEmpty();
        folder.Warnings.ShouldBeEmpty();
        folder.Layers.Single().Card.Slug.ShouldBe("us-places-2019");
        folder.Layers.Single().Card.Provenance.Retrieved.ShouldBe(Today);
        File.ReadLines(Data).Count().ShouldBe(20);
        Directory.GetFiles(Path.Combine(To, ".pull")).Select(Path.GetFileName).Order().ShouldBe(["lock", "state.json"]);
    }

    [Fact]
    public async Task Pull_Again_SaysUnchangedAndBringsBackALostCard()
    {
        await using var server = await PublishedFile.StartAsync(Zipped(20));
        await PullAsync(server);
        var card = Path.Combine(To, "us-places-2019.card.yaml");
        var text = await File.ReadAllTextAsync(card, Stop);
        File.Delete(card);

        var again = await PullAsync(server, Today.AddDays(9));

        again.Outcome.ShouldBe(PullOutcome.Unchanged);
        server.Requests[^1].IfNoneMatch.ShouldBe(server.ETag);
        (await File.ReadAllTextAsync(card, Stop)).ShouldBe(text);
    }

    [Fact]
    public async Task Pull_EditedCard_IsLeftAlone()
    {
        await using var server = await PublishedFile.StartAsync(Zipped(20));
        await PullAsync(server);
        var card = Path.Combine(To, "us-places-2019.card.yaml");
        var edited = (await File.ReadAllTextAsync(card, Stop)).Replace("domain: United States", "domain: Colorado", StringComparison.Ordinal);
        await File.WriteAllTextAsync(card, edited, Stop);

        await PullAsync(server);
        (server.Bytes, server.ETag) = (Zipped(21), "\"two\"");
        (await PullAsync(server)).Outcome.ShouldBe(PullOutcome.Stored);

        (await File.ReadAllTextAsync(card, Stop)).ShouldBe(edited);
    }

    [Theory]
    [InlineData("", "file.empty")]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[]}", "pull.empty")]
    [InlineData("{\"type\":\"Feature\"", "")]
    [InlineData("<html>down for maintenance</html>", "")]
    [InlineData(null, "pull.shrunk")]
    public async Task Pull_NewFileIsNoGood_KeepsTheEarlierOne(string? text, string code)
    {
        await using var server = await PublishedFile.StartAsync(Zipped(20));
        await PullAsync(server);
        var before = await File.ReadAllBytesAsync(Data, Stop);
        (server.Bytes, server.ETag) = (TinyFiles.Zip("places.geojsonseq", text ?? TinyFiles.Places(9)), "\"two\"");

        var file = await PullAsync(server);

        file.Outcome.ShouldBe(PullOutcome.Failed);
        file.HasEarlier.ShouldBeTrue();
        file.Problem!.Code.ShouldContain(code);
        (await File.ReadAllBytesAsync(Data, Stop)).ShouldBe(before);
        Directory.GetFiles(Path.Combine(To, ".pull")).Select(Path.GetFileName).Order().ShouldBe(["lock", "state.json"]);
        server.ETag = "\"three\"";
        server.Bytes = Zipped(22);
        (await PullAsync(server)).Outcome.ShouldBe(PullOutcome.Stored);
    }

    [Fact]
    public async Task Pull_Stopped_KeepsTheEarlierFile()
    {
        await using var server = await PublishedFile.StartAsync(Zipped(20));
        await PullAsync(server);
        var before = await File.ReadAllBytesAsync(Data, Stop);
        (server.Bytes, server.ETag) = (Zipped(25), "\"two\"");
        var sent = new TaskCompletionSource();
        server.ThenFallSilentAfter(300, sent);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var running = PullAsync(server, stop: stop.Token);
        await sent.Task.WaitAsync(TimeSpan.FromSeconds(20), Stop);

        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(running);

        (await File.ReadAllBytesAsync(Data, Stop)).ShouldBe(before);
        (await PullAsync(server)).Outcome.ShouldBe(PullOutcome.Stored);
    }

    [Fact]
    public async Task Pull_StoppedWhileChecking_NeedNotFetchAgain()
    {
        await using var server = await PublishedFile.StartAsync(Zipped(20));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        await Should.ThrowAsync<OperationCanceledException>(PullAsync(server, stop: stop.Token, progress: new StopAt(PullStage.Checking, stop)));
        Directory.GetFiles(To).ShouldBeEmpty();

        var next = await PullAsync(server);

        next.Outcome.ShouldBe(PullOutcome.Stored);
        server.Requests.Count.ShouldBe(2);
        server.Requests[1].IfNoneMatch.ShouldBe(server.ETag);
        Directory.GetFiles(Path.Combine(To, ".pull")).Select(Path.GetFileName).Order().ShouldBe(["lock", "state.json"]);
    }

    [Fact]
    public async Task Pull_TwoAtATime_TheSecondIsRefused()
    {
        await using var server = await PublishedFile.StartAsync(Zipped(20));
        var sent = new TaskCompletionSource();
        server.ThenFallSilentAfter(300, sent);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var running = PullAsync(server, stop: stop.Token);
        await sent.Task.WaitAsync(TimeSpan.FromSeconds(20), Stop);

        var second = await Pull(new MirrorFetcher(_folder), Today).RunAsync([Places], To, null, Stop);

        second.Problem.Code.ShouldBe("pull.running");
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(running);
    }

    [Fact]
    public async Task Pull_FromAMirror_CopiesAndThenSaysUnchanged()
    {
        var mirror = Path.Combine(_folder, "mirror");
        Directory.CreateDirectory(mirror);
        var path = Path.Combine(mirror, "places-2019.geojsonseq.gz");
        await File.WriteAllBytesAsync(path, TinyFiles.Gzip(TinyFiles.Places(30)), Stop);
        var pull = Pull(new MirrorFetcher(mirror), Today);

        var first = (await pull.RunAsync(CensusSources.Mirror, To, null, Stop)).Value;
        File.SetLastWriteTimeUtc(path, File.GetLastWriteTimeUtc(path).AddHours(1));
        var second = (await pull.RunAsync(CensusSources.Mirror, To, null, Stop)).Value;
        await File.WriteAllBytesAsync(path, TinyFiles.Gzip(TinyFiles.Places(31)), Stop);
        var third = (await pull.RunAsync(CensusSources.Mirror, To, null, Stop)).Value;

        first[0].Outcome.ShouldBe(PullOutcome.Stored);
        first.Skip(1).ShouldAllBe(static f => f.Outcome == PullOutcome.Failed && f.Problem!.Code == "mirror.missing");
        second[0].Outcome.ShouldBe(PullOutcome.Unchanged);
        third[0].Outcome.ShouldBe(PullOutcome.Stored);
    }

    [Fact]
    public async Task Pull_GzipBomb_IsNotTaken()
    {
        var mirror = Path.Combine(_folder, "mirror");
        Directory.CreateDirectory(mirror);
        await File.WriteAllBytesAsync(Path.Combine(mirror, "places-2019.geojsonseq.gz"), TinyFiles.Gzip(new string(' ', 60_000_000)), Stop);

        var file = (await Pull(new MirrorFetcher(mirror), Today).RunAsync(CensusSources.Mirror, To, null, Stop)).Value[0];

        file.Outcome.ShouldBe(PullOutcome.Failed);
        file.Problem!.Code.ShouldBe("file.compression");
        Directory.GetFiles(To).ShouldBeEmpty();
    }

    [Fact]
    public async Task Pull_FolderThatCannotBeMade_IsOneSentence()
    {
        var file = Path.Combine(_folder, "file");
        await File.WriteAllTextAsync(file, "", Stop);

        (await Pull(new MirrorFetcher(_folder), Today).RunAsync([Places], Path.Combine(file, "x"), null, Stop)).Problem.Code.ShouldBe("pull.folder");
    }

    private static byte[] Zipped(int count) => TinyFiles.Zip("places.geojsonseq", TinyFiles.Places(count));

    private async Task<PulledFile> PullAsync(PublishedFile server, DateOnly? today = null, CancellationToken? stop = null, IProgress<PullProgress>? progress = null)
    {
        var settings = new FetchSettings { FirstWait = TimeSpan.FromMilliseconds(20), Retries = 1, Pause = TimeSpan.Zero };
        var pull = Pull(new HttpFetcher(_client, server.Address, settings, TimeProvider.System), today ?? Today);
        return (await pull.RunAsync([Places], To, progress, stop ?? Stop)).Value.Single();
    }

    private static CensusPull Pull(IFetcher fetcher, DateOnly today) => new(fetcher, new Clock(today));

    private sealed class StopAt(PullStage stage, CancellationTokenSource stop) : IProgress<PullProgress>
    {
        public void Report(PullProgress value)
        {
            if (value.Stage == stage)
                stop.Cancel();
        }
    }

    private sealed class Clock(DateOnly day) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);
    }
}
