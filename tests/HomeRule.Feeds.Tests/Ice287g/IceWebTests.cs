using System.Net;
using HomeRule.Feeds.Ice287g;
using HomeRule.Feeds.Pulling;
using HomeRule.Feeds.Tests.Testing;
using HomeRule.Testing;

namespace HomeRule.Feeds.Tests.Ice287g;

/// <summary>The page of ICE, its lists and memoranda, as a server on this machine publishes them.</summary>
public sealed class IceWebTests
{
    private const string July18 = "participatingAgencies07182025pm.xlsx";
    private const string July21 = "participatingAgencies07212025am.xlsx";
    private const string Pending = "pendingAgencies07182025pm.xlsx";

    [Fact]
    public async Task Pull_PageWithLinks_BringsTheNewestListsAndTheirMemoranda()
    {
        await using var bench = await WebBench.StartAsync();
        Publish(bench, memoranda: 2);

        var first = await PullAsync(bench);
        var asked = bench.Site.Requests.Count;
        var again = await PullAsync(bench);

        first.Problem.ShouldBeNull();
        first.Outcome.ShouldBe(PullOutcome.Stored);
        first.Edition!.Files.ShouldBe(4);
        first.Edition.From.ShouldBe(new Uri(bench.Site.Address, "identify/287g").AbsoluteUri);
        bench.Facts.Sheets!.Select(static s => (s.File, s.IsPending, s.Rows.Count)).ShouldBe([(July18, false, 3), (Pending, true, 1)]);
        bench.Site.Requests.ShouldAllBe(static r => r.Status == 200 || r.Status == 304);
        again.Outcome.ShouldBe(PullOutcome.Unchanged);
        bench.Site.Requests.Skip(asked).ShouldBe([("/identify/287g", 200), ("/doclib/" + July18, 304), ("/doclib/" + Pending, 304)]);
    }

    [Fact]
    public async Task Pull_NextListOnThePage_KeepsTheOneThatIsNoLongerLinked()
    {
        await using var bench = await WebBench.StartAsync();
        Publish(bench, memoranda: 1);
        await PullAsync(bench);
        bench.Site.Put("doclib/" + July21, List(bench, 1)).Put("identify/287g", Page(July21, Pending));

        (await PullAsync(bench)).Outcome.ShouldBe(PullOutcome.Stored);

        bench.Facts.Sheets!.Select(static s => s.File).ShouldBe([July18, July21, Pending]);
        bench.State("ice-287g").Editions[0].DataDate.ShouldBe(new DateOnly(2025, 7, 21));
        bench.Site.Requests.Count(static r => r.Path.EndsWith(".pdf", StringComparison.Ordinal)).ShouldBe(1);
    }

    public static TheoryData<string, string, string> BadPages() => new()
    {
        { "no links", "<!DOCTYPE html><html><body><a href=\"/about\">About</a> <a href=\"/doclib/faq.xlsx\">List</a></body></html>", "links to no list of agencies" },
        { "an error with status 200", "Access Denied. You don't have permission to access this server. Reference #18.1", "links to no list of agencies" },
        { "nothing", "", "links to no list of agencies" },
    };

    [Theory]
    [MemberData(nameof(BadPages))]
    public async Task Pull_PageThatIsNotThePage_LeavesTheFactsAndSaysSo(string what, string page, string sentence)
    {
        await using var bench = await WebBench.StartAsync();
        Publish(bench);
        await PullAsync(bench);
        bench.Site.Put("identify/287g", page);

        var outcome = await PullAsync(bench);

        outcome.Outcome.ShouldBe(PullOutcome.Failed, what);
        outcome.Problem!.Message.ShouldContain(sentence);
        bench.State("ice-287g").Stale!.ShouldContain(sentence);
        bench.Facts.Sheets!.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Pull_ListThatIsAWebPage_IsRefusedByName()
    {
        await using var bench = await WebBench.StartAsync();
        Publish(bench);
        await PullAsync(bench);
        bench.Site.Put("doclib/" + July21, "<!DOCTYPE html><html><body>Page not found</body></html>").Put("identify/287g", Page(July21, Pending));

        (await PullAsync(bench)).Problem!.Message.ShouldBe($"The new {July21} is not a workbook but a web page. Check the address.");

        bench.Facts.Sheets!.Select(static s => s.File).ShouldBe([July18, Pending]);
        bench.Site.Put("doclib/" + July21, List(bench, 0));
        (await PullAsync(bench)).Outcome.ShouldBe(PullOutcome.Stored);
        bench.State("ice-287g").Stale.ShouldBeNull();
    }

    [Fact]
    public async Task Pull_ServerIsBusy_WaitsAsLongAsItIsToldAndNoLonger()
    {
        await using var bench = await WebBench.StartAsync();
        Publish(bench);
        bench.Site.ThenStatus("doclib/" + July18, HttpStatusCode.TooManyRequests, "1");
        var began = System.Diagnostics.Stopwatch.GetTimestamp();

        (await PullAsync(bench)).Outcome.ShouldBe(PullOutcome.Stored);
        System.Diagnostics.Stopwatch.GetElapsedTime(began).ShouldBeGreaterThan(TimeSpan.FromMilliseconds(900));
        bench.Site.ThenStatus("identify/287g", HttpStatusCode.TooManyRequests, "600");
        var refused = await PullAsync(bench);

        refused.Problem!.Code.ShouldBe("feed.busy");
        refused.Problem.Message.ShouldContain("in 10 minutes");
        bench.Facts.Sheets!.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Pull_ManyMemoranda_FetchesFortyAndSaysHowManyAreLeft()
    {
        await using var bench = await WebBench.StartAsync();
        Publish(bench, memoranda: MemorandumLinks.MostPerRun + 5);

        var first = await PullAsync(bench);
        first.Notes.ShouldContain("5 memoranda are left for the next pulls; one pull fetches 40 at most.");
        first.Edition!.Files.ShouldBe(42);
        var second = await PullAsync(bench);

        second.Outcome.ShouldBe(PullOutcome.Stored);
        second.Notes.ShouldBeEmpty();
        second.Edition!.Files.ShouldBe(47);
        bench.Site.Requests.Where(static r => r.Path.EndsWith(".pdf", StringComparison.Ordinal)).Select(static r => r.Path).ShouldBeUnique();
    }

    [Fact]
    public async Task Pull_MemorandaThatAreMissingOrWebPages_AreNotedAndTheListsGoOn()
    {
        await using var bench = await WebBench.StartAsync();
        Publish(bench, memoranda: 3);
        bench.Site.Put("memos/Town1_WSO_MOA_07012025.pdf", "<html>Moved</html>").ThenStatus("memos/Town2_WSO_MOA_07012025.pdf", HttpStatusCode.NotFound);

        var outcome = await PullAsync(bench);

        outcome.Outcome.ShouldBe(PullOutcome.Stored);
        outcome.Edition!.Files.ShouldBe(3);
        outcome.Notes.Count.ShouldBe(2);
        outcome.Notes.ShouldContain("The new Town1_WSO_MOA_07012025.pdf is not a PDF but a web page. Check the address.");
        bench.State("ice-287g").Stale.ShouldBeNull();
    }

    private static Task<FeedOutcome> PullAsync(WebBench bench) => bench.PullAsync("ice-287g", "identify/287g");

    private static void Publish(WebBench bench, int memoranda = 0)
    {
        bench.Site.Put("identify/287g", Page(July18, Pending)).Put("doclib/" + July18, List(bench, memoranda))
            .Put("doclib/" + Pending, TinyWorkbook.Participating("STATE", "LAW ENFORCEMENT AGENCY", "TYPE", "COUNTY", "SUPPORT TYPE").Add("OHIO", "Elm County Sheriff's Office", "County", "Elm", "Jail Enforcement Model").Bytes());
        for (var i = 0; i < memoranda; i++)
            bench.Site.Put($"memos/Town{i}_WSO_MOA_07012025.pdf", SmallPdf.Of([(72, 700, $"Memorandum {i}")]));
    }

    /// <summary>Relative links, one of them wrapped by a mail filter, and links to other things.</summary>
    private static string Page(string list, string pending) =>
        $"<!DOCTYPE html><html><body><a href=\"https://example.org/faq.pdf\">FAQ</a><a href='/doclib/{list}?v=2'>Participating</a><a href=\"../doclib/{pending}\">Pending</a><a href=\"/doclib/{list}\">again</a></body></html>";

    /// <summary>At least three agencies; the first ones link to a memorandum each.</summary>
    private static byte[] List(WebBench bench, int memoranda)
    {
        var book = TinyWorkbook.Participating();
        for (var i = 0; i < Math.Max(3, memoranda); i++)
        {
            book.Add("COLORADO", $"Town {i} Police Department", "Municipality", "Mesa", "Warrant Service Officer", "#45839", i < memoranda ? "Link" : "");
            if (i < memoranda)
                book.Link($"G{i + 2}", new Uri(bench.Site.Address, $"memos/Town{i}_WSO_MOA_07012025.pdf").AbsoluteUri);
        }

        return book.Bytes();
    }
}
