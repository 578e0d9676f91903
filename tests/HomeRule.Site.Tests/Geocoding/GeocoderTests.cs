using System.Text.Json;
using HomeRule.Site.Geocoding;
using HomeRule.Site.Tests.Testing;
using HomeRule.Testing;

namespace HomeRule.Site.Tests.Geocoding;

/// <summary>Addresses: off unless asked for; announced; sent once; every failure one sentence.</summary>
public sealed class GeocoderTests(MappedSite mapped) : IAsyncLifetime
{
    private FakeCensus _fake = null!;
    private CensusGeocoder _geocoder = null!;
    private TestSite _site = null!;

    public async ValueTask InitializeAsync()
    {
        _fake = await FakeCensus.StartAsync();
        _geocoder = new CensusGeocoder(_fake.Address, TimeSpan.FromSeconds(1));
        _site = await TestSite.StartAsync(MappedCountry.Snapshot, o => o with { Geocoder = _geocoder });
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        _geocoder.Dispose();
        await _fake.DisposeAsync();
    }

    [Theory]
    [InlineData("/locate")]
    [InlineData("/es/locate")]
    public async Task Page_WithoutGeocoder_HasNoAddressFieldAndSaysWhatElse(string path)
    {
        var page = await mapped.Site.PageAsync(path);
        page.QuerySelector("input[name=address]").ShouldBeNull();
        page.QuerySelector("main")!.TextContent.ShouldContain(path.StartsWith("/es", StringComparison.Ordinal) ? "no se buscan direcciones" : "not looked up on this site");
        using var posted = await Post(mapped.Site, "one");
        ((int)posted.StatusCode).ShouldBe(400);
    }

    [Theory]
    [InlineData("/locate", "goes to the U.S. Census Bureau")]
    [InlineData("/es/locate", "va a la Oficina del Censo")]
    public async Task Page_WithGeocoder_SaysWhereTheAddressGoesBeforeTheField(string path, string sentence)
    {
        var page = await _site.PageAsync(path);
        var field = page.QuerySelector("input[name=address]")!;
        var warning = page.GetElementById(field.GetAttribute("aria-describedby")!)!;
        warning.TextContent.ShouldContain(sentence);
        warning.CompareDocumentPosition(field).HasFlag(AngleSharp.Dom.DocumentPositions.Following).ShouldBeTrue();
        field.Closest("form")!.GetAttribute("method").ShouldBe("post");
        field.Closest("form")!.GetAttribute("action").ShouldBe(path);
        _fake.Asked.ShouldBe(0);
    }

    [Fact]
    public async Task One_ShowsItsPlacesAndDistricts()
    {
        using var response = await Post(_site, "one Main St");
        var text = await response.Content.ReadAsStringAsync();

        ((int)response.StatusCode).ShouldBe(200);
        response.Headers.CacheControl!.ToString().ShouldBe("no-store");
        text.ShouldContain("1 MAIN ST, GRAND JUNCTION");
        text.ShouldContain("href=\"/us/co/mesa-county\"");
        text.ShouldContain("State Senate District 7");
        text.ShouldContain("2 January 2023");
        text.ShouldNotContain("39.15");
        _fake.Asked.ShouldBe(1);
        _fake.Last.ShouldStartWith("/geocoder/locations/onelineaddress?benchmark=Public_AR_Current&format=json&address=one%20Main%20St\n");
        _fake.Last.ToLowerInvariant().ShouldNotContain("cookie");
        _fake.Last.ToLowerInvariant().ShouldNotContain("traceparent");
        _fake.Last.ToLowerInvariant().ShouldNotContain("referer");
    }

    [Fact]
    public async Task Two_AreOfferedAsChoicesThatWork()
    {
        using var response = await Post(_site, "two Main St");
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
        var choices = page.QuerySelectorAll("main li form");

        choices.Length.ShouldBe(2);
        choices[0].TextContent.ShouldContain("1 N MAIN ST <b>");
        using var chosen = await _site.SendAsync(HttpMethod.Post, "/locate", new FormUrlEncodedContent(choices[1].QuerySelectorAll("input").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value")!))));
        (await chosen.Content.ReadAsStringAsync()).ShouldContain("href=\"/us/ut\"");
        _fake.Asked.ShouldBe(1);
    }

    [Fact]
    public async Task None_SaysSo()
    {
        using var response = await Post(_site, "none");
        ((int)response.StatusCode).ShouldBe(200);
        (await response.Content.ReadAsStringAsync()).ShouldContain("No such address was found");
    }

    [Theory]
    [InlineData("slow")]
    [InlineData("html")]
    [InlineData("shape")]
    [InlineData("range")]
    [InlineData("huge")]
    [InlineData("away")]
    [InlineData("error")]
    public async Task Failure_IsOneSentenceAndNoSecondTry(string address)
    {
        using var response = await Post(_site, address);
        ((int)response.StatusCode).ShouldBe(503);
        var text = await response.Content.ReadAsStringAsync();
        text.ShouldContain("The address service did not answer");
        text.ShouldNotContain("Exception");
        _fake.Asked.ShouldBe(1);
        var problem = (await _geocoder.FindAsync(address, TestContext.Current.CancellationToken)).Problem;
        problem.Code.ShouldBe("geocoder.failed");
        problem.Message.ShouldContain("Census Bureau");
        problem.Message.ShouldNotContain(address == "error" ? "500" : address + " ");
    }

    [Fact]
    public async Task Unreachable_IsOneSentence()
    {
        using var nobody = new CensusGeocoder(new Uri("http://127.0.0.1:9"), TimeSpan.FromSeconds(2));
        (await nobody.FindAsync("one", TestContext.Current.CancellationToken)).Problem.Code.ShouldBe("geocoder.failed");
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("a\u0000b")]
    [InlineData("LONG")]
    public async Task BadAddress_IsRefusedAndNotSent(string address)
    {
        using var response = await Post(_site, address == "LONG" ? new string('a', 201) : address);
        ((int)response.StatusCode).ShouldBe(400);
        _fake.Asked.ShouldBe(0);
    }

    [Fact]
    public async Task Civic_UsesTheGeocoderWhereOneIsGiven()
    {
        using var found = await _site.GetAsync("/civicinfo/v2/divisionsByAddress?address=one%20Main%20St");
        var root = JsonDocument.Parse(await found.Content.ReadAsStringAsync()).RootElement;
        root.GetProperty("normalizedInput").GetProperty("line1").GetString()!.ShouldStartWith("1 MAIN ST");
        root.GetProperty("divisions").TryGetProperty("ocd-division/country:us/state:co/county:mesa", out _).ShouldBeTrue();
        foreach (var (address, status, reason) in new[] { ("none x", 404, "notFound"), ("two x", 400, "parseError"), ("html x", 503, "backendError") })
        {
            using var response = await _site.GetAsync("/civicinfo/v2/divisionsByAddress?address=" + Uri.EscapeDataString(address));
            ((int)response.StatusCode).ShouldBe(status);
            JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("error").GetProperty("errors")[0].GetProperty("reason").GetString().ShouldBe(reason);
        }
    }

    private static Task<HttpResponseMessage> Post(TestSite site, string address) =>
        site.SendAsync(HttpMethod.Post, "/locate", new FormUrlEncodedContent([KeyValuePair.Create("address", address)]));
}
