using HomeRule.Site.Tests.Testing;
using HomeRule.Testing;

namespace HomeRule.Site.Tests.Pages;

/// <summary>Pages and answers over all official files of the mirror: people, agencies, agreements as they really are.</summary>
public sealed class OfficialFilesPageTests
{
    [Fact]
    public async Task Pages_OverAllOfficialFiles_NameHoldersAgenciesAndAgreementsWithSources()
    {
        Assert.SkipUnless(FullCountry.IsHere, FullCountry.Notice);
        await using var site = await TestSite.StartAsync(FullCountry.Snapshot);
        var living = FullCountry.Snapshot.Living;

        // Every feed is there, every row is counted.
        living.Feeds.Select(static f => f.Id).ShouldBe(["congress", "fbi", "ice-287g", "ocd", "openstates"]);
        living.Feeds.ShouldAllBe(static f => f.Stale == null && f.Editions.Count == 1);
        foreach (var edition in living.Feeds.Select(static f => f.Editions[0]))
            edition.Rows.ShouldBe(edition.Facts + edition.Rejects.Sum(static r => r.Count));

        // A mayor whose term runs is named, with a source and a date; one whose term ended never as current.
        var denver = await site.PageAsync("/us/co/denver");
        denver.QuerySelector("#people")!.TextContent.ShouldContain("Mike Johnston");
        var ended = living.Posts.Where(static p => p.Role == "mayor").Select(p => (Post: p, Terms: living.Memberships.Where(m => m.Post == p.Id).ToList()))
            .Where(static x => x.Terms.Count > 0 && x.Terms.TrueForAll(static m => m.End is { } end && end.Last < RealAtlas.Today)).ToList();
        ended.Count.ShouldBeInRange(300, 420);
        var names = living.People.ToDictionary(static p => p.Id, static p => p.Name);
        foreach (var (post, terms) in ended.Where((_, i) => i % 40 == 0))
        {
            if (!FullCountry.Book.Places.TryGet(post.Division, out var place))
                continue;
            var page = await site.PageAsync($"/us/{place.Slug}");
            page.QuerySelector("#people")!.TextContent.ShouldContain("term ended", Case.Insensitive, place.Slug);
            var who = page.QuerySelectorAll("#who tr").FirstOrDefault(static r => r.QuerySelector("th")?.TextContent.StartsWith("Mayor", StringComparison.Ordinal) == true);
            if (who is not null)
                who.TextContent.ShouldNotContain(names[terms[^1].Person], Case.Sensitive, $"{place.Slug}: a former mayor stands as current");
        }

        // An agreement with its history on the county's page, the agency's page and a page of its own.
        var agreement = living.Agreements.First(static a => a is { State: "fl", Memorandum.HasText: true, Memorandum.Notices.Count: > 0 });
        var own = await site.PageAsync($"/agreements/{agreement.Id}");
        own.QuerySelector("h1")!.TextContent.ShouldContain(agreement.AgencyName);
        var quote = agreement.Memorandum!.Notices[0].Evidence.Quote;
        own.QuerySelector("main")!.TextContent.ShouldContain(quote[..Math.Min(60, quote.Length)]);
        (await site.PageAsync($"/agencies/{agreement.Agency}")).QuerySelector("main")!.TextContent.ShouldContain(agreement.AgencyName);

        // The lists are counted as they are.
        var list = await site.PageAsync("/agreements");
        list.QuerySelector("main")!.TextContent.ShouldContain("825");

        // Corrections say whether they still apply.
        var corrections = await site.PageAsync("/corrections");
        corrections.QuerySelectorAll("#feeds li").Length.ShouldBe(FullCountry.Snapshot.Content.FeedCorrections.Count);
        corrections.QuerySelector("#feeds")!.TextContent.ShouldContain("Ended by itself");
        corrections.QuerySelector("#feeds")!.TextContent.ShouldContain("still has the wrong value");

        // Nothing private came along.
        var all = System.Text.Json.JsonSerializer.Serialize(living.People);
        all.ShouldNotContain("birth", Case.Insensitive);
        all.ShouldNotContain("\"twitter\"", Case.Insensitive);
    }
}
