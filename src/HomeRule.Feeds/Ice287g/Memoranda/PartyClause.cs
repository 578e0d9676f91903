using System.Text.RegularExpressions;
using HomeRule.Civics.Agreements;

namespace HomeRule.Feeds.Ice287g.Memoranda;

/// <summary>The clause that names the parties: "… an agreement between … (ICE), a component of the Department of Homeland Security (DHS), and X, pursuant to which ICE delegates …".</summary>
internal static partial class PartyClause
{
    private const int Longest = 120;

    public static (string Name, Evidence Evidence)? Find(List<ReadPage> pages)
    {
        foreach (var page in pages.Take(3))
        {
            if (page.Find("pursuant to which ICE delegates") is not { } end
                || page.FindLast("Department of Homeland Security", 0, end.Start) is not { } department)
                continue;
            var start = page.Find("This Memorandum of Agreement (MOA) constitutes") is { } opening && opening.Start < department.Start ? opening.Start : page.SentenceStart(department.Start);
            if (Name(page, department.End, end.Start) is { } name)
                return (name, page.Quote(start, end.End));
        }

        return null;
    }

    private static string? Name(ReadPage page, int from, int to)
    {
        if (page.Find("hereinafter", from) is { } later && later.Start < to)
            to = later.Start;
        var match = Second().Match(page.Words[from..to]);
        if (!match.Success)
            return null;
        var name = Abbreviation().Replace(match.Groups["name"].Value.Trim(' ', '(', ','), "").Trim(' ', ',', ';', ':', '.', '\'', '’', '‘', '"', '•', '-', '(');
        return name.Count(char.IsLetter) >= 3 && name.Length <= Longest ? name : null;
    }

    // The abbreviation of the department comes first, as often as not misread; the article can be joined to the name.
    [GeneratedRegex(@"^.{0,14}?\b(?:e)?and\s*(?:the{1,2}(?=[A-Z\s])\s*)?(?<name>.+)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Second();

    [GeneratedRegex(@"[\s,]*\([^()]{1,24}\)?\s*,?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();
}
