using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using HomeRule.Answers;
using HomeRule.Answers.Standings;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Documents.Images;
using HomeRule.Documents.Reports;

namespace HomeRule.Documents.Briefs;

/// <summary>A brief as a fragment of HTML for <c>brief.css</c>: two sides, pictures inside, no scripts, no style attributes. Everything is escaped. Pure; thread-safe.</summary>
public sealed class BriefHtml
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _html = new(49_152);
    private readonly Brief _brief;
    private readonly ReportWords _words;
    private readonly BriefWords _own;
    private readonly Language _language;

    private BriefHtml(Brief brief)
    {
        (_brief, _language) = (brief, brief.Report.Language);
        (_words, _own) = (ReportWords.In(_language), BriefWords.In(_language));
    }

    public static string Write(Brief brief) => new BriefHtml(brief).Write();

    private string Write()
    {
        _html.Append("<article class=\"brief\"><section class=\"side\"><div class=\"side-body\">");
        Head();
        Offices();
        Records();
        Foot(1);
        _html.Append("<section class=\"side\"><div class=\"side-body\">");
        Sections();
        Beside();
        Sources();
        Foot(2);
        return _html.Append("</article>").ToString();
    }

    private void Head()
    {
        var place = _brief.Report.Place;
        Open("header", "brief-head");
        Eyebrow($"{_own.Name} · {_words.AsOf(Day(_brief.Report.AsOf))}");
        Element("h1", null, place.Name);
        _html.Append("<p class=\"brief-kind\">");
        Text(place.KindName);
        if (place.Id != place.State)
        {
            _html.Append(" · ");
            Text(place.StateName);
        }

        _html.Append("</p><p class=\"brief-lead\">");
        Text(_brief.Report.Lead);
        _html.Append("</p><p class=\"brief-tally-title\">").Append(Escape(_own.Tally(_brief.Report.Plays.Count))).Append("</p><ul class=\"brief-tally\">");
        foreach (var (status, count, name) in _brief.Tally)
        {
            _html.Append("<li>").Append(Mark(status)).Append(CultureInfo.InvariantCulture, $"<b>{count}</b> <span>");
            Text(name);
            _html.Append("</span></li>");
        }

        _html.Append("</ul></header>");
    }

    private void Eyebrow(string text) => _html.Append("<p class=\"brief-eyebrow\"><b>HomeRule</b> <span>").Append(Escape(text)).Append("</span></p>");

    private void Offices()
    {
        Element("h2", null, _words.WhoDecides);
        _html.Append("<table class=\"brief-offices\"><caption>").Append(Escape(_words.WhoDecides)).Append("</caption><thead><tr>");
        foreach (var head in new[] { _words.Office, _words.Decides, _words.Holder, _words.NextElection })
            _html.Append("<th scope=\"col\">").Append(Escape(head)).Append("</th>");
        _html.Append("</tr></thead><tbody>");
        foreach (var office in _brief.Offices)
        {
            _html.Append("<tr><th scope=\"row\">");
            Text(office.Title);
            _html.Append("<span>").Append(Escape(office.Government)).Append("</span></th><td>");
            Text(office.Decides);
            Cell(_words.Holder, office.Holder);
            Cell(_words.NextElection, office.NextElection);
            _html.Append("</td></tr>");
        }

        _html.Append("</tbody></table>");
        More(_brief.MoreOffices);

        void Cell(string label, Text text)
        {
            _html.Append("</td><td data-label=\"").Append(Escape(label)).Append("\">");
            Text(text);
        }
    }

    private void Records()
    {
        Element("h2", null, _words.InForce);
        _html.Append("<dl class=\"brief-records\">");
        foreach (var record in _brief.Records)
        {
            _html.Append("<div><dt>").Append(Escape(record.When.Length == 0 ? _own.NoDate : record.When)).Append("</dt><dd><b>");
            Text(record.Title);
            _html.Append("</b> · <span class=\"record-kind\">").Append(Escape(record.Kind)).Append("</span> · ");
            _html.Append(Escape(record.Whose));
            if (record.What is { } what)
            {
                _html.Append(": ");
                Text(what);
            }

            _html.Append(record.Seen is null ? "." : $"; {Escape(record.Seen)}.");
            Refs(record.Sources);
            _html.Append("</dd></div>");
        }

        _html.Append("</dl>");
        More(_brief.MoreRecords);
        foreach (var note in _brief.RecordNotes)
        {
            _html.Append("<p class=\"brief-note\">");
            Text(note);
            _html.Append("</p>");
        }
    }

    private void Sections()
    {
        Eyebrow(_brief.Report.Place.FullName);
        Element("h2", null, _own.OpenHere);
        Open("div", "brief-columns");
        foreach (var section in _brief.Sections)
        {
            _html.Append("<section><h3>").Append(Mark(section.Mark)).Append("<span>").Append(Escape(section.Heading)).Append(CultureInfo.InvariantCulture, $" <b>{section.Count}</b></span></h3>");
            foreach (var group in section.Groups)
            {
                if (group.Heading is { } heading)
                {
                    _html.Append("<h4>");
                    Text(heading);
                    Refs(group.Sources);
                    _html.Append("</h4>");
                }

                _html.Append("<ul>");
                foreach (var play in group.Plays)
                {
                    _html.Append("<li>");
                    Text(play.Title);
                    if (play.Note.Length > 0)
                        _html.Append(" <span class=\"soft\">(").Append(Escape(play.Note)).Append(")</span>");
                    _html.Append("</li>");
                }

                _html.Append("</ul>");
            }

            _html.Append("</section>");
        }

        _html.Append("</div>");
        More(_brief.MorePlays);
    }

    private void Beside()
    {
        Open("div", "brief-beside");
        if (_brief.Map is { } map)
            _html.Append("<figure class=\"brief-map\">").Append(PictureSvg.Write(map, inline: true)).Append("<figcaption>").Append(Escape(map.Title)).Append("</figcaption></figure>");
        _html.Append("<section class=\"brief-gaps\">");
        Element("h3", null, _own.NotChecked);
        if (_brief.NotChecked.Count == 0)
            Element("p", null, _own.NotCheckedNone);
        else
            _html.Append("<ul>");
        foreach (var sentence in _brief.NotChecked)
        {
            _html.Append("<li>");
            Text(sentence);
            _html.Append("</li>");
        }

        _html.Append(_brief.NotChecked.Count == 0 ? "" : "</ul>").Append("<p class=\"brief-notice\">");
        Text(_brief.Report.Notice);
        _html.Append("</p></section>");
        if (_brief is { Code: { } code, Address: { } address })
        {
            Open("div", "brief-code").Append(PictureSvg.Write(code, inline: true)).Append("<p><b>").Append(Escape(_own.Page)).Append("</b><br><a rel=\"noopener\" href=\"")
                .Append(Escape(address)).Append("\">").Append(Escape(Bare(address)).Replace("/", "/<wbr>", StringComparison.Ordinal)).Append("</a></p></div>");
        }

        _html.Append("</div>");
    }

    private void Sources()
    {
        if (_brief.Sources.Count == 0)
            return;
        Open("section", "brief-sources");
        Element("h3", null, _own.Sources);
        _html.Append("<ol>");
        foreach (var source in _brief.Sources)
        {
            _html.Append(CultureInfo.InvariantCulture, $"<li value=\"{source.Number}\" id=\"source-{source.Number}\">");
            var text = Escape(BriefSource.Text(source, _language));
            if (Uri.TryCreate(source.Url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
                _html.Append("<a rel=\"noopener\" href=\"").Append(Escape(address.AbsoluteUri)).Append("\">").Append(text).Append("</a>");
            else
                _html.Append(text);
            _html.Append("</li>");
        }

        _html.Append("</ol>");
        if (_brief.MoreSources > 0)
            Element("p", "brief-more", _own.MoreOnPage(_brief.MoreSources));
        _html.Append("</section>");
    }

    private void Foot(int side)
    {
        var snapshot = _brief.Report.Snapshot;
        _html.Append("</div><footer class=\"brief-foot\"><span>").Append(Escape(_brief.Report.Place.FullName)).Append("</span><span>")
            .Append(Escape($"{_words.AsOf(Day(_brief.Report.AsOf))} · {_words.Edition(snapshot.Hash[..12], Day(snapshot.Edition))}")).Append("</span><span>").Append(Escape(_own.Side(side))).Append("</span></footer></section>");
    }

    private void More(int count)
    {
        if (count > 0)
            Element("p", "brief-more", _own.MoreOnPage(count));
    }

    private void Refs(IReadOnlyList<int> numbers)
    {
        var printed = _brief.Printed(numbers).ToList();
        if (printed.Count > 0)
            _html.Append(" <span class=\"refs\">").AppendJoin(' ', printed.Select(static n => string.Create(CultureInfo.InvariantCulture, $"[{n}]"))).Append("</span>");
    }

    private StringBuilder Open(string element, string css) => _html.Append(CultureInfo.InvariantCulture, $"<{element} class=\"{css}\">");

    private void Element(string name, string? css, string text) =>
        _html.Append('<').Append(name).Append(css is null ? "" : $" class=\"{css}\"").Append('>').Append(Escape(text)).Append("</").Append(name).Append('>');

    private void Text(Text text)
    {
        if (text.Language == _language)
            _html.Append(Escape(text.Value));
        else
            _html.Append("<span lang=\"").Append(text.Language == Language.Es ? "es" : "en").Append("\">").Append(Escape(text.Value)).Append("</span>");
    }

    private static string Mark(PlayStatus status) => PictureSvg.Write(StatusShape.Picture(status), inline: true);

    private string Day(DateOnly day) => HumanDate.Write(PartialDate.From(day), _language);

    /// <summary>An address as people type it.</summary>
    private static string Bare(string address) => address.Replace("https://", "", StringComparison.Ordinal).Replace("http://", "", StringComparison.Ordinal);

    private static string Escape(string text) => Encoder.Encode(text);
}
