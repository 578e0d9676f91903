using System.Globalization;
using HomeRule.Answers;
using HomeRule.Answers.Listings;
using HomeRule.Answers.Standings;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Site.Assets;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace HomeRule.Site.Rendering;

/// <summary>What views write with: texts in the right <c>lang</c>, dates in <c>&lt;time&gt;</c>, source numbers, marks. Encodes everything it is given.</summary>
internal sealed class Pen : IViewContextAware
{
    private Visit _visit = null!;
    private AssetStore _assets = null!;

    internal SiteLinks Link => _visit.Links;

    internal Words Words => _visit.Words;

    internal Visit Visit => _visit;

    public Language Language => _visit.Language;

    public string Code => SiteLinks.Code(Language);

    public string this[string key] => Words[key];

    public void Contextualize(ViewContext viewContext)
    {
        _visit = Visit.Of(viewContext.HttpContext);
        _assets = viewContext.HttpContext.RequestServices.GetRequiredService<AssetStore>();
    }

    public string F(string key, params ReadOnlySpan<object?> args) => Words.Format(key, args);

    public string N(string key, int number) => Words.Count(key, number);

    public string Asset(string name) => _assets.Address(name);

    /// <summary>A text; wrapped with its language where that is not the page's.</summary>
    public IHtmlContent T(Text text) => text.Language == Language ? Plain(text.Value) : Tagged("span", text.Value, ("lang", SiteLinks.Code(text.Language)));

    public IHtmlContent T(Text? text) => text is { } one ? T(one) : HtmlString.Empty;

    /// <summary>A text of a source, in English whatever the page's language: a citation, a case name.</summary>
    public IHtmlContent En(string? text) => string.IsNullOrEmpty(text) ? HtmlString.Empty : T(Text.English(text));

    /// <summary>A short mark beside a line.</summary>
    public static IHtmlContent Tag(string word) => Tagged("span", word, ("class", "tag"));

    /// <summary>Text that a visitor typed: kept apart from the direction of the text around it.</summary>
    public static IHtmlContent Typed(string? text) => Tagged("bdi", text ?? "");

    public IHtmlContent Date(PartialDate date) => Tagged("time", HumanDate.Write(date, Language), ("datetime", date.ToString()));

    public IHtmlContent Date(PartialDate? date) => date is { } one ? Date(one) : HtmlString.Empty;

    public IHtmlContent Date(DateOnly date) => Date(PartialDate.From(date));

    /// <summary>A day with its day of the week.</summary>
    public IHtmlContent Day(DateOnly date) => Tagged("time", HumanDate.WithWeekday(date, Language), ("datetime", PartialDate.From(date).ToString()));

    public string Say(DateOnly date) => HumanDate.Write(date, Language);

    /// <summary>Numbers of sources as links to the list at the end of the page.</summary>
    public IHtmlContent Refs(IReadOnlyList<int> sources)
    {
        if (sources.Count == 0)
            return HtmlString.Empty;
        var group = new TagBuilder("span");
        group.AddCssClass("refs");
        foreach (var number in sources)
        {
            var link = new TagBuilder("a");
            link.Attributes["href"] = "#" + SiteLinks.SourceAnchor(number);
            link.Attributes["aria-label"] = F("Source.Number", number);
            link.InnerHtml.Append("[" + number.ToString(CultureInfo.InvariantCulture) + "]");
            group.InnerHtml.AppendHtml(link);
        }

        return group;
    }

    public static IHtmlContent Mark(PlayStatus status) => Mark(Snake(status));

    public static IHtmlContent Mark(Standing standing) => Mark(Snake(standing));

    /// <summary>The drawn shape of a status; the word stands beside it, so readers by ear do not hear it.</summary>
    public static IHtmlContent Mark(string value)
    {
        var use = new TagBuilder("use") { Attributes = { ["href"] = "#mark-" + Marks.Shape(value) } };
        var svg = new TagBuilder("svg") { Attributes = { ["class"] = "mark mark-" + value, ["aria-hidden"] = "true", ["focusable"] = "false" } };
        svg.InnerHtml.AppendHtml(use);
        return svg;
    }

    /// <summary>A text inside a drawing. Made here because Razor has a <c>text</c> element of its own.</summary>
    public static IHtmlContent Mark(string text, double x, double y, string anchor)
    {
        var builder = new HtmlContentBuilder();
        return builder.AppendHtml(string.Create(CultureInfo.InvariantCulture, $"<text x=\"{x:0.#}\" y=\"{y:0.#}\" text-anchor=\"{anchor}\">")).Append(text).AppendHtml("</text>");
    }

    public Text Name(PlayStatus status) => Names.PlayStatus(status, Language);

    public Text Name(RecordStatusValue status) => Names.RecordStatus(status, Language);

    /// <summary>A link to another site; dropped to its label unless it is http(s).</summary>
    public static IHtmlContent Out(string? url, string label)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            return Plain(label);
        return Tagged("a", label, ("href", address.AbsoluteUri), ("rel", "noopener"));
    }

    public IEnumerable<(string Value, Text Name, string Detail)> StateLegend(MapAnswer map) =>
        map.Legend.Where(l => l.States > 0).Select(l => (l.Value, l.Name, N("Map.StateCount", l.States)));

    public IEnumerable<(string Value, Text Name, string Detail)> FullLegend(MapAnswer map) =>
        map.Legend.Select(l => (l.Value, l.Name, $"{N("Map.StateCount", l.States)}, {N("Map.CountyCount", l.Counties)}"));

    public static string Snake<T>(T value) where T : struct, Enum => SnakeNames<T>.Of(value);

    private static HtmlContentBuilder Plain(string text)
    {
        var content = new HtmlContentBuilder(1);
        content.Append(text);
        return content;
    }

    private static TagBuilder Tagged(string tag, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        var element = new TagBuilder(tag);
        foreach (var (name, value) in attributes)
            element.Attributes[name] = value;
        element.InnerHtml.Append(text);
        return element;
    }
}
