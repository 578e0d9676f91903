using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using HomeRule.Site.Tests.Testing;

namespace HomeRule.Site.Tests.Elections;

public sealed class ElectionDownloadTests(LiveSite live)
{
    [Fact]
    public async Task Vip_OfACounty_HasItsOfficesAndTheirDeadline()
    {
        using var response = await live.Site.GetAsync("/downloads/seats.xml?place=ms/hinds-county&election=2027-11-02");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe("application/xml; charset=utf-8");
        response.Content.Headers.ContentDisposition!.FileName.ShouldBe("seats-ms-hinds-county-2027-11-02.xml");
        var document = XDocument.Parse(await response.Content.ReadAsStringAsync());
        document.Descendants("Office").ShouldContain(static o => o.Element("Name")!.Value.StartsWith("Sheriff", StringComparison.Ordinal) && o.Element("FilingDeadline")!.Value == "2027-02-01");
    }

    [Fact]
    public async Task Ocd_WithoutADay_IsOfTheNextElection()
    {
        using var response = await live.Site.GetAsync("/downloads/seats.json?place=wa");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        document.RootElement.GetProperty("elections")[0].GetProperty("date").GetString().ShouldBe("2027-11-02");
        document.RootElement.GetProperty("filing_rules")[0].GetProperty("citation").GetString().ShouldBe("RCW 29A.24.050");
    }

    [Theory]
    [InlineData("/downloads/seats.xml", HttpStatusCode.BadRequest, "")]
    [InlineData("/downloads/seats.xml?place=zz/nowhere", HttpStatusCode.NotFound, "place.unknown")]
    [InlineData("/downloads/seats.csv?place=ms", HttpStatusCode.NotFound, "format.unknown")]
    [InlineData("/downloads/seats.xml?place=ms&election=2027-02-29", HttpStatusCode.BadRequest, "date.malformed")]
    [InlineData("/downloads/seats.xml?place=ms&election=2027-07-04", HttpStatusCode.BadRequest, "election.day")]
    [InlineData("/downloads/seats.xml?place=ms&election=9999-12-31", HttpStatusCode.BadRequest, "date.malformed")]
    [InlineData("/downloads/seats.xml?place=tx&election=2199-12-31", HttpStatusCode.BadRequest, "election.day")]
    [InlineData("/downloads/seats.json?place=ms&place=wa", HttpStatusCode.BadRequest, "")]
    public async Task Download_WrongQuestion_IsOneClearSentence(string path, HttpStatusCode status, string code)
    {
        using var response = await live.Site.GetAsync(path);

        response.StatusCode.ShouldBe(status);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        problem.RootElement.GetProperty("detail").GetString()!.Length.ShouldBeGreaterThan(20);
        if (code.Length > 0)
            problem.RootElement.GetProperty("code").GetString().ShouldBe(code);
    }
}
