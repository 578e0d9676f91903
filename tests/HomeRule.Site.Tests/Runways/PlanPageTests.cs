using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using HomeRule.Atlas.Compiling;
using HomeRule.Civics;
using HomeRule.Civics.Elections;
using HomeRule.Site.Tests.Testing;
using HomeRule.Testing;

namespace HomeRule.Site.Tests.Runways;

public sealed class PlanPageTests(LiveSite live)
{
    private const string Path = "/us/ms/hinds-county/seat/sheriff/plan";

    [Theory]
    [InlineData(Path, "Filing closes on Monday 1 February 2027, 5 p.m. local time: in 72 days.", "next: in 44 days", "Not legal advice.")]
    [InlineData("/es" + Path, "La inscripción cierra el lunes 1.º de febrero de 2027, 5 p. m., hora local: en 72 días.", "lo próximo: en 44 días", "No es asesoría legal.")]
    public async Task Plan_OfASheriff_IsInOrderOfTimeAndMarksWhatIsNext(string path, string lead, string next, string advice)
    {
        var page = await live.Site.PageAsync(path);

        page.QuerySelector(".lead")!.Words().ShouldBe(lead);
        var days = page.QuerySelectorAll("#plan .runway-line time").Select(static t => DateOnly.ParseExact(t.GetAttribute("datetime")!, "yyyy-MM-dd", CultureInfo.InvariantCulture)).ToList();
        days.Count.ShouldBe(page.QuerySelectorAll("#plan .runway-line").Length);
        days.ShouldBeInOrder();
        days[0].ShouldBe(new DateOnly(2027, 1, 4));
        page.QuerySelectorAll(".runway-next").ShouldHaveSingleItem().QuerySelector(".tag")!.Words().ShouldBe(next);
        page.QuerySelector(".runway-note")!.Words().ShouldStartWith(advice);
        page.QuerySelectorAll("#plan .runway-law").ShouldAllBe(static l => l.TextContent.Contains("Miss. Code", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Plan_Unverified_SaysSoInWordsAndListsWhatNobodyLookedUp()
    {
        var page = await live.Site.PageAsync(Path);

        page.QuerySelector("#line-residency")!.Words().ShouldContain("Not verified: nobody has looked this rule up. Check it first.");
        page.QuerySelector("#line-papers")!.Words().ShouldNotContain("Not verified");
        var missing = page.QuerySelector("#missing")!.Words();
        missing.ShouldContain("Nobody has looked up rules about party membership here.");
        missing.ShouldContain("Ask: ");
        page.QuerySelector("#ask")!.Words().ShouldContain("Mississippi Secretary of State, Elections Division");
    }

    [Fact]
    public async Task Plan_OnALaterDay_SaysWhatIsPastAndWhatHasBegun()
    {
        var page = await live.Site.PageAsync("/us/fl/miami-dade-county/seat/sheriff/plan?as_of=2028-06-14");

        page.QuerySelector("#line-party-membership")!.ClassList.ShouldContain("runway-past");
        page.QuerySelector("#line-party-membership .tag")!.Words().ShouldBe("past");
        page.QuerySelector("#line-party-membership")!.Words().ShouldContain("This day is over.");
        page.QuerySelector("#line-opens .tag")!.Words().ShouldBe("has begun");
        page.QuerySelector(".lead")!.Words().ShouldStartWith("Filing is open and closes on Friday 16 June 2028, noon local time");
        page.QuerySelector("a[href*='plan.ics']")!.GetAttribute("href")!.ShouldContain("as_of=2028-06-14");
    }

    [Fact]
    public async Task Plan_WithSeveralWindows_CountsFromTheOneThatWasChosen()
    {
        var page = await live.Site.PageAsync("/us/tx/austin/seat/city_council/plan");
        var options = page.QuerySelectorAll("#window option").Select(static o => (Id: o.GetAttribute("value")!, IsChosen: o.HasAttribute("selected"))).ToList();
        options.Count.ShouldBeGreaterThan(1);
        options[0].IsChosen.ShouldBeTrue();
        var form = page.QuerySelector("form:has(#window)")!;
        (form.GetAttribute("method") ?? "get").ShouldBe("get");

        var other = await live.Site.PageAsync($"{form.GetAttribute("action")}?window={Uri.EscapeDataString(options[1].Id)}");
        other.QuerySelector("#window option[selected]")!.GetAttribute("value").ShouldBe(options[1].Id);
        other.QuerySelector("#line-closes time")!.GetAttribute("datetime").ShouldNotBe(page.QuerySelector("#line-closes time")!.GetAttribute("datetime"));
    }

    [Theory]
    [InlineData("/us/wa/king-county/seat/sheriff/plan", "Nobody runs for this office: it is filled by appointment. County executive, confirmed by the council.")]
    [InlineData("/es/us/wa/king-county/seat/sheriff/plan", "Nadie se postula para este cargo: se ocupa por nombramiento.")]
    public async Task Plan_OfAnAppointedOffice_SaysSoAndAsksNothing(string path, string lead)
    {
        var page = await live.Site.PageAsync(path);

        page.QuerySelector(".lead")!.Words().ShouldStartWith(lead);
        page.QuerySelectorAll(".runway-line").ShouldBeEmpty();
        page.QuerySelectorAll("a[href*='plan.ics']").ShouldBeEmpty();
        page.QuerySelector("#ask").ShouldNotBeNull();
    }

    /// <summary>Every tag has a word for what the organisation is, parties too.</summary>
    [Fact]
    public async Task Helpers_AreLabelledEachWithWhatItIs()
    {
        var page = await live.Site.PageAsync(Path);

        var helpers = page.QuerySelectorAll("#help .runway-helper");
        helpers.Length.ShouldBeGreaterThan(20);
        helpers.ShouldAllBe(static h => h.QuerySelector(".tag")!.TextContent.Length > 3);
        var labels = helpers.Select(static h => h.QuerySelector(".tag")!.Words()).ToList();
        labels.ShouldContain("Republican");
        labels.ShouldContain("Democratic");
        page.QuerySelector("#help .intro")!.Words().ShouldContain("not an endorsement");
    }

    [Theory]
    [InlineData("/us/ms/hinds-county/seat/nothing/plan", 404)]
    [InlineData("/us/ms/nowhere/seat/sheriff/plan", 404)]
    [InlineData("/us/zz/seat/governor/plan", 404)]
    [InlineData("/us/ms/seat/sheriff/plan", 404)]
    [InlineData("/us/ms/hinds-county/seat/sheriff%00/plan", 400)]
    [InlineData("/us/ms/hinds-county/seat/%E2%80%AEsheriff/card", 404)]
    [InlineData("/us/ms/hinds-county/seat/sheriff/plan?window=x", 404)]
    [InlineData("/us/ms/hinds-county/seat/sheriff/plan?as_of=2026-02-29", 400)]
    [InlineData("/us/ms/hinds-county/seat/sheriff/plan?as_of=9999-12-31", 400)]
    [InlineData("/us/ms/hinds-county/seat/sheriff/card?as_of=x", 400)]
    public async Task Address_ThatIsWrong_IsAPageThatSaysWhatToDo(string path, int status)
    {
        foreach (var one in new[] { path, SamplePages.Spanish(path) })
        {
            using var response = await live.Site.GetAsync(one);
            if (status == 400 && path.Contains("%00", StringComparison.Ordinal))
            {
                ((int)response.StatusCode).ShouldBeInRange(400, 404);
                continue;
            }

            ((int)response.StatusCode).ShouldBe(status, one);
            var page = Html.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            page.QuerySelectorAll("h1").Length.ShouldBe(1);
            page.DocumentElement.GetAttribute("lang").ShouldBe(one.StartsWith("/es", StringComparison.Ordinal) ? "es" : "en");
        }
    }

    [Theory]
    [InlineData("2028-02-29")]
    [InlineData("2027-12-31")]
    [InlineData("2028-01-01")]
    [InlineData("2199-12-31")]
    public async Task Plan_OnAnOddDay_IsMade(string day)
    {
        foreach (var path in new[] { Path, "/us/ms/seat/governor/plan", "/us/tx/austin/seat/city_council/plan", "/us/ms/hinds-county/seat/sheriff/card" })
        {
            var page = await live.Site.PageAsync($"{path}?as_of={day}");
            page.QuerySelectorAll("time[datetime]").Select(static t => t.GetAttribute("datetime")!).ShouldAllBe(static d => d.Length >= 4);
        }
    }

    [Theory]
    [InlineData("/us/MS/Hinds-County/seat/sheriff/plan", "/us/ms/hinds-county/seat/sheriff/plan")]
    [InlineData("/us/tx/austin/seat/city-council/plan?as_of=2027-01-01", "/us/tx/austin/seat/city_council/plan?as_of=2027-01-01")]
    [InlineData("/es/us/MS/Hinds-County/seat/sheriff/card", "/es/us/ms/hinds-county/seat/sheriff/card")]
    [InlineData("/us/MS/Hinds-County/seat/sheriff/plan.ics", "/us/ms/hinds-county/seat/sheriff/plan.ics")]
    public async Task Address_InAnotherForm_LeadsToTheOne(string path, string target)
    {
        using var response = await live.Site.GetAsync(path);
        response.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        response.Headers.Location!.OriginalString.ShouldBe(target);
    }

    [Theory]
    [InlineData("/us/ms/hinds-county/seat/sheriff/plan", "Filing closes (5 p.m. local time): Sheriff\\, Hinds County")]
    [InlineData("/es/us/ms/hinds-county/seat/sheriff/plan", "Cierra la inscripción (5 p. m.\\, hora local): Sheriff (alguacil)\\, Hinds County")]
    public async Task Calendar_OfAPlan_HasTheLinesOfThePage(string path, string closes)
    {
        var page = await live.Site.PageAsync(path);
        using var response = await live.Site.GetAsync(page.QuerySelector("a[href*='plan.ics']")!.GetAttribute("href")!);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe("text/calendar; charset=utf-8");
        response.Content.Headers.ContentDisposition!.FileName.ShouldBe("plan-ms-hinds-county-sheriff.ics");
        var lines = (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
        lines.Where(static l => l.StartsWith("DTSTART;VALUE=DATE:", StringComparison.Ordinal)).Select(static l => l[19..])
            .ShouldBe(page.QuerySelectorAll("#plan .runway-line time").Select(static t => t.GetAttribute("datetime")!.Replace("-", "", StringComparison.Ordinal)));
        lines.ShouldContain("SUMMARY:" + closes);
        lines.Where(static l => l.StartsWith("URL:", StringComparison.Ordinal)).Distinct().ShouldHaveSingleItem().ShouldEndWith(path);

        using var again = await live.Site.GetAsync(path + ".ics", ("If-None-Match", response.Headers.ETag!.ToString()));
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Theory]
    [InlineData("/us/wa/king-county/seat/sheriff/plan.ics", 404)]
    [InlineData("/us/ms/hinds-county/seat/nothing/plan.ics", 404)]
    [InlineData("/us/zz/seat/governor/plan.ics", 404)]
    [InlineData("/us/ms/hinds-county/seat/sheriff/plan.ics?window=x", 404)]
    [InlineData("/us/ms/hinds-county/seat/sheriff/plan.ics?as_of=2027-02-29", 400)]
    [InlineData("/us/ms/hinds-county/seat/sheriff/plan.ics?as_of=2027-02-01&as_of=2027-02-02", 400)]
    public async Task Calendar_AskedWrongly_IsAPageThatSaysWhat(string path, int status)
    {
        var page = await live.Site.PageAsync(path, status);
        page.QuerySelector(".lead")!.Words().ShouldNotBeEmpty();
        page.QuerySelector("form[role=search]").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("/us/wa/spokane-county/seat/sheriff/card", "Not on record here. Ask: Spokane County.")]
    [InlineData("/es/us/wa/spokane-county/seat/sheriff/card", "No está registrado aquí. Pregunte a: Spokane County.")]
    public async Task Card_WithoutHoursAndPay_NamesTheGovernmentToAsk(string path, string ask) =>
        (await live.Site.PageAsync(path)).QuerySelector(".nominate-card")!.Words().ShouldContain(ask);

    /// <summary>The page knows no visitor: what may be typed on it has no name, no form and no address.</summary>
    [Theory]
    [InlineData("/us/ms/hinds-county/seat/sheriff/card", "Would you run for Sheriff, Hinds County?", "By county population, from about $85,000")]
    [InlineData("/es/us/ms/hinds-county/seat/sheriff/card", "¿Se postularía para el cargo de Sheriff (alguacil), Hinds County?", "Según la población del condado, de unos 85,000")]
    public async Task Card_HasWhatIsKnownAndBlanksThatGoNowhere(string path, string ask, string hours)
    {
        var page = await live.Site.PageAsync(path);

        var cards = page.QuerySelectorAll(".nominate-card");
        cards.Length.ShouldBe(2);
        cards[0].Words().ShouldBe(cards[1].Words());
        cards[0].QuerySelector(".nominate-title")!.Words().ShouldBe(ask);
        cards[0].Words().ShouldContain(hours);
        cards[0].Words().ShouldContain("Miss. Code 23-15-299");
        cards[0].QuerySelector(".nominate-code svg path").ShouldNotBeNull();
        cards[0].QuerySelector(".nominate-address")!.Words().ShouldEndWith(path[..^5]);
        cards[0].QuerySelectorAll("[data-blank]").Select(static b => b.TextContent).ShouldBe(["", "", ""], "blank lines for a pen without scripts");
        var fill = page.QuerySelector("[data-fill]")!;
        fill.HasAttribute("hidden").ShouldBeTrue();
        fill.Closest("form").ShouldBeNull();
        var fields = fill.QuerySelectorAll("input, textarea");
        fields.Length.ShouldBe(3);
        fields.ShouldAllBe(static f => !f.HasAttribute("name") && f.GetAttribute("autocomplete") == "off" && f.HasAttribute("maxlength"));
    }

    /// <summary>Counts of past elections where a list is on record; no name of a candidate is on a card.</summary>
    [Fact]
    public async Task Card_WhereAListIsOnRecord_SaysHowManyRan()
    {
        var list = new CandidateList
        {
            Id = "ms-2023-11-07-general",
            State = "ms",
            Name = "2023 General Election",
            Date = new DateOnly(2023, 11, 7),
            Kind = ElectionKind.General,
            AsOf = new DateOnly(2023, 11, 7),
            IsFinal = true,
            Contests =
            [
                new CandidateContest
                {
                    Id = "hinds-county-ms-sheriff",
                    Name = "Sheriff",
                    Office = "sheriff",
                    Government = DivisionId.Parse("ocd-division/country:us/state:ms/county:hinds"),
                    Seats = 1,
                    Candidates = [new Candidacy { Name = "Jane Example", Status = CandidacyStatus.Filed }],
                },
            ],
            Confidence = Confidence.High,
            Sources = [new Source { Kind = SourceKind.Official, Url = "https://example.com/list", Confidence = Confidence.High }],
        };
        await using var site = await TestSite.StartAsync(SnapshotCompiler.Build(RealAtlas.Snapshot.Content with { Candidates = [list] }, new SnapshotBase(RealAtlas.Snapshot.Divisions, []), RealAtlas.Today));

        var page = await site.PageAsync("/us/ms/hinds-county/seat/sheriff/card");

        var card = page.QuerySelector(".nominate-card")!.Words();
        card.ShouldContain("7 November 2023: 1 person ran for 1 seat, without a challenger.");
        card.ShouldNotContain("Jane Example");
        card.ShouldNotContain("No candidate list");
        (await site.PageAsync("/us/ms/hinds-county/seat/sheriff/card?as_of=2023-01-10")).QuerySelector(".nominate-card")!.Words().ShouldContain("No candidate list");
    }

    [Fact]
    public async Task Card_OfAnAppointedOffice_IsNone()
    {
        var page = await live.Site.PageAsync("/us/wa/king-county/seat/sheriff/card");

        page.QuerySelectorAll(".nominate-card").ShouldBeEmpty();
        page.QuerySelector("main")!.Words().ShouldContain("Nobody runs for this office");
    }
}
