using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using HomeRule.Site.Hosting;
using HomeRule.Site.Tests.Testing;

namespace HomeRule.Site.Tests.Pages;

/// <summary>Rules that hold on every page, whatever it shows.</summary>
public sealed partial class EveryPageTests(LiveSite live)
{
    [Fact]
    public Task Page_Always_HasOneTopHeading() => Each((path, page, found) =>
        found.Check(page.QuerySelectorAll("h1").Length == 1, $"{path}: {page.QuerySelectorAll("h1").Length} h1"));

    [Fact]
    public Task Page_Headings_SkipNoLevel() => Each((path, page, found) =>
    {
        var level = 0;
        foreach (var heading in page.QuerySelectorAll("h1,h2,h3,h4,h5,h6"))
        {
            var next = heading.LocalName[1] - '0';
            found.Check(next <= level + 1, $"{path}: h{level} is followed by h{next} \"{heading.Words()}\"");
            found.Check(heading.Words().Length > 0, $"{path}: an empty h{next}");
            level = next;
        }
    });

    [Fact]
    public Task Page_Language_IsThatOfItsAddress() => Each((path, page, found) =>
    {
        var lang = IsSpanish(path) ? "es" : "en";
        found.Check(page.DocumentElement.GetAttribute("lang") == lang, $"{path}: html lang is {page.DocumentElement.GetAttribute("lang")}");
        foreach (var part in page.All.Where(e => e.HasAttribute("lang")))
            found.Check(part.GetAttribute("lang") is "en" or "es", $"{path}: lang=\"{part.GetAttribute("lang")}\"");
        foreach (var part in page.QuerySelectorAll("main [lang]").Where(e => e.GetAttribute("lang") == lang && e.ParentElement?.Closest("[lang]")?.GetAttribute("lang") == lang))
            found.Add($"{path}: lang repeats the language around it: {part.Words()}");
    });

    [Fact]
    public Task Page_Ids_AreUnique() => Each((path, page, found) =>
    {
        foreach (var twice in page.All.Where(e => e.HasAttribute("id")).GroupBy(e => e.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
            found.Add($"{path}: id {twice.Key} is there {twice.Count()} times");
        found.Check(!page.All.Any(e => e.GetAttribute("id") is { } id && (id.Length == 0 || id.Any(char.IsWhiteSpace))), $"{path}: an id is empty or holds blanks");
    });

    [Fact]
    public Task Page_References_PointToElementsOfThePage() => Each((path, page, found) =>
    {
        foreach (var name in new[] { "aria-labelledby", "aria-describedby", "aria-controls", "for" })
        {
            foreach (var element in page.QuerySelectorAll($"[{name}]"))
            {
                foreach (var id in element.GetAttribute(name)!.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    found.Check(page.GetElementById(id) is not null, $"{path}: {name}={id} leads nowhere");
            }
        }
    });

    [Fact]
    public Task Page_Controls_HaveNames() => Each((path, page, found) =>
    {
        foreach (var field in page.QuerySelectorAll("input:not([type=hidden]),select,textarea"))
            found.Check(field.Closest("label") is not null || (field.Id is { } id && page.QuerySelector($"label[for='{id}']") is not null), $"{path}: no label for {field.OuterHtml}");
        foreach (var button in page.QuerySelectorAll("button,summary,main a[href]:not(svg a)"))
            found.Check(button.Words().Length > 0 || button.HasAttribute("aria-label"), $"{path}: no name on {button.OuterHtml}");
    });

    [Fact]
    public Task Page_Tables_HaveCaptionsAndScopes() => Each((path, page, found) =>
    {
        foreach (var table in page.QuerySelectorAll("table"))
        {
            found.Check(table.QuerySelector(":scope > caption")?.Words().Length > 0, $"{path}: a table without a caption");
            found.Check(table.QuerySelector("thead th[scope=col]") is not null, $"{path}: a table without column heads");
            foreach (var head in table.QuerySelectorAll("th"))
                found.Check(head.GetAttribute("scope") is "col" or "row" or "rowgroup" or "colgroup", $"{path}: th without scope: {head.Words()}");
        }
    });

    [Fact]
    public Task Page_Times_AreDates() => Each((path, page, found) =>
    {
        foreach (var time in page.QuerySelectorAll("time"))
        {
            var stamp = time.GetAttribute("datetime") ?? "";
            found.Check(IsoDate().IsMatch(stamp), $"{path}: <time datetime=\"{stamp}\">");
            found.Check(stamp.Length < 4 || time.Words().Contains(stamp[..4], StringComparison.Ordinal), $"{path}: {stamp} is written \"{time.Words()}\"");
        }
    });

    [Fact]
    public Task Page_LinksOut_AreHttpWithoutOpener() => Each((path, page, found) =>
    {
        foreach (var link in page.QuerySelectorAll("a[href]"))
        {
            var href = link.Href()!;
            if (href.StartsWith('/') || href.StartsWith('#') || href.StartsWith('?'))
            {
                found.Check(!href.StartsWith("//", StringComparison.Ordinal) && !href.Contains('\\'), $"{path}: {href}");
                continue;
            }

            if (href.StartsWith("tel:", StringComparison.Ordinal) || href.StartsWith("mailto:", StringComparison.Ordinal))
            {
                found.Check(href.Length is > 10 and < 120 && !href.Contains('?') && !href.Any(char.IsWhiteSpace), $"{path}: {href}");
                continue;
            }

            found.Check(Uri.TryCreate(href, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.Host.Contains('.'), $"{path}: {href}");
            found.Check(link.GetAttribute("rel")?.Split(' ').Contains("noopener") == true, $"{path}: no rel on {href}");
        }
    });

    [Fact]
    public Task Page_Head_NamesBothLanguagesAndItself() => Each((path, page, found) =>
    {
        var bare = path.Split('?')[0];
        var english = IsSpanish(path) ? bare.Length == 3 ? "/" : bare[3..] : bare;
        var origin = live.Site.Address.GetLeftPart(UriPartial.Authority);
        found.Check(Link(page, "link[rel=canonical]") == origin + bare, $"{path}: canonical {Link(page, "link[rel=canonical]")}");
        found.Check(Link(page, "link[hreflang=en]") == origin + english, $"{path}: hreflang=en {Link(page, "link[hreflang=en]")}");
        found.Check(Link(page, "link[hreflang=es]") == origin + SamplePages.Spanish(english), $"{path}: hreflang=es {Link(page, "link[hreflang=es]")}");
        found.Check(Link(page, "link[hreflang=x-default]") == origin + english, $"{path}: hreflang=x-default {Link(page, "link[hreflang=x-default]")}");
        found.Check(page.QuerySelector("meta[name=description]")?.GetAttribute("content") is { Length: > 20 }, $"{path}: no description");
        found.Check(page.QuerySelector("meta[name=viewport]") is not null, $"{path}: no viewport");
    });

    [Fact]
    public Task Page_LanguageSwitch_LeadsToTheSameQuestion() => Each((path, page, found) =>
    {
        var other = IsSpanish(path) ? path.StartsWith("/es/", StringComparison.Ordinal) ? path[3..] : "/" + path[3..] : SamplePages.Spanish(path);
        var href = page.QuerySelector("a.tongue")?.Href() ?? "";
        found.Check(href == other, $"{path}: the other language is at {href}");
    });

    [Fact]
    public Task Page_Always_LoadsOnlyFromItself() => Each((path, page, found) =>
    {
        foreach (var (element, address) in Loaded(page))
            found.Check(address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal), $"{path}: <{element}> loads {address}");
    });

    [Fact]
    public Task Page_Always_HasNoInlineScriptOrStyle() => Each((path, page, found) => Inline(path, page, found));

    [Fact]
    public Task Page_SourceNumbers_ExistInItsList() => Each((path, page, found) =>
    {
        foreach (var link in page.QuerySelectorAll(".refs a"))
        {
            var number = link.Words().Trim('[', ']');
            found.Check(link.Href() == $"#source-{number}" && page.QuerySelector($"ol.sources > li#source-{number}[value='{number}']") is not null, $"{path}: source {number} is not in the list");
        }
    });

    [Fact]
    public Task Page_Sources_SayKindAndConfidence() => Each((path, page, found) =>
    {
        var words = Rendering.Words.In(IsSpanish(path) ? Civics.Language.Es : Civics.Language.En);
        var sure = Enum.GetNames<Civics.Confidence>().Select(c => words["Confidence." + c]).ToArray();
        foreach (var source in page.QuerySelectorAll("ol.sources > li"))
            found.Check(sure.Any(s => source.Words().Contains(s, StringComparison.Ordinal)), $"{path}: {source.Words()}");
    });

    [Fact]
    public Task Page_Titles_AreTold() => Each((path, page, found) =>
    {
        found.Check(page.Title is { Length: > 5 }, $"{path}: title \"{page.Title}\"");
        found.Check(page.Title?.StartsWith("HomeRule", StringComparison.Ordinal) == (path is "/" or "/es"), $"{path}: the title starts with the name of the product");
    });

    [Fact]
    public async Task Page_KindsAndStates_HaveTitlesOfTheirOwn()
    {
        var pages = await live.Pages;
        var same = SamplePages.Kinds.Union(SamplePages.Places).GroupBy(p => pages[p].Title, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => $"\"{g.Key}\": {string.Join(", ", g)}");
        same.ShouldBeEmpty();
    }

    [Fact]
    public async Task Page_Text_HasNoUnfilledWords()
    {
        var keys = Rendering.Words.In(Civics.Language.En).Keys.Where(k => k.Contains('.')).ToHashSet(StringComparer.Ordinal);
        await Each((path, page, found) =>
        {
            var text = page.Body!.Words();
            found.Check(!text.Contains("{0}", StringComparison.Ordinal) && !text.Contains("{1}", StringComparison.Ordinal), $"{path}: an unfilled placeholder");
            foreach (var word in text.Split(' '))
                found.Check(!keys.Contains(word.TrimEnd('.', ',', ':', ';')), $"{path}: the key {word} instead of its text");
            foreach (Match name in ResourceKey().Matches(text))
                found.Add($"{path}: the key {name.Value} instead of its text");
        });
    }

    [Fact]
    public async Task Page_Spanish_IsInSpanish()
    {
        var pages = await live.Pages;
        var found = new Findings();
        var english = Rendering.Words.In(Civics.Language.En);
        var spanish = Rendering.Words.In(Civics.Language.Es);
        var same = english.Keys.Where(k => english[k].Length > 12 && english[k] != spanish[k]).ToDictionary(k => k, k => english[k]);
        foreach (var (path, page) in pages.Where(p => IsSpanish(p.Key)))
        {
            var text = string.Join('\n', page.QuerySelectorAll("h1,h2,h3,p,th,caption,button,label,summary").Where(e => e.Closest("[lang=en]") is null && e.QuerySelector("[lang=en]") is null).Select(e => e.Words()));
            foreach (var (key, words) in same.Where(s => !s.Value.Contains('{')))
                found.Check(!text.Split('\n').Contains(words), $"{path}: {key} in English: {words}");
        }

        found.ShouldBeNone();
    }

    internal static void Inline(string path, IHtmlDocument page, Findings found)
    {
        foreach (var script in page.QuerySelectorAll("script"))
            found.Check(script.GetAttribute("src")?.StartsWith("/assets/", StringComparison.Ordinal) == true && script.TextContent.Length == 0, $"{path}: inline {script.OuterHtml}");
        found.Check(page.QuerySelector("style,iframe,object,embed,base,applet") is null, $"{path}: {page.QuerySelector("style,iframe,object,embed,base,applet")?.OuterHtml}");
        foreach (var element in page.All)
        {
            foreach (var attribute in element.Attributes)
                found.Check(attribute.Name != "style" && !attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) && attribute.Name != "srcdoc", $"{path}: {attribute.Name} on {element.LocalName}");
        }
    }

    private static IEnumerable<(string Element, string Address)> Loaded(IHtmlDocument page)
    {
        foreach (var element in page.QuerySelectorAll("[src],[srcset],[poster],[data-outlines],[data-values],[data-suggest],form[action],use[href]"))
        {
            foreach (var name in new[] { "src", "srcset", "poster", "data-outlines", "data-values", "data-suggest", "action" })
            {
                if (element.GetAttribute(name) is { } address && !address.StartsWith('#'))
                    yield return (element.LocalName, address);
            }
        }

        foreach (var link in page.QuerySelectorAll("link[href]").Where(l => l.GetAttribute("rel") is "stylesheet" or "preload" or "icon" or "modulepreload"))
            yield return ("link", link.Href()!);
    }

    private static string? Link(IHtmlDocument page, string selector) => page.QuerySelector(selector)?.GetAttribute("href");

    private static bool IsSpanish(string path) => path.Equals("/es", StringComparison.Ordinal) || path.StartsWith("/es/", StringComparison.Ordinal) || path.StartsWith("/es?", StringComparison.Ordinal);

    private async Task Each(Action<string, IHtmlDocument, Findings> rule)
    {
        var found = new Findings();
        foreach (var (path, page) in await live.Pages)
            rule(path, page, found);
        found.ShouldBeNone();
    }

    [GeneratedRegex(@"^[12]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$")]
    private static partial Regex IsoDate();

    [GeneratedRegex(@"\b(Place|Confidence|SourceKind|LawKind|LawStatus|Group|Control|Window|Direction|Cooperation|Limits|InForce|Coverage|Problem|Col|Filter|Map|Compare)\.[A-Z]\w+")]
    private static partial Regex ResourceKey();
}
