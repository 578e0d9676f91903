using System.Net;
using System.Net.Http.Headers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using HomeRule.Site.Tests.Testing;

namespace HomeRule.Site.Tests.Drafts;

/// <summary>Files of a draft, and the posts of the script.</summary>
public sealed class DraftFileTests(LiveSite live)
{
    private const string Chosen = "/us/il/cook-county/draft/detainer-decline?instrument=ordinance&with=warrant-and-conviction&warrant-and-conviction.offenses=crimes%20%3Cof%3E%20the%20list";

    [Theory]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("html", "text/html; charset=utf-8")]
    [InlineData("md", "text/markdown; charset=utf-8")]
    [InlineData("txt", "text/plain; charset=utf-8")]
    public async Task File_OfEachKind_HoldsTheChosenDraft(string kind, string type)
    {
        foreach (var address in new[] { Chosen, "/es" + Chosen })
        {
            using var response = await live.Site.GetAsync($"{address}&as={kind}");
            response.StatusCode.ShouldBe(HttpStatusCode.OK);
            response.Content.Headers.ContentType!.ToString().ShouldBe(type);
            response.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
            response.Content.Headers.ContentDisposition.FileName!.Trim('"').ShouldBe($"detainer-decline-il-cook-county-ordinance.{kind}");
            response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
            var bytes = await response.Content.ReadAsByteArrayAsync();
            Text(kind, bytes).ShouldContain("crimes <of> the list");
            response.Content.Headers.ContentLength.ShouldBe(bytes.Length);
        }
    }

    [Fact]
    public async Task File_HeldAlready_Is304()
    {
        using var first = await live.Site.GetAsync(Chosen + "&as=docx");
        using var again = await live.Site.GetAsync(Chosen + "&as=docx", ("If-None-Match", first.Headers.ETag!.ToString()));
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        using var bad = await live.Site.GetAsync(Chosen + "&as=docx&with=nothing", ("If-None-Match", first.Headers.ETag!.ToString()));
        bad.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        bad.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task Page_HeldAlready_Is304_AndIsNotTheFile()
    {
        using (await live.Site.GetAsync(Chosen + "&as=html"))
        {
            using var page = await live.Site.GetAsync(Chosen);
            page.Content.Headers.ContentDisposition.ShouldBeNull();
            using var again = await live.Site.GetAsync(Chosen, ("If-None-Match", page.Headers.ETag!.ToString()));
            again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        }
    }

    [Fact]
    public async Task Post_OfTheChoices_GivesThePartAndIsNotKept()
    {
        using var response = await live.Site.SendAsync(HttpMethod.Post, "/us/il/cook-county/draft/detainer-decline", Form("shown=ordinance&instrument=ordinance&with=warrant-and-conviction&warrant-and-conviction.offenses=my+own+list&as=part"));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.CacheControl!.ToString().ShouldBe("no-store");
        var text = await response.Content.ReadAsStringAsync();
        text.ShouldNotContain("<html");
        Html.Parse(text).QuerySelector("#preview article.draft")!.TextContent.ShouldContain("my own list");
    }

    [Fact]
    public async Task Post_OfABadChoice_GivesThePartWithTheSentence()
    {
        using var response = await live.Site.SendAsync(HttpMethod.Post, "/us/il/cook-county/draft/detainer-decline", Form("with=nothing&as=part"));
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        Html.Parse(await response.Content.ReadAsStringAsync()).QuerySelector("#draft-problem").ShouldNotBeNull();
    }

    [Fact]
    public async Task Post_ForAFile_GivesTheFile()
    {
        using var response = await live.Site.SendAsync(HttpMethod.Post, "/es/us/il/cook-county/draft/detainer-decline", Form("instrument=ordinance&with=warrant-and-conviction&as=docx"));
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        Text("docx", await response.Content.ReadAsByteArrayAsync()).ShouldContain("ordains");
    }

    [Fact]
    public async Task Post_OfAnotherBody_Is415()
    {
        using var response = await live.Site.SendAsync(HttpMethod.Post, "/us/il/cook-county/draft/detainer-decline", new StringContent("{}", MediaTypeHeaderValue.Parse("application/json")));
        ((int)response.StatusCode).ShouldBe(415);
    }

    private static string Text(string kind, byte[] bytes)
    {
        if (kind != "docx")
        {
            var text = System.Text.Encoding.UTF8.GetString(bytes);
            if (kind == "html")
                return Html.Parse(text).Body!.TextContent;
            return kind == "md" ? text.Replace("\\", "", StringComparison.Ordinal).Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal) : text;
        }

        using var document = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).ShouldBeEmpty();
        return document.MainDocumentPart!.Document.Body!.InnerText;
    }

    private static StringContent Form(string body) => new(body, System.Text.Encoding.UTF8, "application/x-www-form-urlencoded");
}
