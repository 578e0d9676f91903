using System.Collections.Concurrent;
using AngleSharp.Html.Dom;
using HomeRule.Site.Tests.Testing;

namespace HomeRule.Site.Tests.Pages;

/// <summary>Follows every link of every sample page.</summary>
public sealed class LinkTests(LiveSite live)
{
    [Fact]
    public async Task Links_Inside_LeadSomewhere()
    {
        var pages = await live.Pages;
        var wanted = new Dictionary<string, (string From, SortedSet<string> Fragments)>(StringComparer.Ordinal);
        foreach (var (path, page) in pages)
        {
            foreach (var href in page.QuerySelectorAll("a[href]").Select(a => a.Href()!).Where(h => h.StartsWith('/') || h.StartsWith('#') || h.StartsWith('?')))
            {
                var (target, fragment) = Split(href, path);
                if (!wanted.TryGetValue(target, out var asked))
                    wanted.Add(target, asked = (path, new SortedSet<string>(StringComparer.Ordinal)));
                if (fragment.Length > 0)
                    asked.Fragments.Add(fragment);
            }
        }

        wanted.Count.ShouldBeGreaterThan(1000);
        var found = new Findings();
        await Parallel.ForEachAsync(wanted, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (link, stop) =>
        {
            var (target, (from, fragments)) = link;
            using var response = await live.Site.GetAsync(target);
            found.Check((int)response.StatusCode == 200, $"{from} links to {target}: {(int)response.StatusCode}");
            if (fragments.Count == 0 || (int)response.StatusCode != 200)
                return;
            var page = Html.Parse(await response.Content.ReadAsStringAsync(stop));
            foreach (var fragment in fragments)
                found.Check(page.GetElementById(fragment) is not null, $"{from} links to {target}#{fragment}: no such id");
        });
        found.ShouldBeNone();
    }

    [Fact]
    public async Task Links_ToOtherPages_StayInTheLanguage()
    {
        var found = new Findings();
        foreach (var (path, page) in (await live.Pages).Where(p => p.Key.StartsWith("/es", StringComparison.Ordinal)))
        {
            foreach (var link in page.QuerySelectorAll("a[href^='/'],form[action^='/']").Where(l => !l.ClassList.Contains("tongue")))
            {
                var href = link.GetAttribute("href") ?? link.GetAttribute("action")!;
                found.Check(href == "/es" || href.StartsWith("/es/", StringComparison.Ordinal) || href.StartsWith("/api/", StringComparison.Ordinal)
                    || href.StartsWith("/downloads/", StringComparison.Ordinal) || href.StartsWith("/openapi/", StringComparison.Ordinal), $"{path}: {href} leaves Spanish");
            }
        }

        found.ShouldBeNone();
    }

    [Fact]
    public async Task Downloads_EveryTable_HasCsvAndJsonInStep()
    {
        foreach (var name in new[] { "plays", "laws", "leaders", "timeline", "coverage", "corrections", "elections", "places", "sources", "map-detainer_holds" })
        {
            using var csv = await live.Site.GetAsync($"/downloads/{name}.csv");
            csv.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK, name);
            csv.Content.Headers.ContentType!.ToString().ShouldBe("text/csv; charset=utf-8");
            csv.Content.Headers.ContentDisposition!.ToString().ShouldStartWith($"attachment; filename=");
            (await csv.Content.ReadAsStringAsync()).Split('\n').Length.ShouldBeGreaterThan(3, name);
            using var json = await live.Site.GetAsync($"/downloads/{name}.json");
            json.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK, name);
            json.Content.Headers.ContentType!.ToString().ShouldBe("application/json; charset=utf-8");
        }
    }

    private static (string Target, string Fragment) Split(string href, string from)
    {
        var hash = href.IndexOf('#', StringComparison.Ordinal);
        var (target, fragment) = hash < 0 ? (href, "") : (href[..hash], Uri.UnescapeDataString(href[(hash + 1)..]));
        var whole = target.Length == 0 ? from : target[0] == '?' ? from.Split('?')[0] + (target.Length > 1 ? target : "") : target;
        return (whole.Replace(" ", "%20", StringComparison.Ordinal), fragment);
    }
}
