using System.Text.Json;
using HomeRule.Site.Tests.Testing;
using HomeRule.Testing;

namespace HomeRule.Site.Tests.Drafts;

/// <summary>What stands around a play: on its page, in the API and as a page for staff.</summary>
public sealed class ToolkitTests(LiveSite live)
{
    [Fact]
    public async Task Pages_OfPlays_HaveEveryPartOfTheToolkit()
    {
        var found = new Findings();
        foreach (var play in RealAtlas.Book.DraftPlays)
        {
            foreach (var root in new[] { "", "/es" })
            {
                var page = await live.Site.PageAsync($"{root}/plays/{play}");
                foreach (var part in new[] { "provisions", "forms", "settle", "say", "objections", "costs", "measures", "draft" })
                    found.Check(page.QuerySelector($"section#{part} h2") is not null && page.QuerySelector($"nav.jump a[href='#{part}']") is not null, $"{root}/plays/{play}: no {part}");
                foreach (var link in page.QuerySelectorAll("nav.jump a, .refs a"))
                    found.Check(page.GetElementById(link.Href()![1..]) is not null, $"{root}/plays/{play}: {link.Href()} leads nowhere");
                found.Check(page.QuerySelectorAll("#say h3").Length == 3, $"{root}/plays/{play}: audiences");
                found.Check(page.QuerySelectorAll(".wording").All(w => root.Length == 0 ? w.GetAttribute("lang") is null : w.GetAttribute("lang") == "en"), $"{root}/plays/{play}: language of the wording");
                found.Check(page.QuerySelectorAll(".wording").All(static w => !w.TextContent.Contains('{', StringComparison.Ordinal)), $"{root}/plays/{play}: braces");
            }
        }

        found.ShouldBeNone();
    }

    [Fact]
    public async Task Objections_WithFindings_SayWhatTheyCannotShow()
    {
        var page = (await live.Pages)["/plays/detainer-decline"];
        var findings = page.QuerySelectorAll("#objections details");
        findings.ShouldNotBeEmpty();
        foreach (var one in findings)
            one.QuerySelectorAll("h4").Length.ShouldBe(one.QuerySelectorAll("p").Count(static p => p.Words().StartsWith("What it cannot show:", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Api_OfAPlay_HasTheToolkit()
    {
        using var response = await live.Site.GetAsync("/api/v1/plays/detainer-decline?lang=es");
        var root = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        var kit = root.GetProperty("toolkit");
        var first = kit.GetProperty("provisions")[0];
        first.GetProperty("id").GetString().ShouldBe("judge-warrant-only");
        first.GetProperty("title").GetString().ShouldBe("Sin retención salvo orden de un juez");
        first.GetProperty("wording").GetString()!.ShouldContain("{staff} shall not");
        first.GetProperty("effect").GetString().ShouldBe("limits");
        kit.GetProperty("points").EnumerateArray().Select(static p => p.GetProperty("for").GetString()).Distinct().Order().ShouldBe(["neighbors", "officials", "police_leadership"]);
        var numbers = root.GetProperty("sources").EnumerateArray().Select(static s => s.GetProperty("number").GetInt32()).ToHashSet();
        kit.GetProperty("objections").EnumerateArray().SelectMany(static o => o.GetProperty("findings").EnumerateArray()).SelectMany(static f => f.GetProperty("sources").EnumerateArray()).ShouldAllBe(s => numbers.Contains(s.GetInt32()));
    }

    [Fact]
    public async Task Guide_OfPlaysThatHaveOne_IsAPageOfSteps()
    {
        foreach (var play in new[] { "employee-training", "school-staff-training" })
        {
            (await live.Site.PageAsync($"/plays/{play}")).QuerySelectorAll("#guide a").Select(static a => a.Href()).ShouldContain($"/plays/{play}/guide");
            foreach (var root in new[] { "", "/es" })
            {
                var page = await live.Site.PageAsync($"{root}/plays/{play}/guide");
                page.QuerySelectorAll(".guide section ol li").Length.ShouldBeGreaterThan(6);
                page.QuerySelector("body.sheet").ShouldNotBeNull();
            }
        }
    }

    [Theory]
    [InlineData("/plays/detainer-decline/guide")]
    [InlineData("/plays/nothing/guide")]
    public async Task Guide_OfOtherPlays_IsNotThere(string path) => await live.Site.PageAsync(path, 404);
}
