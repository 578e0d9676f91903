using System.Net;
using System.Xml.Linq;
using HomeRule.Documents.Images;
using HomeRule.Documents.Tables;
using HomeRule.Site.Tests.Testing;
using HomeRule.Testing;

namespace HomeRule.Site.Tests.Cards;

public sealed class PictureEndpointTests(LiveSite live)
{
    [Theory]
    [InlineData("/us/co/denver", 1200)]
    [InlineData("/es/us/co/denver", 1200)]
    [InlineData("/us/tx", 1200)]
    [InlineData("/us/nm/dona-ana-county", 1200)]
    [InlineData("/us/md/prince-georges-county", 1200)]
    [InlineData("/us/ky/louisville", 1200)]
    [InlineData("/us/ak/juneau", 1200)]
    [InlineData("/us/gu", 1200)]
    [InlineData("/us/dc", 1200)]
    public async Task Card_OfAPlace_HasItsSizeAndInkWhereTextStands(string place, int width)
    {
        var image = await Png($"{place}/card.png");

        (image.Width, image.Height).ShouldBe((width, 630));
        image.Ink(64, 64, 600, 110).ShouldBeGreaterThan(2_000, "the name");
        image.Ink(64, 300, 600, 220).ShouldBeGreaterThan(1_500, "the tally");
        image.Ink(64, 555, 300, 50).ShouldBeGreaterThan(600, "the product");
        image.Colours.ShouldBeLessThanOrEqualTo(256);
    }

    [Theory]
    [InlineData("/us/co/denver")]
    [InlineData("/es/us/tx")]
    [InlineData("/us/ca/los-angeles")]
    public async Task Map_OfAPlace_IsTheSameAsPngAndSvg(string place)
    {
        var image = await Png($"{place}/map.png");
        var svg = XDocument.Parse(await Text($"{place}/map.svg"));

        (image.Width, image.Height).ShouldBe((1920, 1080));
        image.Ink(80, 60, 600, 120).ShouldBeGreaterThan(1_500, "the name");
        image.Ink(760, 100, 1160, 800).ShouldBeGreaterThan(20_000, "the map");
        image.Ink(300, 1020, 1400, 45).ShouldBeGreaterThan(1_000, "the sources");
        svg.Root!.Attribute("viewBox")!.Value.ShouldBe("0 0 1920 1080");
        svg.Descendants().Select(static e => e.Name.LocalName).Distinct().Order().ShouldBe(["desc", "path", "rect", "svg", "title"]);
        svg.Root.Attribute("lang")!.Value.ShouldBe(place.StartsWith("/es", StringComparison.Ordinal) ? "es" : "en");
        svg.Descendants().First(static e => e.Name.LocalName == "desc").Value.Length.ShouldBeGreaterThan(80);
    }

    [Fact]
    public async Task Pictures_InBothLanguages_Differ()
    {
        (await live.Site.Client.GetByteArrayAsync("/us/co/denver/card.png")).ShouldNotBe(await live.Site.Client.GetByteArrayAsync("/es/us/co/denver/card.png"));
        (await Text("/us/co/denver/map.svg")).ShouldNotBe(await Text("/es/us/co/denver/map.svg"));
    }

    [Theory]
    [InlineData("card.png", "image/png")]
    [InlineData("map.png", "image/png")]
    [InlineData("map.svg", "image/svg+xml")]
    [InlineData("qr.svg", "image/svg+xml")]
    [InlineData("brief.csv", "text/csv; charset=utf-8")]
    public async Task Picture_ThatIsHeld_IsNotSentAgain(string file, string type)
    {
        var path = $"/us/co/denver/{file}";
        using var first = await live.Site.GetAsync(path);
        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        first.Content.Headers.ContentType!.ToString().ShouldBe(type);
        first.Headers.CacheControl!.ToString().ShouldBe("public, max-age=3600");
        first.Headers.GetValues("Cross-Origin-Resource-Policy").ShouldBe(["cross-origin"]);
        first.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        first.Headers.Contains("Set-Cookie").ShouldBeFalse();

        using var again = await live.Site.GetAsync(path, ("If-None-Match", first.Headers.ETag!.ToString()));
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await again.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();

        using var head = await live.Site.SendAsync(HttpMethod.Head, path);
        head.StatusCode.ShouldBe(HttpStatusCode.OK);
        head.Content.Headers.ContentLength.ShouldBe((await first.Content.ReadAsByteArrayAsync()).Length);

        using var post = await live.Site.SendAsync(HttpMethod.Post, path);
        post.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Theory]
    [InlineData("/us/co/nowhere/card.png", 404)]
    [InlineData("/us/zz/map.svg", 404)]
    [InlineData("/us/co/denver/card.gif", 404)]
    [InlineData("/us/co/%3Cscript%3E/qr.svg", 404)]
    [InlineData("/us/co/denver/card.png?v=abc&x=%00", 200)]
    public async Task Address_ThatIsOdd_IsAnsweredPlainly(string path, int status)
    {
        using var response = await live.Site.GetAsync(path);
        ((int)response.StatusCode).ShouldBe(status);
    }

    [Fact]
    public async Task Code_LeadsToThePublicAddressOfThePage()
    {
        await using var site = await TestSite.StartAsync(RealAtlas.Snapshot, static o => o with { PublicAddress = new Uri("https://homerule.example/") });
        using var response = await site.GetAsync("/es/us/co/denver/qr.svg");
        var path = XDocument.Parse(await response.Content.ReadAsStringAsync()).Descendants().Last(static e => e.Name.LocalName == "path").Attribute("d")!.Value;

        path.ShouldBe(Modules("https://homerule.example/es/us/co/denver"));
        path.ShouldNotBe(Modules("https://homerule.example/us/co/denver"));
        var page = await site.PageAsync("/us/co/denver");
        Meta(page, "og:image").ShouldStartWith("https://homerule.example/us/co/denver/card.png?v=");
        Meta(page, "og:url").ShouldBe("https://homerule.example/us/co/denver");
    }

    [Fact]
    public async Task Head_OfAPlace_NamesItsCard()
    {
        var page = await live.Site.PageAsync("/us/tx/harris-county");

        Meta(page, "og:title").ShouldContain("Harris County");
        Meta(page, "og:image:width").ShouldBe("1200");
        Meta(page, "og:image:height").ShouldBe("630");
        Meta(page, "og:image:alt").ShouldContain("Harris County");
        page.QuerySelector("meta[name='twitter:card']")!.GetAttribute("content").ShouldBe("summary_large_image");
        page.QuerySelector("meta[name='twitter:image']")!.GetAttribute("content").ShouldBe(Meta(page, "og:image"));
        using var card = await live.Site.GetAsync(new Uri(Meta(page, "og:image")).PathAndQuery);
        card.StatusCode.ShouldBe(HttpStatusCode.OK);
        Meta(await live.Site.PageAsync("/plays/detainer-decline"), "og:image").ShouldContain("/assets/social-card.");
    }

    [Fact]
    public async Task HostileTexts_InAPicture_StayText()
    {
        await using var site = await TestSite.StartAsync(HostileAtlas.Snapshot);
        foreach (var place in new[] { "/us/co/denver", "/us/tx", "/es/us/ny/new-york-city" })
        {
            using var response = await site.GetAsync($"{place}/map.svg");
            var svg = XDocument.Parse(await response.Content.ReadAsStringAsync());
            svg.Descendants().Select(static e => e.Name.LocalName).Distinct().Order().ShouldBe(["desc", "path", "rect", "svg", "title"]);
            svg.Descendants().SelectMany(static e => e.Attributes()).ShouldAllBe(static a => !a.Name.LocalName.StartsWith("on") && a.Name.LocalName != "href");
            PngImage.Read(await site.Client.GetByteArrayAsync($"{place}/card.png")).Width.ShouldBe(1200);
            var table = await site.Client.GetByteArrayAsync($"{place}/brief.csv");
            CsvTable.Read(table).ShouldAllBe(static r => r.Count == 10, place);
            System.Text.Encoding.UTF8.GetString(table).Split('\n').Where(static l => l.Length > 0 && l[0] is ('=' or '+' or '@')).ToList().ShouldBeEmpty(place);
        }
    }

    private static string Modules(string address) => XDocument.Parse(PictureSvg.Write(QrPicture.Of(address, "t", "en"))).Descendants().Last(static e => e.Name.LocalName == "path").Attribute("d")!.Value;

    private static string Meta(AngleSharp.Html.Dom.IHtmlDocument page, string property) => page.QuerySelector($"meta[property='{property}']")!.GetAttribute("content")!;

    private async Task<string> Text(string path)
    {
        using var response = await live.Site.GetAsync(path);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        return await response.Content.ReadAsStringAsync();
    }

    private async Task<PngImage> Png(string path)
    {
        using var response = await live.Site.GetAsync(path);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        return PngImage.Read(await response.Content.ReadAsByteArrayAsync());
    }
}
