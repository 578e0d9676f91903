using AngleSharp.Dom;
using HomeRule.Civics;
using HomeRule.Site.Rendering;
using HomeRule.Site.Tests.Testing;
using HomeRule.Testing;

namespace HomeRule.Site.Tests.Pages;

/// <summary>Who holds the seats and who polices, as a reader meets it.</summary>
public sealed class PeoplePageTests(LivingSite living, LiveSite live, MemberSite members)
{
    [Theory]
    [InlineData("/us/co/aurora")]
    [InlineData("/es/us/co/aurora")]
    public async Task Place_SeatThatIsHeld_ShowsNameTermAndContactsToPress(string path)
    {
        var page = await living.Site.PageAsync(path);

        var seat = page.QuerySelectorAll("#people .seat").Single(s => s.Words().Contains("Dana Mayor", StringComparison.Ordinal));
        seat.QuerySelector("time")!.GetAttribute("datetime").ShouldBe("2027-12-06");
        seat.QuerySelectorAll("details a[href]").Select(a => a.Href()!).Where(h => h[0] != '#').ShouldBe(["tel:+13035550100", "mailto:office@example.gov", "https://example.gov/contact", "https://example.gov/"]);
        seat.QuerySelectorAll("details li").Take(4).ShouldAllBe(li => li.QuerySelector(".refs a") != null);
        page.QuerySelector("#office-mayor td[data-label] a[href='#people']")!.Words().ShouldBe("Dana Mayor");
    }

    [Theory]
    [InlineData("/us/co/denver", "Last known holder: Cleo Former; term ended on 20 July 2025.")]
    [InlineData("/es/us/co/denver", "Última persona conocida: Cleo Former; su periodo terminó el 20 de julio de 2025.")]
    public async Task Place_TermThatEnded_IsNeverShownAsHeld(string path, string words)
    {
        var page = await living.Site.PageAsync(path);

        page.QuerySelectorAll(".holder").ShouldNotContain(h => h.Words().Contains("Cleo Former", StringComparison.Ordinal));
        page.QuerySelector("#who")!.Words().ShouldNotContain("Cleo Former");
        var seat = page.QuerySelectorAll("#people .seat").Single(s => s.Words().Contains("Cleo Former", StringComparison.Ordinal));
        seat.Words().ShouldContain(words);
        seat.QuerySelector("a[href='https://example.gov/who']").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("/us/co/denver", Language.En, "No official file of office holders has been pulled", "No official list of police agencies has been pulled")]
    [InlineData("/es/us/co/denver", Language.Es, "no se ha cargado ningún archivo oficial de titulares", "no se ha cargado ninguna lista oficial de agencias")]
    public async Task Place_NothingPulled_SaysSo(string path, Language language, string people, string police)
    {
        var page = (await live.Pages)[path];

        page.QuerySelector("#people")!.Words().ShouldContain(people);
        page.QuerySelectorAll("#people .seat").ShouldBeEmpty();
        page.QuerySelector("#police")!.Words().ShouldContain(police);
        page.QuerySelector("#who")!.Words().ShouldContain(Words.In(language)["Place.HoldersUnknown"]);
    }

    [Fact]
    public async Task Place_OwnPolice_IsNamedWithNumbersAndYear()
    {
        var page = await living.Site.PageAsync("/us/co/denver");

        var line = page.QuerySelector("#police li")!;
        line.QuerySelector("a")!.Href().ShouldBe("/agencies/codpd0000");
        line.Words().ShouldContain("1,400 officers; polices 720,000 residents; numbers of 2025");
    }

    [Fact]
    public async Task Place_NoPoliceOfItsOwn_NamesTheSheriff()
    {
        var page = await living.Site.PageAsync("/us/fl/escambia-county");

        page.QuerySelector("#police li a")!.Href().ShouldBe("/agencies/fl0170000");
        page.QuerySelector("#police li")!.Words().ShouldContain("2 agreements under 287(g) on the newest list");
        page.QuerySelector("#police details")!.Words().ShouldContain("Sample Bay Police Department");
    }

    [Theory]
    [InlineData("/us/co")]
    [InlineData("/es/us/co")]
    public async Task State_Members_AreATableByDistrict(string path)
    {
        var page = await living.Site.PageAsync(path);

        var rows = page.QuerySelectorAll("#legislators tbody tr").ToList();
        rows.Count.ShouldBe(4);
        rows[0].Words().ShouldContain("Eli Upper");
        rows.Skip(1).ShouldAllBe(r => r.Words().Contains("Lower", StringComparison.Ordinal) && r.GetAttribute("data-chamber") == "lower");
        page.QuerySelector("#people")!.Words().ShouldContain("Ben Sample");
        page.QuerySelector("#people")!.Words().ShouldNotContain("Eli Upper");
    }

    [Fact]
    public async Task State_WithoutPeople_HasNoTableOfMembers() => (await live.Pages)["/us/co"].QuerySelector("#legislators").ShouldBeNull();

    [Fact]
    public async Task Agency_Page_SaysWhoseItIsHowSureAndWhatItSigned()
    {
        var page = await living.Site.PageAsync("/agencies/fl0170000");

        page.QuerySelector("h1")!.Words().ShouldBe("Escambia");
        page.QuerySelector("#facts dd a")!.Href().ShouldBe("/us/fl/escambia-county");
        page.QuerySelector("#facts dd")!.Words().ShouldContain("sure match: county");
        page.QuerySelector("#facts")!.Words().ShouldContain("400 in 2025");
        page.QuerySelectorAll("#agreements li.entry").Length.ShouldBe(4);
        page.QuerySelector("#head a")!.Href().ShouldBe("/us/fl/escambia-county#office-sheriff");
        page.QuerySelectorAll("#sources ol li").Length.ShouldBe(6);
    }

    [Fact]
    public async Task Agency_OriAsPrinted_LeadsToItsPage()
    {
        using var response = await living.Site.GetAsync("/es/agencies/FL0170000");

        ((int)response.StatusCode).ShouldBe(301);
        response.Headers.Location!.ToString().ShouldBe("/es/agencies/fl0170000");
    }

    [Theory]
    [InlineData("/agencies/nowhere", "No agency has this address")]
    [InlineData("/es/agencies/nowhere", "Ninguna agencia tiene esta dirección")]
    public async Task Agency_Unknown_Is404InWords(string path, string words) => (await living.Site.PageAsync(path, 404)).Body!.Words().ShouldContain(words);

    [Theory]
    [InlineData("/agencies", 3)]
    [InlineData("/agencies?state=fl", 2)]
    [InlineData("/agencies?state=fl&q=sample%20bay", 1)]
    [InlineData("/agencies?q=FL0170000", 1)]
    [InlineData("/agencies?q=offic", 1)]
    [InlineData("/es/agencies?state=co&sort=officers", 1)]
    [InlineData("/agencies?state=tx", 0)]
    public async Task Agencies_ByStateAndWords_AreATable(string path, int rows)
    {
        var page = await living.Site.PageAsync(path);

        page.QuerySelectorAll("main tbody tr").Length.ShouldBe(rows);
        if (rows == 0)
            page.QuerySelector(".empty").ShouldNotBeNull();
    }

    [Fact]
    public async Task Agencies_MostOfficersFirst_IsSorted() =>
        (await living.Site.PageAsync("/agencies?sort=officers")).QuerySelectorAll("tbody th a").Select(a => a.Href()).ShouldBe(["/agencies/codpd0000", "/agencies/fl0170000", "/agencies/fl-sample-bay-police-department"]);

    [Theory]
    [InlineData("/agencies?state=zz", 404)]
    [InlineData("/agencies?page=2", 404)]
    public async Task Agencies_Nonsense_IsRefused(string path, int status) => await living.Site.PageAsync(path, status);

    [Theory]
    [InlineData("/agencies", "No official list of police agencies")]
    [InlineData("/es/agencies", "ninguna lista oficial de agencias")]
    public async Task Agencies_NothingPulled_SaysSo(string path, string words) => (await live.Site.PageAsync(path)).QuerySelector(".note")!.Words().ShouldContain(words);

    [Fact]
    public async Task Locate_Point_NamesItsMembersAndWhichLinesEnded()
    {
        using var response = await members.Site.SendAsync(HttpMethod.Post, "/locate", new FormUrlEncodedContent(new Dictionary<string, string> { ["lat"] = "39.15", ["lng"] = "-108.58" }));
        var page = Html.Parse(await response.Content.ReadAsStringAsync());

        var people = page.QuerySelector("#people")!.ParentElement!.Words();
        foreach (var member in Enumerable.Range(1, 7))
            people.ShouldContain($"Member {member}");
        people.ShouldContain("The newest lines of congressional districts on file held until 2 January 2023.");
    }

    [Fact]
    public async Task Place_FirstLoad_StaysSmall()
    {
        using var response = await living.Site.GetAsync("/us/co/denver", ("Accept-Encoding", "br"));
        (await response.Content.ReadAsByteArrayAsync()).Length.ShouldBeLessThan(60_000);
    }
}
