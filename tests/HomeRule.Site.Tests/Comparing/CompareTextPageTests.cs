using System.Globalization;
using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using HomeRule.Site.Tests.Testing;
using HomeRule.Testing;

namespace HomeRule.Site.Tests.Comparing;

/// <summary>The page through its front door: a multipart form as a browser without scripts sends it.</summary>
public sealed class CompareTextPageTests(LiveSite live)
{
    private const string Rule = "Section 1. The sheriff shall not continue to hold any inmate because of an ICE detainer request unless federal officials present a warrant signed by a judge.";

    [Theory]
    [InlineData("")]
    [InlineData("/es")]
    public async Task Typed_WithAPlay_ShowsEveryProvisionAndThePassages(string root)
    {
        var (page, response) = await PostAsync(root + "/compare-text", ("text", Rule), ("play", "detainer-decline"), ("place", "Cook County, IL"));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.CacheControl!.ToString().ShouldBe("no-store");
        var rows = page.QuerySelectorAll("table tbody tr");
        rows.Length.ShouldBe(8);
        rows.ShouldAllBe(static r => r.QuerySelectorAll("td").Length == 3);
        rows[0].QuerySelector("use")!.GetAttribute("href").ShouldBe("#mark-full");
        rows[0].QuerySelector("a")!.Href().ShouldBe("#detainer-decline--judge-warrant-only");
        var pair = page.QuerySelector("#detainer-decline--judge-warrant-only")!;
        pair.QuerySelectorAll("blockquote").Length.ShouldBe(2);
        pair.QuerySelectorAll("blockquote")[1].Words().ShouldBe(Rule);
        pair.QuerySelectorAll("mark").Length.ShouldBeGreaterThan(3);
        page.QuerySelector("main")!.Words().ShouldContain(root.Length == 0 ? "does not mean that the text does not say it" : "no significa que el texto no lo diga");
        ((IHtmlTextAreaElement)page.QuerySelector("#text")!).Value.ShouldBe(Rule);
        Field(page, "place").Value.ShouldContain("Cook County");
        page.QuerySelectorAll("input[name=play]:checked").Length.ShouldBe(1);
    }

    [Fact]
    public async Task Typed_WithoutAPlay_RanksThoseThatItTouches()
    {
        var (page, _) = await PostAsync("/compare-text", ("text", Rule));

        page.QuerySelector("section.part h2 a")!.Href().ShouldBe("/plays/detainer-decline");
        page.QuerySelectorAll("table").Length.ShouldBeLessThan(4);
        var (none, _) = await PostAsync("/compare-text", ("text", "Every dog older than four months shall wear a license tag."));
        none.QuerySelectorAll("table").Length.ShouldBe(0);
        none.QuerySelector("[role=status]")!.Words().ShouldContain("does not show that the text says nothing");
    }

    [Theory]
    [InlineData("a.docx")]
    [InlineData("a.html")]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    [InlineData("a.pdf")]
    public async Task Uploaded_InEveryKind_FindsTheSame(string name)
    {
        var bytes = name[^3..] switch
        {
            "ocx" => SmallDocx.Of(Rule),
            "pdf" => SmallPdf.Of([.. Rule.Split(", ").SelectMany(static s => s.Split(" unless ")).Select(static (l, i) => (50, 700 - 14 * i, i == 0 ? l : "unless " + l))]),
            "tml" => Encoding.UTF8.GetBytes($"<!doctype html><p>{Rule}</p>"),
            _ => Encoding.UTF8.GetBytes(Rule),
        };
        var (page, response) = await PostAsync("/compare-text", bytes, name, ("play", "detainer-decline"));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.QuerySelector("table tbody tr use")!.GetAttribute("href").ShouldBe("#mark-full");
    }

    [Theory]
    [InlineData("/compare-text?play=end-287g", "end-287g")]
    [InlineData("/es/compare-text?play=end-287g", "end-287g")]
    [InlineData("/compare-text?play=nothing", null)]
    public async Task Form_FromAPlay_HasItChosen(string path, string? play)
    {
        var page = await live.Site.PageAsync(path);
        page.QuerySelectorAll("input[name=play]:checked").Select(static i => i.GetAttribute("value")).ShouldBe(play is null ? [] : [play]);
        page.QuerySelectorAll("input[name=play]").Length.ShouldBeGreaterThanOrEqualTo(36);
        (await live.Site.PageAsync("/plays/end-287g")).QuerySelectorAll("main a").Select(static a => a.Href()).ShouldContain("/compare-text?play=end-287g");
    }

    [Fact]
    public async Task Faults_AreOneSentence_AndTheFormKeepsWhatWasTyped()
    {
        var (page, response) = await PostAsync("/compare-text", ("text", Rule + " \"<b>"), ("place", "Nowhere \"<i>"), ("play", "end-287g"));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        page.QuerySelector("#problem")!.Words().ShouldNotBeEmpty();
        ((IHtmlTextAreaElement)page.QuerySelector("#text")!).Value.ShouldBe(Rule + " \"<b>");
        Field(page, "place").Value.ShouldBe("Nowhere \"<i>");
        page.QuerySelector("input[name=play]:checked")!.GetAttribute("value").ShouldBe("end-287g");
        page.QuerySelector("table").ShouldBeNull();
        page.QuerySelector("main i").ShouldBeNull();
    }

    [Fact]
    public async Task HostileFiles_AreRefusedWithTheirStatus()
    {
        (string Name, byte[] Bytes, int Status)[] files =
        [
            ("a.txt", [], 400), ("a.docx", SmallDocx.With(SmallDocx.Body("<w:p/>"), ("word/big.bin", new byte[90_000_000])), 400), ("a.docx", SmallDocx.With(SmallDocx.Body(""), ("../../x", [1])), 400),
            ("a.docx", SmallDocx.With(SmallDocx.Body("<w:p/>", "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/x\">")), 400), ("a.pdf", "plain"u8.ToArray(), 415), ("a.png", [0x89, (byte)'P', (byte)'N', (byte)'G', 0], 415),
            ("../../x.exe", "MZ"u8.ToArray(), 415), ("CON", [0, 1, 2], 415), ("a.pdf", "%PDF-1.7"u8.ToArray(), 400), ("a.pdf", SmallPdf.Of([], []), 400), ("a.txt", new byte[10_050_000], 413),
        ];
        foreach (var (name, bytes, status) in files)
        {
            var (page, response) = await PostAsync("/compare-text", bytes, name);
            ((int)response.StatusCode).ShouldBe(status, name);
            page.QuerySelector("#problem")!.Words().ShouldNotContain("Problem.");
            response.Headers.CacheControl!.ToString().ShouldContain("no-store");
        }
    }

    [Theory]
    [InlineData("../../x.txt")]
    [InlineData("CON.txt")]
    [InlineData("\"><img src=x onerror=xss(1)>.txt")]
    public async Task FileNames_PlayNoPart(string name)
    {
        var (page, response) = await PostAsync("/compare-text", Encoding.UTF8.GetBytes(Rule), name, ("play", "detainer-decline"));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.QuerySelector("main img").ShouldBeNull();
        page.DocumentElement.OuterHtml.ShouldNotContain("xss(1)");
    }

    [Fact]
    public async Task NamesWithLineBreaksOrOfThreeHundredLetters_AreReadAsAnyOther()
    {
        foreach (var name in new[] { "a\r\nX-Evil: 1.txt", new string('n', 300) + ".txt" })
        {
            var answer = await RawHttp.SendAsync(live.Site.Address, Raw($"--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: text/plain\r\n\r\n{Rule}\r\n--b--\r\n"));
            RawHttp.Status(answer).ShouldBeOneOf(200, 400);
            answer.ShouldNotContain("X-Evil: 1\r\n\r\n");
        }
    }

    [Theory]
    [InlineData("--b\r\n", 400)]
    [InlineData("", 400)]
    [InlineData("--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n", 400)]
    [InlineData("--b\r\nContent-Disposition: form-data; name=\"place\"\r\n\r\n\u00ff\u00fe\r\n--b--\r\n", 400)]
    public async Task BrokenForms_AreAnswered(string body, int status) => RawHttp.Status(await RawHttp.SendAsync(live.Site.Address, Raw(body))).ShouldBe(status);

    [Fact]
    public async Task OtherBodiesAndMethods_AreRefused()
    {
        using var json = await live.Site.SendAsync(HttpMethod.Post, "/compare-text", new StringContent("{}", Encoding.UTF8, "application/json"));
        ((int)json.StatusCode).ShouldBe(415);
        using var put = await live.Site.SendAsync(HttpMethod.Put, "/compare-text", new StringContent("x"));
        ((int)put.StatusCode).ShouldBe(405);
        using var other = await live.Site.SendAsync(HttpMethod.Post, "/compare", new StringContent("x"));
        ((int)other.StatusCode).ShouldBe(405);
        using var large = await live.Site.SendAsync(HttpMethod.Post, "/locate", new ByteArrayContent(new byte[200_000]) { Headers = { ContentType = new("application/x-www-form-urlencoded") } });
        ((int)large.StatusCode).ShouldBe(413);
    }

    [Fact]
    public async Task HostileTexts_AreShownAsText()
    {
        var text = string.Join("\n\n", HostileTexts.Texts.Select(static t => $"No officer shall hold a person on an ICE detainer {t.Replace('\n', ' ')} unless a judge has signed a warrant {t.Replace('\n', ' ')}."));
        var (page, response) = await PostAsync("/compare-text", ("text", text), ("play", "detainer-decline"), ("place", HostileTexts.Texts[0]));
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        Harmless(page);
        (page, response) = await PostAsync("/compare-text", ("text", text), ("play", "detainer-decline"));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.QuerySelectorAll("mark").Length.ShouldBeGreaterThan(2);
        Harmless(page);
        (page, _) = await PostAsync("/compare-text", Encoding.UTF8.GetBytes("<!doctype html>" + text), "a.html", ("play", "detainer-decline"));
        Harmless(page);
    }

    [Fact]
    public async Task LongTexts_AreAnsweredOrRefused_AndNothingIsWrittenToDisk()
    {
        var before = Directory.EnumerateFileSystemEntries(Path.GetTempPath(), "ASPNETCORE_*").Count();
        var many = string.Concat(Enumerable.Repeat("No officer, employee or agent of the city shall hold a person on a civil immigration detainer unless the judge has signed a warrant; and so on. ", 13_000));
        var (page, response) = await PostAsync("/compare-text", ("text", many), ("play", "detainer-decline"));
        ((int)response.StatusCode).ShouldBeOneOf(200, 503);
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        (_, response) = await PostAsync("/compare-text", ("text", many + many));
        ((int)response.StatusCode).ShouldBe(413);
        foreach (var odd in new[] { new string('a', 1_000_000), string.Concat(Enumerable.Repeat("(a) ", 200_000)), string.Concat(Enumerable.Repeat("shall not ", 100_000)), string.Concat(Enumerable.Repeat("Section 1. ", 90_000)), new string(' ', 900_000) + "x" })
        {
            (_, response) = await PostAsync("/compare-text", ("text", odd));
            ((int)response.StatusCode).ShouldBeOneOf(200, 400, 413);
        }

        Directory.EnumerateFileSystemEntries(Path.GetTempPath(), "ASPNETCORE_*").Count().ShouldBe(before);
    }

    private static void Harmless(IHtmlDocument page)
    {
        var main = page.QuerySelector("main")!;
        main.QuerySelectorAll("script, iframe, object, embed, style, base, meta, link, math, video, marquee").ShouldBeEmpty();
        main.QuerySelectorAll("*").SelectMany(static e => e.Attributes).Where(static a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || a.Value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) && a.Name is "href" or "src" or "action").ShouldBeEmpty();
    }

    private static string Raw(string body) =>
        string.Create(CultureInfo.InvariantCulture, $"POST /compare-text HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: {Encoding.Latin1.GetByteCount(body)}\r\n\r\n{body}");

    private async Task<(IHtmlDocument Page, HttpResponseMessage Response)> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
            form.Add(new StringContent(value, Encoding.UTF8), name);
        return await SendAsync(path, form);
    }

    private async Task<(IHtmlDocument Page, HttpResponseMessage Response)> PostAsync(string path, byte[] file, string name, params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent();
        var content = new ByteArrayContent(file);
        content.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"file\"; filename=\"{name.Replace("\"", "%22", StringComparison.Ordinal)}\"");
        form.Add(content);
        foreach (var (field, value) in fields)
            form.Add(new StringContent(value, Encoding.UTF8), field);
        return await SendAsync(path, form);
    }

    private async Task<(IHtmlDocument Page, HttpResponseMessage Response)> SendAsync(string path, MultipartFormDataContent form)
    {
        var response = await live.Site.SendAsync(HttpMethod.Post, path, form);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        return (Html.Parse(await response.Content.ReadAsStringAsync()), response);
    }

    private static IHtmlInputElement Field(IHtmlDocument page, string id) => (IHtmlInputElement)page.QuerySelector($"main #{id}")!;
}
