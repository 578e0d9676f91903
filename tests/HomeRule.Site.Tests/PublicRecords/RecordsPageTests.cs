using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using HomeRule.Site.Tests.Testing;

namespace HomeRule.Site.Tests.PublicRecords;

public sealed class RecordsPageTests(LiveSite live)
{
    [Theory]
    [InlineData("/records", "Alabama", "10 working days")]
    [InlineData("/es/records", "Alabama", "10 días hábiles")]
    public async Task Records_HasEveryLawOnce(string path, string state, string days)
    {
        var page = await live.Site.PageAsync(path);

        var rows = page.QuerySelectorAll("#rows tbody tr").ToList();
        rows.Count.ShouldBe(52);
        rows.Single(r => r.QuerySelector("th")!.Words().StartsWith(state, StringComparison.Ordinal)).Words().ShouldContain(days);
        page.QuerySelectorAll("#map svg a").Length.ShouldBe(51);
    }

    [Fact]
    public async Task Law_NamesWhatIsNotVerified()
    {
        var page = await live.Site.PageAsync("/records/co");

        page.QuerySelectorAll("dl.facts dt").Single(static d => d.Words().StartsWith("First answer", StringComparison.Ordinal)).QuerySelector(".tag").ShouldBeNull();
        page.QuerySelectorAll("dl.facts dt").Single(static d => d.Words().StartsWith("Fees", StringComparison.Ordinal)).QuerySelector(".tag")!.Words().ShouldBe("not verified");
    }

    [Fact]
    public async Task Request_ChosenInTheAddress_IsWrittenAndCounted()
    {
        var page = await live.Site.PageAsync("/us/co/denver/records?about=detainers&sent=2026-11-23");

        page.QuerySelector("#due .due-day time")!.GetAttribute("datetime").ShouldBe("2026-11-27");
        page.QuerySelector("#due .steps")!.Words().ShouldContain("Thanksgiving Day");
        page.QuerySelectorAll("#request-letter .draft-lettered").Length.ShouldBe(7);
        page.QuerySelectorAll("#request-letter [data-blank=name]").Length.ShouldBe(2);
        ((IHtmlInputElement)page.QuerySelector("#sent")!).Value.ShouldBe("2026-11-23");
        page.QuerySelector("#about option[selected]")!.GetAttribute("value").ShouldBe("detainers");
    }

    [Fact]
    public async Task Request_FieldsForNameAndAddress_HaveNoNameAndStandOutsideEveryForm()
    {
        var page = await live.Site.PageAsync("/us/va/richmond/records");

        var fields = page.QuerySelectorAll("[data-fills]").ToList();
        fields.Count.ShouldBe(3);
        foreach (var field in fields)
        {
            field.HasAttribute("name").ShouldBeFalse();
            field.Closest("form").ShouldBeNull();
        }

        page.QuerySelectorAll("form.request-form [name]").Select(static f => f.GetAttribute("name")).ShouldBe(["about", "to", "sent"]);
    }

    [Fact]
    public async Task Request_OnASpanishPage_SendsTheEnglishLetterAndExplainsIt()
    {
        var page = await live.Site.PageAsync("/es/us/co/denver/records?about=detainers&sent=2026-11-23");

        page.QuerySelector("#request-letter article")!.GetAttribute("lang").ShouldBe("en");
        page.QuerySelector("#request-letter")!.Words().ShouldContain("Under this law I ask for copies");
        page.QuerySelector("details .paper")!.Words().ShouldContain("Según esta ley pido copias");
        page.QuerySelector("#due .steps")!.Words().ShouldContain("Enviada el lunes 23 de noviembre de 2026.");
    }

    [Fact]
    public async Task Request_OfficeOfAnotherSubject_FallsBackToTheLikeliest()
    {
        var page = await live.Site.PageAsync("/us/il/cook-county/records?about=contracts&to=police_chief");

        page.QuerySelector("#to option[selected]")!.GetAttribute("value").ShouldBe("county_board");
    }

    [Theory]
    [InlineData("about=%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("sent=2026-02-30")]
    [InlineData("sent=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E")]
    [InlineData("sent=1700-01-01")]
    [InlineData("sent=2199-12-31")]
    [InlineData("sent=2026-11-23T10:00")]
    [InlineData("sent=%D9%A2%D9%A0%D9%A2%D9%A6-11-23")]
    public async Task Request_BadInput_IsOneSentenceAndKeepsTheForm(string query)
    {
        foreach (var path in new[] { "/us/co/denver/records?", "/es/us/co/denver/records?" })
        {
            var page = await live.Site.PageAsync(path + query, 400);

            page.QuerySelector("#fault[role=alert]")!.Words().Length.ShouldBeInRange(20, 300);
            page.QuerySelector("form.request-form").ShouldNotBeNull();
            page.QuerySelectorAll("script:not([src]), img, [onerror]").Length.ShouldBe(0);
            page.QuerySelector("#request-letter").ShouldBeNull();
        }
    }

    [Fact]
    public async Task Request_Territory_SaysThatItHasNoLawAndWritesToIce()
    {
        var page = await live.Site.PageAsync("/us/pr/records");

        page.QuerySelector("#to option[selected]")!.GetAttribute("value").ShouldBe("ice");
        page.QuerySelector("#request-letter")!.Words().ShouldContain("Freedom of Information Act");
        (await live.Site.PageAsync("/us/pr/records?to=clerk")).QuerySelector("#fault")!.Words().ShouldContain("ICE or CBP");
    }

    [Theory]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("ics", "text/calendar")]
    [InlineData("txt", "text/plain")]
    [InlineData("md", "text/markdown")]
    [InlineData("html", "text/html")]
    public async Task Download_InEachForm_IsAnAttachmentNamedByUs(string extension, string type)
    {
        using var response = await live.Site.GetAsync($"/downloads/records-request.{extension}?place=co/denver&about=detainers&sent=2026-11-23");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        response.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        response.Content.Headers.ContentDisposition.FileName!.Trim('"').ShouldStartWith("records-request-co-denver-detainers-");
        response.Headers.GetValues("X-Content-Type-Options").ShouldContain("nosniff");
    }

    [Theory]
    [InlineData("/downloads/records-request.exe?place=co/denver", 404)]
    [InlineData("/downloads/records-request.txt", 400)]
    [InlineData("/downloads/records-request.txt?place=nowhere", 404)]
    [InlineData("/downloads/records-request.txt?place=co/denver&about=x", 400)]
    [InlineData("/downloads/records-request.txt?place=co/denver&to=x", 400)]
    [InlineData("/downloads/records-request.txt?place=co/denver&sent=x", 400)]
    [InlineData("/downloads/records-request.txt?place=co/denver&name=Jane", 400)]
    [InlineData("/downloads/records-request.txt?place=pr&to=clerk", 400)]
    public async Task Download_BadInput_IsAProblem(string path, int status)
    {
        using var response = await live.Site.GetAsync(path);

        ((int)response.StatusCode).ShouldBe(status);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task Download_Reminder_HasOneEventOnTheDueDay()
    {
        using var response = await live.Site.GetAsync("/downloads/records-request.ics?place=co/denver&about=detainers&sent=2026-11-23&lang=es");
        var text = Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync());

        text.Split("\r\n").ShouldContain("DTSTART;VALUE=DATE:20261127");
        text.Replace("\r\n ", "", StringComparison.Ordinal).ShouldContain("Vence la respuesta");
    }

    [Fact]
    public async Task Api_OneState_IsThatLaw()
    {
        using var response = await live.Site.GetAsync("/api/v1/records?state=tx");
        var json = System.Text.Json.JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync()).RootElement;

        json.GetProperty("laws").GetArrayLength().ShouldBe(1);
        json.GetProperty("laws")[0].GetProperty("days").GetInt32().ShouldBe(10);
        ((int)(await live.Site.GetAsync("/api/v1/records?state=pr")).StatusCode).ShouldBe(404);
        ((int)(await live.Site.GetAsync("/api/v1/records?state=zz")).StatusCode).ShouldBe(404);
    }
}
