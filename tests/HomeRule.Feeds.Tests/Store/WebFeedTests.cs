using System.Net;
using HomeRule.Feeds.Pulling;
using HomeRule.Feeds.Tests.Congress;
using HomeRule.Feeds.Tests.OpenStates;
using HomeRule.Feeds.Tests.Testing;

namespace HomeRule.Feeds.Tests.Store;

/// <summary>Open States, Congress and the lists of divisions below their addresses, as a server on this machine publishes them.</summary>
public sealed class WebFeedTests
{
    [Fact]
    public async Task Pull_ArchiveOfTheBranch_ReadsItsPeopleAndAsksForItOnce()
    {
        await using var bench = await WebBench.StartAsync();
        bench.Site.Put("heads/main.tar.gz", TinyTar.Of(
            ("people-main/README.md", "People"), ("people-main/data/co/legislature/Ann-1.yml", TinyPeople.Ann), ("people-main/data/co/municipalities/Mayor-2.yml", TinyPeople.Mayor(2, TinyPeople.Role("denver", "2023-07-17")))));

        var first = await bench.PullAsync("openstates", "heads/");
        var again = await bench.PullAsync("openstates", "heads/");

        first.Outcome.ShouldBe(PullOutcome.Stored);
        bench.Facts.OpenStates!.People.Select(static p => p.Name).ShouldBe(["Ann Example", "Mayor 2"]);
        first.Edition!.DataDate.ShouldBe(DateOnly.FromDateTime(TinyTar.Modified.UtcDateTime));
        first.Edition.LeftOut.Select(static l => l.Code).ShouldContain("office.home");
        bench.State("openstates").Editions[0].LeftOut.Sum(static l => l.Count).ShouldBe(first.Edition.LeftOut.Sum(static l => l.Count));
        bench.State("openstates").Editions[0].LeftOut.ShouldAllBe(static l => l.Examples.All(static e => !e.Contains("Lane", StringComparison.Ordinal)));
        again.Outcome.ShouldBe(PullOutcome.Unchanged);
        bench.Site.Requests.ShouldBe([("/heads/main.tar.gz", 200), ("/heads/main.tar.gz", 304)]);
    }

    [Fact]
    public async Task Pull_Congress_NeedsBothFiles()
    {
        await using var bench = await WebBench.StartAsync();
        bench.Site.Put("legislators/legislators-current.yaml", TinyCongress.Senator + "\n");

        var missing = await bench.PullAsync("congress", "legislators/");
        bench.Site.Put("legislators/legislators-district-offices.yaml", TinyCongress.Offices + "\n");
        var both = await bench.PullAsync("congress", "legislators/");

        missing.Outcome.ShouldBe(PullOutcome.Failed);
        missing.Problem!.Message.ShouldContain("answered 404 for");
        both.Outcome.ShouldBe(PullOutcome.Stored);
        both.Edition!.Files.ShouldBe(2);
        var person = bench.Facts.Congress!.People.ShouldHaveSingleItem();
        person.Name.ShouldBe("Sam Sample Jr.");
        person.Contacts.Select(static c => c.Value).ShouldContain("303-000-0001");
    }

    [Fact]
    public async Task Pull_ListsOfDivisions_AsksForEveryListBelowTheAddress()
    {
        await using var bench = await WebBench.StartAsync();
        var lists = (await FeedTable.All.Single(static f => f.Card.Id == "ocd").OnWebAsync(FeedOrigin.OfWeb(bench.Site.Address, null!), "", TestContext.Current.CancellationToken)).Value;
        foreach (var list in lists)
            bench.Site.Put("identifiers/" + list.Source, "id,name\n");
        bench.Site.Put("identifiers/state-co-local_gov.csv", "ocd-division/country:us/state:co/place:denver,Denver\n")
            .Put("identifiers/aliases.csv", "id,sameAs,sameAsNote\nocd-division/country:us/state:co/place:the_mile_high_city,ocd-division/country:us/state:co/place:denver,\n");

        var outcome = await bench.PullAsync("ocd", "identifiers/");

        outcome.Problem.ShouldBeNull();
        outcome.Edition!.Files.ShouldBe(lists.Count);
        bench.Facts.Ocd!.Divisions.ShouldHaveSingleItem().Name.ShouldBe("Denver");
        bench.Facts.Ocd.Aliases.ShouldHaveSingleItem();
        bench.Site.Requests.Count.ShouldBe(lists.Count);
        bench.Site.ThenStatus("identifiers/aliases.csv", HttpStatusCode.Forbidden);
        (await bench.PullAsync("ocd", "identifiers/")).Problem!.Message.ShouldContain("answered 403");
        bench.Facts.Ocd.Divisions.Count.ShouldBe(1);
    }
}
