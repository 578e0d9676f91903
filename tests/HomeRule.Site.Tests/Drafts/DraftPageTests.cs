using HomeRule.Atlas.Compiling;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using HomeRule.Site.Tests.Testing;
using HomeRule.Testing;

namespace HomeRule.Site.Tests.Drafts;

/// <summary>The page that writes a draft, without scripts: a form, its choices, what state law closes, and what is wrong with a request.</summary>
public sealed class DraftPageTests(LiveSite live)
{
    private const string Denver = "/us/co/denver/draft/detainer-decline";
    private const string Harris = "/us/tx/harris-county/draft/detainer-decline";

    [Fact]
    public async Task Page_WhereStateLawClosesAPart_ShowsItWithTheLawAndNeverOffersIt()
    {
        var page = (await live.Pages)[Harris];
        page.QuerySelector("[data-closed=judge-warrant-only]").ShouldNotBeNull();
        page.QuerySelector("[data-closed=judge-warrant-only]")!.Words().ShouldContain("752.05");
        page.QuerySelectorAll("[data-closed=judge-warrant-only] a").ShouldContain(a => a.Href()!.StartsWith("/laws/tx#law-", StringComparison.Ordinal));
        Boxes(page, "with").Select(static b => b.Value).ShouldNotContain("judge-warrant-only");
        Headings(page).ShouldNotContain(static h => h.Contains("No hold without", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("?with=judge-warrant-only")]
    [InlineData("?shown=ordinance&instrument=ordinance&with=judge-warrant-only&judge-warrant-only=county-direction")]
    [InlineData("?instrument=general_order&with=judge-warrant-only:county-direction&shared=savings")]
    public async Task Page_ClosedPartAskedFor_IsStillNotInTheDraft(string query)
    {
        foreach (var root in new[] { "", "/es" })
        {
            var page = await live.Site.PageAsync(root + Harris + query);
            Headings(page).ShouldBeEmpty();
            page.QuerySelector("#draft-closed").ShouldNotBeNull();
            page.QuerySelector("article.draft-memo").ShouldNotBeNull();
        }
    }

    [Fact]
    public async Task Pages_OfEveryPlay_OfferOrCloseEachPart()
    {
        var seen = 0;
        var found = new Findings();
        foreach (var place in new[] { "tx/harris-county", "fl/miami-dade-county", "il/chicago", "co/denver", "tx" })
        {
            foreach (var play in RealAtlas.Book.DraftPlays)
            {
                var page = await live.Site.PageAsync($"/us/{place}/draft/{play}");
                if (page.QuerySelector("#draft-form") is null)
                    continue;
                var closed = page.QuerySelectorAll("[data-closed]").Select(static c => c.GetAttribute("data-closed")!).ToList();
                var offered = Boxes(page, "with");
                found.Check(!offered.Select(static b => b.Value).Intersect(closed).Any(), $"{place} {play}: offered and closed");
                var titles = page.QuerySelectorAll("[data-closed] b").Select(static b => b.Words()).ToList();
                found.Check(!Headings(page).Any(h => titles.Exists(t => h.EndsWith(". " + t, StringComparison.Ordinal))), $"{place} {play}: a closed part in the draft");
                found.Check(offered.Count + closed.Count > 2, $"{place} {play}: few parts");
                seen += closed.Count;
            }
        }

        found.ShouldBeNone();
        seen.ShouldBeGreaterThan(50, "something is closed in Texas");
    }

    [Fact]
    public async Task Choices_InTheQuery_AreInTheDraftAndKeptInTheForm()
    {
        var page = await live.Site.PageAsync($"{Denver}?shown=ordinance&instrument=ordinance&with=judge-warrant-only&judge-warrant-only=county-direction&with=warrant-and-conviction&warrant-and-conviction.hours=24&warrant-and-conviction.offenses=offense%20one&shared=savings&shared=effective-date");
        ((IHtmlSelectElement)page.QuerySelector("#instrument")!).Value.ShouldBe("ordinance");
        Boxes(page, "with").Where(static b => b.IsChecked).Select(static b => b.Value).ShouldBe(["judge-warrant-only", "warrant-and-conviction"]);
        Boxes(page, "shared").Where(static b => b.IsChecked).Select(static b => b.Value).ShouldBe(["savings", "effective-date"], ignoreOrder: true);
        ((IHtmlSelectElement)page.QuerySelector("#with-judge-warrant-only-wording")!).Value.ShouldBe("county-direction");
        ((IHtmlInputElement)page.QuerySelector("#warrant-and-conviction-offenses")!).Value.ShouldBe("offense one");
        var draft = page.QuerySelector("article.draft")!.Words();
        draft.ShouldContain("offense one");
        draft.ShouldContain("24");
        Headings(page).Count.ShouldBe(4);
        Headings(page)[0].ShouldBe("Section 1. No hold without a judge’s warrant");
    }

    [Fact]
    public async Task Form_Changed_TakesTheSharedPartsOfTheNewForm()
    {
        var page = await live.Site.PageAsync($"{Denver}?shown=ordinance&instrument=general_order&with=judge-warrant-only&shared=severability&shared=no-private-claim");
        Boxes(page, "with").Where(static b => b.IsChecked).Select(static b => b.Value).ShouldBe(["judge-warrant-only"]);
        Boxes(page, "shared").Where(static b => b.IsChecked).Select(static b => b.Value).ShouldNotContain("no-private-claim");
        ((IHtmlInputElement)page.QuerySelector("input[name=shown]")!).Value.ShouldBe("general_order");
    }

    [Fact]
    public async Task Choices_None_SayThatNothingIsChosen()
    {
        var page = await live.Site.PageAsync($"{Denver}?shown=ordinance&instrument=ordinance");
        page.QuerySelector("#draft-closed")!.Words().ShouldContain("Choose at least one");
        Boxes(page, "with").ShouldAllBe(static b => !b.IsChecked);
    }

    [Theory]
    [InlineData("?instrument=treaty", null)]
    [InlineData("?with=nothing", null)]
    [InlineData("?with=judge-warrant-only:nothing", null)]
    [InlineData("?with=judge-warrant-only&nothing.hours=24", null)]
    [InlineData("?with=warrant-and-conviction&warrant-and-conviction.hours=49", "warrant-and-conviction.hours")]
    [InlineData("?with=warrant-and-conviction&warrant-and-conviction.offenses=%7Bbody%7D", "warrant-and-conviction.offenses")]
    [InlineData("?with=warrant-and-conviction&warrant-and-conviction.offenses=a%00b", "warrant-and-conviction.offenses")]
    [InlineData("?with=warrant-and-conviction&warrant-and-conviction.offenses=a%0D%0Ab", "warrant-and-conviction.offenses")]
    [InlineData("?with=warrant-and-conviction&as=exe", null)]
    public async Task Query_Bad_IsSaidInOneSentenceAndTheChoicesStay(string query, string? field)
    {
        foreach (var root in new[] { "", "/es" })
        {
            var page = await live.Site.PageAsync(root + Denver + query, 400);
            var sentence = page.QuerySelector("#draft-problem[role=alert]")!.Words();
            sentence.ShouldNotBeEmpty();
            sentence.ShouldNotContain("Problem.");
            page.QuerySelector("article.draft").ShouldBeNull();
            page.QuerySelectorAll("[aria-invalid]").Select(static f => f.GetAttribute("name")).ShouldBe(field is null ? [] : [field]);
            if (query.Contains("with=warrant-and-conviction", StringComparison.Ordinal))
                Boxes(page, "with").Where(static b => b.IsChecked).Select(static b => b.Value).ShouldBe(["warrant-and-conviction"]);
        }
    }

    [Fact]
    public async Task Setting_WithMarkup_IsTextInFormAndDraft()
    {
        foreach (var text in HostileTexts.Texts.Concat(HostileTexts.Addresses).Where(static t => t.Length <= 160 && !t.Any(static c => c is '{' or '}' || char.IsSurrogate(c) || char.IsControl(c))))
        {
            var page = await live.Site.PageAsync($"{Denver}?with=warrant-and-conviction&warrant-and-conviction.offenses={Uri.EscapeDataString(text)}");
            page.QuerySelector("#preview script, #preview img, #preview svg, #preview iframe, #preview [onerror], #preview [onload]").ShouldBeNull(text);
            page.QuerySelectorAll("#preview a").ShouldAllBe(static a => a.Href()!.StartsWith('#') || a.Href()!.StartsWith("http", StringComparison.Ordinal));
            ((IHtmlInputElement)page.QuerySelector("#warrant-and-conviction-offenses")!).Value.ShouldBe(text.Trim());
            Plain(page.QuerySelector("article.draft")!.TextContent).ShouldContain(Plain(text.Trim()));
        }
    }

    [Fact]
    public async Task Spanish_Page_SaysThatTheDraftIsEnglish()
    {
        var page = (await live.Pages)["/es" + Denver];
        page.DocumentElement.GetAttribute("lang").ShouldBe("es");
        page.QuerySelector("article.draft")!.GetAttribute("lang").ShouldBe("en");
        page.QuerySelector("article.draft-memo")!.GetAttribute("lang").ShouldBe("en");
        page.QuerySelector(".draft-head")!.Words().ShouldContain("El borrador está en inglés");
        page.QuerySelector("article.draft")!.Words().ShouldBe((await live.Pages)[Denver].QuerySelector("article.draft")!.Words());
        (await live.Pages)["/es" + Harris].QuerySelector("[data-closed]")!.Words().ShouldContain("La ley estatal");
    }

    [Fact]
    public async Task Page_PlayDecidedElsewhere_LeadsToTheDraftThere()
    {
        var page = await live.Site.PageAsync("/us/pa/pittsburgh/draft/detainer-decline");
        page.QuerySelectorAll(".draft-head .note a").Select(static a => a.Href()).ShouldContain("/us/pa/allegheny-county/draft/detainer-decline");
    }

    [Fact]
    public async Task Page_PlayWithoutWording_SaysSoAndLeadsOn()
    {
        const string play = "municipal-id";
        var content = RealAtlas.Snapshot.Content;
        await using var site = await TestSite.StartAsync(SnapshotCompiler.Build(content with { Provisions = [.. content.Provisions.Where(static p => p.Id != play)] }, RealAtlas.Country, RealAtlas.Today));
        foreach (var root in new[] { "", "/es" })
        {
            var page = await site.PageAsync($"{root}/us/co/denver/draft/{play}");
            page.QuerySelector("#draft-form").ShouldBeNull();
            page.QuerySelector("main .empty")!.Words().ShouldNotBeEmpty();
            page.QuerySelectorAll("main .empty a").Select(static a => a.Href()).ShouldContain($"{root}/plays/{play}");
        }
    }

    [Fact]
    public async Task Page_OfAState_WritesABillThatMayChangeTheLaw()
    {
        var page = await live.Site.PageAsync("/us/tx/draft/detainer-decline?instrument=state_bill");
        Headings(page).ShouldContain(static h => h.EndsWith("Relation to existing law", StringComparison.Ordinal));
        page.QuerySelectorAll("[data-closed]").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/us/co/nowhere/draft/detainer-decline", null)]
    [InlineData("/us/co/denvr/draft/detainer-decline", "/us/co/denver")]
    [InlineData("/us/zz/draft/detainer-decline", null)]
    [InlineData("/us/co/denver/draft/nothing-like-it", null)]
    [InlineData("/us/co/denver/draft/detainer-declin", "/us/co/denver/draft/detainer-decline")]
    [InlineData("/es/us/co/draft/detainer-declin", "/es/us/co/draft/detainer-decline")]
    public async Task Unknown_PlaceOrPlay_IsNotFoundWithSuggestions(string path, string? suggested)
    {
        var page = await live.Site.PageAsync(path, 404);
        page.QuerySelector("main form.seek").ShouldNotBeNull();
        if (suggested is not null)
            page.QuerySelectorAll("main ul.lines a").Select(static a => a.Href()).ShouldContain(suggested);
    }

    [Fact]
    public async Task Address_InCapitals_GoesToTheOneAddress()
    {
        using var response = await live.Site.GetAsync("/us/CO/Denver/draft/detainer-decline?instrument=ordinance");
        ((int)response.StatusCode).ShouldBe(301);
        response.Headers.Location!.OriginalString.ShouldBe(Denver + "?instrument=ordinance");
    }

    [Fact]
    public async Task Links_LeadToDraftsWhereThereIsOneToWrite()
    {
        var page = (await live.Pages)["/us/tx/harris-county"];
        page.QuerySelectorAll("#group-open ~ ul li.play, #group-limited ~ ul li.play, #group-unsettled ~ ul li.play").ShouldNotBeEmpty();
        foreach (var play in page.QuerySelectorAll("#plays li.play"))
        {
            var isClosed = play.ParentElement!.ParentElement!.QuerySelector("#group-closed, #group-not_here") is not null;
            var links = play.QuerySelectorAll("p.do a").Select(static a => a.Href()).ToList();
            links.ShouldBe(isClosed || !RealAtlas.Book.DraftPlays.Contains(play.Id!["play-".Length..]) ? [] : [$"/us/tx/harris-county/draft/{play.Id!["play-".Length..]}"]);
        }
    }

    [Fact]
    public async Task Search_ForADraft_LeadsToIt()
    {
        using var clear = await live.Site.GetAsync("/search?q=Denver,%20CO&draft=detainer-decline");
        clear.Headers.Location!.OriginalString.ShouldBe(Denver);
        (await live.Site.PageAsync("/search?q=Portland&draft=detainer-decline")).QuerySelectorAll("main ul.lines a").Select(static a => a.Href()).ShouldContain("/us/or/portland/draft/detainer-decline");
        using var bad = await live.Site.GetAsync("/search?q=Denver,%20CO&draft=//evil.example");
        bad.Headers.Location!.OriginalString.ShouldBe("/us/co/denver");
    }

    /// <summary>A draft sets quotes as a typesetter would.</summary>
    private static string Plain(string text) => string.Concat(text.Select(static c => c switch { '“' or '”' => '"', '‘' or '’' => '\'', _ => c }));

    private static List<IHtmlInputElement> Boxes(IHtmlDocument page, string name) => [.. page.QuerySelectorAll($"#draft-form input[type=checkbox][name={name}]").Cast<IHtmlInputElement>()];

    private static List<string> Headings(IHtmlDocument page) => [.. page.QuerySelectorAll("article.draft h3").Select(static h => h.Words())];
}
