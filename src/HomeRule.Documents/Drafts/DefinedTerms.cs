using HomeRule.Civics.Provisions;

namespace HomeRule.Documents.Drafts;

/// <summary>Which definitions a text needs: those whose term it uses, and those that these use in turn. Pure; thread-safe.</summary>
internal static class DefinedTerms
{
    /// <param name="definitions">Those that the chosen provisions name, wording filled in.</param>
    /// <param name="text">The filled wording of every chosen provision.</param>
    /// <returns>In the order of the alphabet by term.</returns>
    public static List<(Definition Definition, string[] Lines)> Used(IEnumerable<(Definition Definition, string[] Lines)> definitions, string text)
    {
        var left = definitions.ToList();
        var used = new List<(Definition Definition, string[] Lines)>();
        var texts = new Queue<string>([text]);
        while (texts.TryDequeue(out var next))
        {
            foreach (var one in left.Where(d => Terms(d.Lines[0]) is var terms && (terms.Count == 0 || terms.Exists(t => Holds(next, t)))).ToList())
            {
                left.Remove(one);
                used.Add(one);
                texts.Enqueue(string.Join('\n', one.Lines));
            }
        }

        return [.. used.OrderBy(static d => Term(d.Definition, d.Lines[0]), StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>The term as the wording gives it in quotes, else the definition's name.</summary>
    public static string Term(Definition definition, string text) => Terms(text) is [var first, ..] ? first : definition.Name.En;

    /// <summary>What stands in quotes before "means" or "includes"; further pairs in a definition of two terms too.</summary>
    private static List<string> Terms(string text)
    {
        var terms = new List<string>();
        for (var at = text.IndexOfAny(['"', '“']); at >= 0;)
        {
            var end = text.IndexOfAny(['"', '”'], at + 1);
            if (end < 0)
                break;
            terms.Add(text[(at + 1)..end]);
            at = text.IndexOfAny(['"', '“'], end + 1);
        }

        return terms;
    }

    /// <summary>Where the term begins at a word; "warrant" is in "warrants".</summary>
    private static bool Holds(string text, string term)
    {
        for (var at = text.IndexOf(term, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(term, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at == 0 || !char.IsLetter(text[at - 1]))
                return true;
        }

        return false;
    }
}
