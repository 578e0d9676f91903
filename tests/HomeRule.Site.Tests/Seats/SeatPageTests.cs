using AngleSharp.Dom;
using HomeRule.Site.Tests.Testing;

namespace HomeRule.Site.Tests.Seats;

/// <summary>The page of one office: when it is up, when candidates file, what it decides, and what to do where that is not known.</summary>
public sealed class SeatPageTests(LiveSite live)
{
    [Theory]
    [InlineData("/us/wa/pierce-county/seat/sheriff", "Sheriff, Pierce County", "Computed from RCW 29A.24.050", "County auditor")]
    [InlineData("/es/us/wa/pierce-county/seat/sheriff", "Sheriff, Pierce County", "Calculado según RCW 29A.24.050", "Auditor del condado")]
    public async Task Seat_WithAKnownCycle_TellsElectionWindowAndTheirLaw(string path, string title, string law, string filesWith)
    {
        var page = await live.Site.PageAsync(path);

        page.QuerySelector("h1")!.Words().Split(',')[1].ShouldBe(title.Split(',')[1]);
        page.QuerySelectorAll(".seat-dates time").Select(static t => t.GetAttribute("datetime")).ShouldBe(["2028-05-01", "2028-05-05", "2028-11-07"]);
        page.QuerySelectorAll(".seat-dates > div").ShouldAllBe(static d => d.Children.Length == 3, "each day says what it rests on");
        var up = page.QuerySelector("#up")!;
        up.Words().ShouldContain(law);
        up.QuerySelector("dl.facts")!.Words().ShouldContain(filesWith);
        up.QuerySelectorAll("details li").ShouldAllBe(static step => step.QuerySelector("time") != null);
        up.QuerySelectorAll("details").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Seat_OfTwoChambers_HasAPartForEach()
    {
        var page = await live.Site.PageAsync("/us/wa/seat/state_legislature");

        page.QuerySelectorAll("section[id^='up-'] > h2").Select(static h => h.Words()).ShouldBe(["State senate: when it is up", "State house of representatives: when it is up"]);
        page.QuerySelector("#up-state-senate .facts")!.Words().ShouldContain("49");
        page.QuerySelector("#up-state-senate")!.QuerySelectorAll("h4").Select(static h => h.Words()).ShouldContain("The general election: half of the districts");
    }

    [Theory]
    [InlineData("/us/wa/seat/state_legislature", "#up-state-senate", "Hours", "Pay", "session of 105 days")]
    [InlineData("/es/us/wa/seat/state_legislature", "#up-state-senate", "Horas", "Sueldo", "sesión de 105 días")]
    public async Task Seat_WithHoursAndPay_SaysThemWithTheirSource(string path, string part, string hours, string pay, string words)
    {
        var facts = (await live.Site.PageAsync(path)).QuerySelector($"{part} dl.facts")!;

        Fact(facts, hours).Words().ShouldContain(words);
        Fact(facts, hours).QuerySelectorAll("a[href^='#source-']").Length.ShouldBeGreaterThan(0);
        Fact(facts, pay).QuerySelectorAll("a[href^='#source-']").Length.ShouldBeGreaterThan(0);
        Fact(facts, pay).Words().ShouldMatch(@"\(.*20\d\d\)");
    }

    [Fact]
    public async Task Seat_WithoutHoursAndPay_NamesTheGovernmentToAsk() =>
        Fact((await live.Site.PageAsync("/us/wa/spokane-county/seat/sheriff")).QuerySelector("#up dl.facts")!, "Hours and pay").Words().ShouldBe("Not on record Ask: Spokane County.");

    private static IElement Fact(IElement facts, string term) => facts.QuerySelectorAll("dt").Single(t => t.Words() == term).NextElementSibling!;

    [Fact]
    public async Task Seat_Levers_AreThoseOfTheOfficeAndLead()
    {
        var page = await live.Site.PageAsync("/us/wa/pierce-county/seat/sheriff");

        page.QuerySelectorAll("#decides h3").Select(static h => h.Words()).ShouldBe(["Decides", "Shares", "Influences"]);
        page.QuerySelectorAll("#decides li > a").Select(static a => a.Href()).ShouldContain("/map?show=detainer_holds");
    }

    [Theory]
    [InlineData("/us/wa/king-county/seat/sheriff", "This office is appointed here, not elected. Who appoints: County executive")]
    [InlineData("/es/us/wa/king-county/seat/sheriff", "Aquí este cargo se designa; no se elige. Quién designa: Ejecutivo del condado")]
    public async Task Seat_Appointed_SaysByWhomAndOffersNoRun(string path, string lead)
    {
        var page = await live.Site.PageAsync(path);

        page.QuerySelector("p.lead")!.Words().ShouldStartWith(lead);
        page.QuerySelector(".seat-dates").ShouldBeNull();
        page.QuerySelectorAll("a").Select(static a => a.Href() ?? "").ShouldAllBe(static h => !h.EndsWith("/plan", StringComparison.Ordinal) && !h.EndsWith("/card", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/us/pa/adams-county/seat/prosecutor", "Ask: County board of elections.")]
    [InlineData("/es/us/pa/adams-county/seat/prosecutor", "Pregunte a: Junta electoral del condado.")]
    public async Task Seat_CycleNotKnown_NamesTheOfficeToAsk(string path, string ask)
    {
        var page = await live.Site.PageAsync(path);

        page.QuerySelector("p.lead")!.Words().ShouldEndWith(ask);
        page.QuerySelector("#up .empty")!.Words().ShouldEndWith(ask);
        page.QuerySelector(".seat-dates").ShouldBeNull();
    }

    /// <summary>The district attorneys of Alabama are elected in two groups of circuits.</summary>
    [Fact]
    public async Task Seat_YearDiffersFromPlaceToPlace_ClaimsNoneOfThem()
    {
        var page = await live.Site.PageAsync("/us/al/baldwin-county/seat/prosecutor");

        page.QuerySelector(".seat-dates").ShouldBeNull();
        page.QuerySelector("#up")!.QuerySelectorAll("h3").Select(static h => h.Words()).ShouldContain("One of these elections");
        page.QuerySelector("#up .empty")!.Words().ShouldStartWith("The year differs from place to place.");
        page.QuerySelector("p.lead")!.Words().ShouldStartWith("When this office is next up is not on record. Ask: ");
    }

    [Fact]
    public async Task Seat_OfAnotherGovernment_LeadsToItsOwnPage()
    {
        var page = await live.Site.PageAsync("/us/wa/seattle/seat/prosecutor");

        page.QuerySelector(".note a")!.Href().ShouldBe("/us/wa/king-county/seat/prosecutor");
        (await live.Site.PageAsync("/us/wa/king-county/seat/prosecutor")).QuerySelectorAll("main .note a").ShouldBeEmpty();
    }

    [Fact]
    public async Task Seat_PastWindow_StandsBesideWhatWasPublished()
    {
        var page = await live.Site.PageAsync("/us/tx/harris-county/seat/sheriff");

        var row = page.QuerySelectorAll("#past tbody tr").ShouldHaveSingleItem();
        row.QuerySelectorAll("td[data-value]").Select(static t => t.GetAttribute("data-value")).ShouldBe(["2023-11-11", "2023-12-11"]);
        row.Words().ShouldContain("Saturday 11 November 2023 – Monday 11 December 2023");
        row.Words().ShouldContain("From memory only; confirms nothing.");
    }

    [Fact]
    public async Task Seat_BeforeTheClose_ListsWhatTheLawAsksAndLeadsToThePlan()
    {
        var before = (await live.Site.PageAsync("/us/tx/harris-county/seat/sheriff")).QuerySelector("#before")!;

        before.QuerySelectorAll("li").Length.ShouldBeGreaterThan(1);
        before.QuerySelectorAll("li").ShouldAllBe(static step => step.QuerySelector(".refs") != null);
        before.QuerySelectorAll("a").Select(static a => a.Href()).ShouldContain("/us/tx/harris-county/seat/sheriff/plan");
        (await live.Site.PageAsync("/us/wa/king-county/seat/sheriff")).QuerySelector("#before").ShouldBeNull();
    }

    [Theory]
    [InlineData("/us/wa/seat/mayor", "decides anything over Washington")]
    [InlineData("/us/co/denver/seat/nothing", "decides anything over Denver")]
    [InlineData("/us/co/denver/seat/police_chief", "decides anything over Denver")]
    [InlineData("/es/us/wa/seat/mayor", "decide sobre Washington")]
    public async Task Seat_ThatIsNotThere_IsAPageThatLeadsToThePlace(string path, string words)
    {
        var page = await live.Site.PageAsync(path, 404);

        page.QuerySelector("p.lead")!.Words().ShouldContain(words);
        page.QuerySelectorAll("ul.lines a").Select(static a => a.Href()).ShouldContain(path[..path.IndexOf("/seat/", StringComparison.Ordinal)]);
    }

    [Theory]
    [InlineData("/us/wa/seattle/seat/city-council", "/us/wa/seattle/seat/city_council")]
    [InlineData("/es/us/WA/Seattle/seat/Mayor?as_of=2027-01-01", "/es/us/wa/seattle/seat/mayor?as_of=2027-01-01")]
    public async Task Seat_WrittenAnotherWay_RedirectsToItsOneAddress(string path, string target)
    {
        using var response = await live.Site.GetAsync(path);

        ((int)response.StatusCode).ShouldBe(301);
        response.Headers.Location!.OriginalString.ShouldBe(target);
    }

    [Fact]
    public async Task Seat_WhileItsWindowIsOpen_SaysSo()
    {
        var page = await live.Site.PageAsync("/us/wa/pierce-county/seat/sheriff?as_of=2028-05-03");

        page.QuerySelector("p.lead")!.Words().ShouldBe("Candidates for this office can file now: the window closes in 2 days.");
    }

    [Theory]
    [InlineData("/us/pa/pittsburgh", "The next filing window here opens in 87 days: ")]
    [InlineData("/es/us/pa/pittsburgh", "El próximo plazo de inscripción aquí abre en 87 días: ")]
    [InlineData("/us/pa/pittsburgh?as_of=2027-03-01", "A filing window is open here and closes in 8 days: ")]
    public async Task Place_WhenSeatsAreUp_BeginsWithTheNextWindow(string path, string first)
    {
        var section = (await live.Site.PageAsync(path)).QuerySelector("#windows")!;

        section.QuerySelector("p")!.Words().ShouldStartWith(first);
        var row = section.QuerySelector("tbody tr")!;
        row.QuerySelectorAll("td time").Select(static t => t.GetAttribute("datetime")).ShouldContain("2027-03-09");
        row.Words().ShouldContain("25 P.S. 2868");
    }

    [Fact]
    public async Task Place_WhenSeatsAreUp_RowsLeadToSeatsSoonestFirst()
    {
        var section = (await live.Site.PageAsync("/us/wa/seattle")).QuerySelector("#windows")!;

        var rows = section.QuerySelectorAll("tbody tr");
        rows.Length.ShouldBeGreaterThan(5);
        rows.Select(static r => int.Parse(r.Children[3].GetAttribute("data-value")!, System.Globalization.CultureInfo.InvariantCulture)).ToList().ShouldBeInOrder();
        var links = section.QuerySelectorAll("tbody th a").Select(static a => a.Href()).ToList();
        links.ShouldContain("/us/wa/seattle/seat/city_council");
        links.ShouldContain("/us/wa/king-county/seat/prosecutor");
        links.ShouldContain("/us/wa/seat/governor");
        section.QuerySelectorAll("li").Select(static l => l.Words()).ShouldContain("Sheriff, King County. Appointed, not elected. County executive, confirmed by the council.");
        section.QuerySelectorAll("a").Select(static a => a.Href()!).ShouldContain(static h => h.StartsWith("/downloads/windows.ics?", StringComparison.Ordinal) && h.Contains("place=wa/seattle", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Place_OfficesWhoseCycleIsNotKnown_AreListedWithWhomToAsk()
    {
        var section = (await live.Site.PageAsync("/us/pa/pittsburgh")).QuerySelector("#windows")!;

        section.QuerySelectorAll("li").Select(static l => l.Words()).ShouldContain("District attorney, Allegheny County. Ask: County board of elections.");
    }

    [Fact]
    public async Task Place_WhoDecides_LinksElectiveOfficesAndNoOthers()
    {
        var table = (await live.Pages)["/us/co/denver"].QuerySelector("#who table")!;

        table.QuerySelectorAll("th a").Select(static a => a.Href()).ShouldContain("/us/co/denver/seat/mayor");
        table.QuerySelector("[id='office-police_chief'] th a").ShouldBeNull();
    }

    [Fact]
    public async Task Place_OutsideAnchorage_HasNoWindowOfAnchorage()
    {
        (await live.Site.PageAsync("/us/ak/anchorage")).QuerySelector("#windows")!.Words().ShouldContain("Anchorage Municipal Code 28.30");
        (await live.Site.PageAsync("/us/ak/juneau")).QuerySelector("#windows")!.Words().ShouldNotContain("Anchorage");
    }

    [Fact]
    public async Task Pages_ForEveryKindOfSeat_HaveAllOfTheirWords()
    {
        foreach (var path in SamplePages.BothLanguages(SamplePages.All.Where(static p => p.Contains("/seat/", StringComparison.Ordinal)).Concat(SamplePages.Places)))
        {
            var text = (await live.Site.PageAsync(path)).Body!.TextContent;
            text.ShouldNotMatch(@"\b(Seat|Filing|Contest)\.[A-Z]", path);
        }
    }
}
