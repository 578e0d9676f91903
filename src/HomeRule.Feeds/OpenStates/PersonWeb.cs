using HomeRule.Civics;
using HomeRule.Civics.People;
using HomeRule.Feeds.People;
using HomeRule.Feeds.Yaml;

namespace HomeRule.Feeds.OpenStates;

/// <summary>Links and sources of a person: official pages, no social networks and no campaigns. Stateless; thread-safe.</summary>
internal static class PersonWeb
{
    private static readonly string[] Unofficial = ["campaign", "linkedin", "youtube", "facebook", "twitter", "instagram", "radio"];

    private static readonly string[] NotForReaders = ["authorization token", "graphql", "image source", "json data"];

    private static readonly string[] NotOfficialHosts = ["wikipedia.org", "ballotpedia.org", "votesmart.org"];

    /// <summary>Whether the note of a link says that it is a form to write to the person.</summary>
    public static bool IsForm(string note) => Has(note, "contact form") || Has(note, "webform") || Has(note, "write to");

    public static IReadOnlyList<PersonLink> Links(YamlList links, string file, List<LeftOutPart> leftOut)
    {
        var found = new List<PersonLink>();
        foreach (var link in links.Maps)
        {
            var (url, note) = (link.Text("url"), link.Text("note"));
            if (!WebAddress.IsWeb(url))
                leftOut.Add(new LeftOutPart("link.malformed", "A link is no whole http(s) address.", file));
            else if (WebAddress.IsSocial(url!) || (note is not null && Array.Exists(Unofficial, u => Has(note, u))))
                leftOut.Add(new LeftOutPart("link.unofficial", "A link leads to a social network or a campaign; it is not taken.", file));
            else if (!found.Exists(l => l.Url == url))
                found.Add(new PersonLink(url!, note));
        }

        return found;
    }

    /// <summary>The official pages that the person was read from, each once.</summary>
    public static IEnumerable<Source> Sources(YamlList sources) => sources.Maps
        .Where(static s => WebAddress.IsWeb(s.Text("url")) && !WebAddress.IsSocial(s.Text("url")!))
        .Where(static s => !(s.Text("note") is { } note && Array.Exists(NotForReaders, n => Has(note, n))))
        .Where(static s => !Array.Exists(NotOfficialHosts, h => s.Text("url")!.Contains(h, StringComparison.OrdinalIgnoreCase)))
        .Select(static s => s.Text("url")!)
        .Distinct(StringComparer.Ordinal)
        .Select(static url => new Source { Kind = SourceKind.Official, Url = url, Confidence = Confidence.Medium });

    private static bool Has(string note, string part) => note.Contains(part, StringComparison.OrdinalIgnoreCase);
}
