using AngleSharp.Dom;
using HomeRule.Site.Tests.Testing;
using HomeRule.Testing;

namespace HomeRule.Site.Tests.Elections;

/// <summary>The election law of a state in plain words.</summary>
public sealed class StateElectionsPageTests(LiveSite live)
{
    [Theory]
    [InlineData("/elections/oh", "Whole state", "Not in")]
    [InlineData("/es/elections/oh", "Todo el estado", "No en")]
    public async Task Rules_Many_AreListedFirstWithTheirNextDays(string path, string everywhere, string notIn)
    {
        var page = await live.Site.PageAsync(path);

        var rows = page.QuerySelectorAll("#filing > table tbody tr").ToList();
        rows.Count.ShouldBe(page.QuerySelectorAll("#filing > article.rule").Length);
        rows.ShouldAllBe(row => page.QuerySelector(row.QuerySelector("th a")!.GetAttribute("href")!) != null);
        rows.Select(static row => row.QuerySelector("td:last-of-type")!.GetAttribute("data-value")!).Where(static day => day.Length > 0).ToList().ShouldBeInOrder();
        rows.Where(static row => row.QuerySelector("td:last-of-type time") != null).ShouldAllBe(static row => row.QuerySelector("td:last-of-type .tag") != null, "a day says what it rests on");
        rows.Select(static row => row.Children[1].Words()).ShouldContain(everywhere);
        rows.Select(static row => row.Children[1].Words()).ShouldContain("Columbus");
        page.QuerySelectorAll("#filing dt").Where(t => t.Words() == notIn).Select(static t => t.NextElementSibling!.Words()).ShouldContain(static w => w.StartsWith("Toledo", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Rules_Few_HaveNoListInFront() =>
        (await live.Site.PageAsync("/elections/wy")).QuerySelector("#filing > table").ShouldBeNull();

    [Theory]
    [InlineData("/elections/pa", "Election rules of Pennsylvania", "Tenth Tuesday before the state primary", "2027: Opens Tuesday 16 February 2027, closes Tuesday 9 March 2027.", "every four years, next in 2027")]
    [InlineData("/es/elections/pa", "Reglas electorales de Pensilvania", "Décimo martes antes de la primaria estatal", "2027: Abre el martes 16 de febrero de 2027; cierra el martes 9 de marzo de 2027.", "cada cuatro años, la próxima en 2027")]
    public async Task Rules_OfAState_AreInPlainWordsWithTheirNextDates(string path, string title, string rule, string next, string cycle)
    {
        var page = await live.Site.PageAsync(path);

        page.QuerySelector("h1")!.Words().ShouldBe(title);
        var filing = page.QuerySelector("#filing")!;
        filing.Words().ShouldContain(rule);
        filing.Words().ShouldContain("25 P.S. 2868");
        filing.Words().ShouldContain(next);
        page.QuerySelector("#seats")!.Words().ShouldContain(cycle);
        page.QuerySelectorAll("#days time").Length.ShouldBeGreaterThan(3);
        page.QuerySelector("#ask a, #ask p")!.Words().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Rules_WithAnOrder_NameTheCourtAndTheCycle()
    {
        var orders = RealAtlas.Snapshot.Content.Elections.SelectMany(static l => l.Rules.SelectMany(r => r.Overrides.Select(o => (State: l.Id, Rule: r.Id, o.Citation, o.Cycle)))).ToList();
        orders.Count.ShouldBeGreaterThan(3);
        foreach (var (state, rule, citation, cycle) in orders)
        {
            var text = (await live.Site.PageAsync("/elections/" + state)).GetElementById("rule-" + rule)!.Words();
            text.ShouldContain(citation, customMessage: state);
            text.ShouldContain(cycle.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Every published window stands beside the computed one; those on record as conflicts say that they differ and why.</summary>
    [Fact]
    public async Task Checks_OfEveryState_ShowAgreementAndConflict()
    {
        var found = new Findings();
        foreach (var law in RealAtlas.Snapshot.Content.Elections)
        {
            var page = await live.Site.PageAsync("/elections/" + law.Id);
            foreach (var rule in law.Rules)
            {
                var box = page.GetElementById("rule-" + rule.Id);
                found.Check(box is not null, $"{law.Id}/{rule.Id} is not on its page");
                if (box is null)
                    continue;
                var rows = box.QuerySelectorAll("table tbody tr");
                found.Check(rows.Length == rule.Published.Count, $"{law.Id}/{rule.Id}: {rows.Length} of {rule.Published.Count} published windows");
                foreach (var (row, published) in rows.Zip(rule.Published.OrderBy(static p => p.Cycle)))
                {
                    found.Check(row.Children[3].Words().StartsWith(published.Conflict is null ? "Agrees" : "Differs", StringComparison.Ordinal), $"{law.Id}/{rule.Id} {published.Cycle}: {row.Words()}");
                    found.Check(published.Conflict is null || row.Children[3].Words().Contains(published.Conflict.En, StringComparison.Ordinal), $"{law.Id}/{rule.Id} {published.Cycle} does not say why");
                }
            }
        }

        found.ShouldBeNone();
    }

    [Fact]
    public async Task Regimes_ThatHaveEnded_AreFoldedAndThoseInForceAreNot()
    {
        var seen = 0;
        foreach (var law in RealAtlas.Snapshot.Content.Elections.Where(static l => l.Rules.Any(static r => r.To < RealAtlas.Today.Year)))
        {
            var page = await live.Site.PageAsync("/elections/" + law.Id);
            foreach (var rule in law.Rules)
            {
                var folded = page.GetElementById("rule-" + rule.Id)!.ParentElement!.LocalName == "details";
                if (rule.To < RealAtlas.Today.Year)
                    folded.ShouldBeTrue($"{law.Id}/{rule.Id}");
                else if (rule is { To: null, From: null })
                    folded.ShouldBeFalse($"{law.Id}/{rule.Id}");
                seen++;
            }
        }

        seen.ShouldBeGreaterThan(10);
    }

    [Fact]
    public async Task Pages_OfEveryState_HaveAllOfTheirWordsInBothLanguages()
    {
        var found = new Findings();
        foreach (var state in RealAtlas.Snapshot.Content.States.Select(static s => s.Id))
        {
            foreach (var path in new[] { "/elections/" + state, "/es/elections/" + state })
            {
                var text = (await live.Site.PageAsync(path)).QuerySelector("main")!.TextContent;
                foreach (System.Text.RegularExpressions.Match key in System.Text.RegularExpressions.Regex.Matches(text, @"\b(Rules|Filing|Elections|Confidence)\.[A-Z]\w+|\{\d\}"))
                    found.Check(false, $"{path} shows {key.Value}");
                found.Check(!text.Contains("no election", StringComparison.OrdinalIgnoreCase), $"{path} claims that there is no election");
            }
        }

        found.ShouldBeNone();
    }

    [Fact]
    public async Task State_WithoutRules_SaysSo()
    {
        (await live.Site.PageAsync("/elections/pr")).QuerySelector("#filing .empty")!.Words().ShouldContain("No filing rule of Puerto Rico is on record");
        await live.Site.PageAsync("/elections/zz", 404);
        using var upper = await live.Site.GetAsync("/elections/PA");
        upper.Headers.Location!.OriginalString.ShouldBe("/elections/pa");
    }

    [Fact]
    public async Task Rows_OfTheList_LeadToTheirRule()
    {
        foreach (var link in (await live.Pages)["/elections"].QuerySelectorAll("#filing td a[href*='#rule-']").Select(static a => a.Href()!).Distinct())
            (await live.Site.PageAsync(link.Split('#')[0])).GetElementById(link.Split('#')[1]).ShouldNotBeNull(link);
        (await live.Pages)["/coverage"].QuerySelectorAll("a[href='/elections/wa']").ShouldNotBeEmpty();
        (await live.Pages)["/us/tx"].QuerySelectorAll("a[href='/elections/tx']").ShouldNotBeEmpty();
    }
}
