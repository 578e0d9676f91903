using AngleSharp.Html.Dom;
using HomeRule.Site.Tests.Testing;

namespace HomeRule.Site.Tests.Pages;

/// <summary>Forms answer without scripts, keep what was typed and never guess.</summary>
public sealed class FormTests(LiveSite live)
{
    [Theory]
    [InlineData("/search?q=Portland", "us/or/portland", "us/me/portland")]
    [InlineData("/search?q=Denvr", "us/co/denver")]
    [InlineData("/search?q=harris%20conty%20tx", "us/tx/harris-county")]
    [InlineData("/search?q=kings%20county", "us/ny/kings-county", "us/ca/kings-county")]
    [InlineData("/search?q=New%20York", "us/ny", "us/ny/new-york-city")]
    public async Task Search_SeveralOrNearlyOne_ShowsTheChoices(string path, params string[] choices)
    {
        foreach (var (root, one) in new[] { ("/", path), ("/es/", "/es" + path) })
        {
            var page = await live.Site.PageAsync(one);
            Field(page, "seek").Value.ShouldBe(Uri.UnescapeDataString(path.Split('=')[1]));
            page.QuerySelector("main [role=status] bdi")!.Words().ShouldBe(Uri.UnescapeDataString(path.Split('=')[1]));
            foreach (var choice in choices)
                page.QuerySelectorAll("main ul.lines a").Select(a => a.Href()).ShouldContain(root + choice);
        }
    }

    [Fact]
    public async Task Search_UnlistedTown_LeadsToItsState()
    {
        var page = await live.Site.PageAsync("/search?q=Smallville,%20KS");
        Field(page, "seek").Value.ShouldBe("Smallville, KS");
        page.QuerySelectorAll("main a").Select(a => a.Href()).ShouldContain("/us/ks");
    }

    [Fact]
    public async Task Search_Nothing_SaysWhatToDo()
    {
        var page = await live.Site.PageAsync("/search?q=zzzzzz");
        page.QuerySelectorAll("main a").Select(a => a.Href()).ShouldContain("/us");
        page.QuerySelectorAll("main ul.lines a").Length.ShouldBe(0);
        Field(page, "seek").Value.ShouldBe("zzzzzz");
    }

    [Theory]
    [InlineData("caf%C3%A9", "café")]
    [InlineData("cafe%CC%81", "café")]
    [InlineData("%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E", "\"><img src=x onerror=alert(1)>")]
    [InlineData("%E2%80%AEgnp.evil", "\u202Egnp.evil")]
    [InlineData("zzz%20%F0%9F%91%A9%E2%80%8D%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7", "zzz 👩‍👩‍👧")]
    [InlineData("a%E2%80%8Bb", "a\u200Bb")]
    public async Task Search_AnyText_IsShownAsTextApartFromItsDirection(string typed, string text)
    {
        var page = await live.Site.PageAsync("/search?q=" + typed);
        page.QuerySelector("main [role=status] bdi")!.TextContent.ShouldBe(text);
        Field(page, "seek").Value.ShouldBe(text);
        page.QuerySelector("main img").ShouldBeNull();
    }

    [Fact]
    public async Task Compare_OneUnknown_KeepsWhatWasTypedAndNamesTheField()
    {
        var page = await live.Site.PageAsync("/compare?a=Denver,%20CO&b=Nowhere%20%22%3Cb%3E");
        Field(page, "place-b").Value.ShouldBe("Nowhere \"<b>");
        Field(page, "place-b").GetAttribute("aria-invalid").ShouldBe("true");
        page.QuerySelector("#problem-b")!.Words().ShouldNotBeEmpty();
        Field(page, "place-a").Value.ShouldContain("Denver");
        page.QuerySelector("#comparison").ShouldBeNull();
    }

    [Fact]
    public async Task Compare_SamePlaceTwice_SaysSo()
    {
        var page = await live.Site.PageAsync("/compare?a=co/denver&b=Denver,%20CO");
        page.QuerySelector("main .note")!.Words().ShouldNotBeEmpty();
        page.QuerySelector("#comparison").ShouldBeNull();
    }

    [Fact]
    public async Task Compare_FourPlaces_HasOneColumnEachAndASourceForEveryCellWithALaw()
    {
        var page = (await live.Pages)["/compare?a=co/denver&b=tx/harris-county&c=il/chicago&d=ny/new-york-city"];
        page.QuerySelectorAll("#comparison thead th").Length.ShouldBe(5);
        var rows = page.QuerySelectorAll("#comparison tbody tr:not(.section)");
        rows.Length.ShouldBeGreaterThan(20);
        rows.ShouldAllBe(r => r.QuerySelectorAll("td").Length == 4);
        page.QuerySelectorAll("#comparison .refs a").Length.ShouldBeGreaterThan(20);
    }

    [Fact]
    public async Task Leaders_Filter_KeepsTheChoiceAndTheCount()
    {
        var page = await live.Site.PageAsync("/leaders?state=il&text=zzzz%20none");
        Field(page, "filter-text").Value.ShouldBe("zzzz none");
        ((IHtmlSelectElement)page.QuerySelector("#filter-state")!).Value.ShouldBe("il");
        page.QuerySelector(".empty").ShouldNotBeNull();
        var some = (await live.Pages)["/leaders?state=il"];
        var rows = some.QuerySelectorAll("ul.lines > li.entry");
        rows.Length.ShouldBeGreaterThan(0);
        some.QuerySelector("main > p[role=status]")!.Words().ShouldStartWith(rows.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        rows.ShouldAllBe(r => r.QuerySelector(".refs a") != null && r.QuerySelector("time") != null);
    }

    [Fact]
    public async Task Map_Table_HasTheRowsOfTheAnswer()
    {
        var page = (await live.Pages)["/map?show=detainer_holds&state=tx"];
        page.QuerySelectorAll("#rows tbody tr").Length.ShouldBe(254);
        ((IHtmlSelectElement)page.QuerySelector("#show")!).Value.ShouldBe("detainer_holds");
        page.QuerySelectorAll("#nation svg a[aria-label]").Length.ShouldBeGreaterThan(50);
    }

    [Theory]
    [InlineData("lat=39.7392&lng=-104.9903", "/us/co/denver")]
    [InlineData("lat=29.7604&lng=-95.3698", "/us/tx/harris-county")]
    [InlineData("lat=40.6782&lng=-73.9442", "/us/ny/kings-county")]
    public async Task Locate_PostedPoint_NamesThePlacesAndKeepsNothing(string body, string place)
    {
        using var response = await live.Site.SendAsync(HttpMethod.Post, "/locate", Form(body));
        response.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
        response.Headers.CacheControl!.ToString().ShouldBe("no-store");
        var text = await response.Content.ReadAsStringAsync();
        var page = Html.Parse(text);
        page.QuerySelectorAll("main ul.lines a").Select(a => a.Href()).ShouldContain(place);
        text.ShouldNotContain(body.Split('&')[0][4..]);
    }

    [Theory]
    [InlineData("lat=0&lng=0", 200)]
    [InlineData("lat=NaN&lng=0", 400)]
    [InlineData("lat=91&lng=0", 400)]
    [InlineData("lat=39.7&lng=-104.9&lat=40", 400)]
    [InlineData("lat=39,7&lng=-104.9", 400)]
    [InlineData("lng=-104.9", 400)]
    [InlineData("", 400)]
    public async Task Locate_BadOrForeignPoint_IsAnsweredInWords(string body, int status)
    {
        using var response = await live.Site.SendAsync(HttpMethod.Post, "/locate", Form(body));
        ((int)response.StatusCode).ShouldBe(status);
        var page = Html.Parse(await response.Content.ReadAsStringAsync());
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.QuerySelectorAll("main ul.lines a").Length.ShouldBe(0);
    }

    [Fact]
    public async Task Locate_OtherBody_Is415()
    {
        using var response = await live.Site.SendAsync(HttpMethod.Post, "/locate", new StringContent("{}", System.Text.Encoding.UTF8, "application/json"));
        ((int)response.StatusCode).ShouldBe(415);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
    }

    private static StringContent Form(string body) => new(body, System.Text.Encoding.UTF8, "application/x-www-form-urlencoded");

    private static IHtmlInputElement Field(IHtmlDocument page, string id) => (IHtmlInputElement)page.QuerySelector($"main #{id}")!;
}
