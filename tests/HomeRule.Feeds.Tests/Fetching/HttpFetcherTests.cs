using System.Net;
using System.Security.Cryptography;
using HomeRule.Civics;
using HomeRule.Feeds.Fetching;
using HomeRule.Feeds.Tests.Testing;

namespace HomeRule.Feeds.Tests.Fetching;

public sealed class HttpFetcherTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("homerule-feeds-").FullName;
    private readonly HttpClient _client = new() { Timeout = Timeout.InfiniteTimeSpan };
    private readonly byte[] _bytes = RandomNumberGenerator.GetBytes(700_000);

    private string Target => Path.Combine(_folder, "file.zip");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _client.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Fetch_NewFile_StoresItWithItsMark()
    {
        await using var server = await PublishedFile.StartAsync(_bytes);

        var fetched = (await FetchAsync(server)).Value;

        fetched.IsUnchanged.ShouldBeFalse();
        fetched.Mark.ETag.ShouldBe("\"one\"");
        fetched.Mark.Length.ShouldBe(_bytes.Length);
        fetched.Mark.Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(_bytes)));
        (await File.ReadAllBytesAsync(Target, Stop)).ShouldBe(_bytes);
        Directory.GetFiles(_folder).ShouldBe([Target]);
        server.Requests.Single().UserAgent.ShouldNotBeNull().ShouldStartWith("HomeRule/");
    }

    [Fact]
    public async Task Fetch_WhatIsKnown_AsksOnlyWhetherItChanged()
    {
        await using var server = await PublishedFile.StartAsync(_bytes);
        var mark = (await FetchAsync(server)).Value.Mark;
        File.Delete(Target);

        var again = (await FetchAsync(server, mark)).Value;
        server.ETag = "\"two\"";
        var changed = (await FetchAsync(server, mark)).Value;

        again.IsUnchanged.ShouldBeTrue();
        server.Requests[1].IfNoneMatch.ShouldBe("\"one\"");
        changed.IsUnchanged.ShouldBeFalse();
        changed.Mark.ETag.ShouldBe("\"two\"");
    }

    [Fact]
    public async Task Fetch_LineBreaks_GoesOnWhereItBroke()
    {
        await using var server = await PublishedFile.StartAsync(_bytes);
        server.ThenBreakAfter(300_000).ThenBreakAfter(100_000);
        var seen = new List<FetchProgress>();

        var fetched = await FetchAsync(server, progress: new Seen(seen));

        fetched.IsOk.ShouldBeTrue();
        (await File.ReadAllBytesAsync(Target, Stop)).ShouldBe(_bytes);
        server.Requests.Count.ShouldBe(3);
        server.Requests[1].Range.ShouldNotBeNull().ShouldStartWith("bytes=");
        server.Requests[1].IfRange.ShouldBe("\"one\"");
        From(server.Requests[2].Range).ShouldBeGreaterThan(From(server.Requests[1].Range));
        seen[^1].ShouldBe(new FetchProgress(_bytes.Length, _bytes.Length));
    }

    [Fact]
    public async Task Fetch_FileReplacedWhileBroken_StartsAnew()
    {
        await using var server = await PublishedFile.StartAsync(RandomNumberGenerator.GetBytes(700_000));
        server.ThenBreakAfter(300_000).ThenStatus(HttpStatusCode.BadGateway);
        (await FetchAsync(server, settings: Quick with { Retries = 1 })).Problem.Code.ShouldBe("feed.failed");
        (server.Bytes, server.ETag) = (_bytes, "\"two\"");

        var fetched = (await FetchAsync(server)).Value;

        server.Requests[^1].IfRange.ShouldBe("\"one\"");
        fetched.Mark.ETag.ShouldBe("\"two\"");
        (await File.ReadAllBytesAsync(Target, Stop)).ShouldBe(_bytes);
    }

    [Fact]
    public async Task Fetch_AlwaysBroken_SaysSoAndKeepsThePart()
    {
        await using var server = await PublishedFile.StartAsync(_bytes);
        for (var i = 0; i < 3; i++)
            server.ThenBreakAfter(100_000);

        var problem = (await FetchAsync(server, settings: Quick with { Retries = 2 })).Problem;
        var afterwards = await FetchAsync(server);

        problem.Code.ShouldBe("feed.failed");
        problem.Message.ShouldContain("run the same command again");
        afterwards.IsOk.ShouldBeTrue();
        From(server.Requests[^1].Range).ShouldBeGreaterThan(0);
        (await File.ReadAllBytesAsync(Target, Stop)).ShouldBe(_bytes);
    }

    [Fact]
    public async Task Fetch_Stopped_LeavesThePartAndTheEarlierFile()
    {
        await File.WriteAllTextAsync(Target, "earlier", Stop);
        await using var server = await PublishedFile.StartAsync(_bytes);
        var sent = new TaskCompletionSource();
        server.ThenFallSilentAfter(200_000, sent);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var arrived = new TaskCompletionSource();
        var running = FetchAsync(server, progress: new Until(200_000, arrived), stop: stop.Token);
        await arrived.Task.WaitAsync(TimeSpan.FromSeconds(20), Stop);

        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(running);

        (await File.ReadAllTextAsync(Target, Stop)).ShouldBe("earlier");
        new FileInfo(Target + ".part").Length.ShouldBe(200_000);
        (await FetchAsync(server)).IsOk.ShouldBeTrue();
        server.Requests[^1].Range.ShouldBe("bytes=200000-");
        (await File.ReadAllBytesAsync(Target, Stop)).ShouldBe(_bytes);
    }

    [Fact]
    public async Task Fetch_NothingArrives_CountsAsABrokenLine()
    {
        await using var server = await PublishedFile.StartAsync(_bytes);
        server.ThenFallSilentAfter(50_000);

        var fetched = await FetchAsync(server, settings: Quick with { Silence = TimeSpan.FromMilliseconds(400) });

        fetched.IsOk.ShouldBeTrue();
        From(server.Requests[1].Range).ShouldBe(50_000);
    }

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    public async Task Fetch_ServerIsBusy_WaitsAsLongAsItAsks(HttpStatusCode status)
    {
        await using var server = await PublishedFile.StartAsync(_bytes);
        server.ThenStatus(status, retryAfter: "1");
        var begun = TimeProvider.System.GetTimestamp();

        var fetched = await FetchAsync(server);

        fetched.IsOk.ShouldBeTrue();
        TimeProvider.System.GetElapsedTime(begun).ShouldBeGreaterThan(TimeSpan.FromMilliseconds(950));
    }

    [Fact]
    public async Task Fetch_ServerAsksForTooLongAWait_EndsWithOneSentence()
    {
        await using var server = await PublishedFile.StartAsync(_bytes);
        server.ThenStatus(HttpStatusCode.TooManyRequests, retryAfter: "7200");

        var problem = (await FetchAsync(server)).Problem;

        problem.Code.ShouldBe("feed.busy");
        problem.Message.ShouldContain("120 minutes");
        server.Requests.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.Forbidden)]
    public async Task Fetch_Refused_IsNotTriedAgain(HttpStatusCode status)
    {
        await using var server = await PublishedFile.StartAsync(_bytes);
        server.ThenStatus(status);

        var problem = (await FetchAsync(server)).Problem;

        problem.Code.ShouldBe("feed.refused");
        problem.Message.ShouldContain(((int)status).ToString(System.Globalization.CultureInfo.InvariantCulture));
        server.Requests.Count.ShouldBe(1);
        Directory.GetFiles(_folder).ShouldBeEmpty();
    }

    [Fact]
    public async Task Fetch_MoreThanAllowed_LeavesNothing()
    {
        await using var server = await PublishedFile.StartAsync(_bytes);

        var problem = (await FetchAsync(server, settings: Quick with { MostBytes = 699_999 })).Problem;

        problem.Code.ShouldBe("feed.too-large");
        Directory.GetFiles(_folder).ShouldBeEmpty();
    }

    [Fact]
    public async Task Fetch_NobodyListens_IsOneSentence()
    {
        var server = await PublishedFile.StartAsync(_bytes);
        await server.DisposeAsync();

        (await FetchAsync(server, settings: Quick with { Retries = 1 })).Problem.Code.ShouldBe("feed.failed");
    }

    private static FetchSettings Quick { get; } = new() { FirstWait = TimeSpan.FromMilliseconds(20), Pause = TimeSpan.Zero };

    private async Task<Result<Fetched>> FetchAsync(PublishedFile server, FetchMark? known = null, FetchSettings? settings = null, IProgress<FetchProgress>? progress = null, CancellationToken? stop = null) =>
        await new HttpFetcher(_client, server.Address, settings ?? Quick, TimeProvider.System)
            .FetchAsync(new FetchRequest { Source = "a/file.zip", Target = Target, Known = known }, progress, stop ?? Stop);

    private static int From(string? range) => int.Parse(range!["bytes=".Length..].TrimEnd('-'), System.Globalization.CultureInfo.InvariantCulture);

    private sealed class Seen(List<FetchProgress> all) : IProgress<FetchProgress>
    {
        public void Report(FetchProgress value) => all.Add(value);
    }

    private sealed class Until(long done, TaskCompletionSource reached) : IProgress<FetchProgress>
    {
        public void Report(FetchProgress value)
        {
            if (value.Done >= done)
                reached.TrySetResult();
        }
    }
}
