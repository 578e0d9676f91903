using System.Net;
using System.Xml.Linq;
using AngleSharp.Dom;
using HomeRule.Site.Tests.Testing;

namespace HomeRule.Site.Tests.Elections;

public sealed class ElectionFeedTests(LiveSite live)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("/elections.atom?state=wa", "Washington, All offices: filing opens Monday 3 May 2027, 8 a.m. local time", "RCW 29A.24.050", "Computed")]
    [InlineData("/es/elections.atom?state=wa", "Washington, Todos los cargos: la inscripción abre el lunes 3 de mayo de 2027, 8 a. m. (hora local)", "RCW 29A.24.050", "Calculado")]
    public async Task Feed_OfAState_HasAnEntryForEachEndWithWhatItRestsOn(string path, string title, string law, string certainty)
    {
        var feed = await Feed(path);

        var entries = feed.Elements(Atom + "entry").Where(static e => e.Element(Atom + "id")!.Value.Contains("/wa/all/2027", StringComparison.Ordinal)).ToList();
        entries.Count.ShouldBe(2);
        entries[0].Element(Atom + "title")!.Value.ShouldBe(title);
        entries[0].Element(Atom + "summary")!.Value.ShouldContain(law);
        entries[0].Element(Atom + "summary")!.Value.ShouldStartWith(certainty);
        feed.Attribute(XNamespace.Xml + "lang")!.Value.ShouldBe(path.StartsWith("/es", StringComparison.Ordinal) ? "es" : "en");
    }

    [Fact]
    public async Task Feed_OfTheCountry_HasEachEndOnceWithLinksThatWork()
    {
        var feed = await Feed("/elections.atom");

        var entries = feed.Elements(Atom + "entry").ToList();
        entries.Count.ShouldBeGreaterThan(20);
        entries.Select(static e => e.Element(Atom + "id")!.Value).Distinct().Count().ShouldBe(entries.Count);
        foreach (var address in entries.Select(static e => new Uri(e.Element(Atom + "link")!.Attribute("href")!.Value)).Distinct())
        {
            address.Authority.ShouldBe(live.Site.Address.Authority);
            (await live.Site.PageAsync(address.AbsolutePath)).GetElementById(address.Fragment.TrimStart('#')).ShouldNotBeNull(address.ToString());
        }
    }

    [Fact]
    public async Task Feed_AndCalendar_OfOneQuestion_HaveTheSameDays()
    {
        var feed = await Feed("/elections.atom?office=sheriff");
        var calendar = await (await live.Site.GetAsync("/downloads/windows.ics?office=sheriff")).Content.ReadAsStringAsync();

        var events = calendar.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n").Where(static l => l.StartsWith("UID:", StringComparison.Ordinal)).Select(static l => l["UID:filing-".Length..].Split('@')[0]);
        feed.Elements(Atom + "entry").Select(static e => e.Element(Atom + "id")!.Value.Split("/elections/")[1].Replace('/', '-')).Order(StringComparer.Ordinal).ShouldBe(events.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Feed_ThatTheCallerHolds_IsNotSentAgain()
    {
        using var first = await live.Site.GetAsync("/elections.atom?state=wa");
        using var second = await live.Site.GetAsync("/elections.atom?state=wa", ("If-None-Match", first.Headers.ETag!.ToString()));

        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        first.Headers.CacheControl!.MaxAge.ShouldBe(TimeSpan.FromMinutes(5));
    }

    [Theory]
    [InlineData("/elections", "")]
    [InlineData("/elections?state=wa&office=sheriff", "?state=wa&office=sheriff")]
    [InlineData("/elections?place=pa/pittsburgh", "?place=pa/pittsburgh")]
    [InlineData("/elections/wa", "?state=wa")]
    [InlineData("/us/pa/pittsburgh", "?place=pa/pittsburgh")]
    public async Task Pages_NameTheirFeedAndCalendarInBothLanguages(string path, string query)
    {
        foreach (var root in new[] { "", "/es" })
        {
            var page = await live.Site.PageAsync(root + path);
            var links = page.QuerySelectorAll("head link[rel=alternate]").Select(static l => (Type: l.GetAttribute("type"), Href: l.GetAttribute("href")!)).ToList();
            links.ShouldContain(l => l.Type == "application/atom+xml" && l.Href == $"{root}/elections.atom{query}");
            var calendar = links.Single(static l => l.Type == "text/calendar").Href;
            calendar.ShouldStartWith("/downloads/windows.ics" + query);
            calendar.ShouldEndWith(root.Length == 0 ? "lang=en" : "lang=es");
            ((int)(await live.Site.GetAsync(calendar)).StatusCode).ShouldBe(200);
        }
    }

    [Fact]
    public async Task Feed_AsOfAnotherDay_StartsThere()
    {
        var feed = await Feed("/elections.atom?state=wa&as_of=2027-05-05");

        feed.Elements(Atom + "entry").First().Element(Atom + "id")!.Value.ShouldEndWith("/elections/wa/all/2027/closes");
        feed.Element(Atom + "id")!.Value.ShouldEndWith("/elections.atom?state=wa&as_of=2027-05-05");
        ((int)(await live.Site.GetAsync("/elections.atom?as_of=9999-12-31")).StatusCode).ShouldBe(400);
    }

    private async Task<XElement> Feed(string path)
    {
        using var response = await live.Site.GetAsync(path);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/atom+xml");
        return XDocument.Parse(await response.Content.ReadAsStringAsync()).Root!;
    }
}
