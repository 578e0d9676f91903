using System.Text;
using System.Text.RegularExpressions;
using HomeRule.Papers.Pdf;

namespace HomeRule.Papers.Documents;

/// <summary>Lines of pages → paragraphs: headers, footers and page numbers go, words divided at the end of a line are joined. Pure; thread-safe.</summary>
internal static partial class PdfPaper
{
    private const int Repeated = 3;

    public static void Read(IReadOnlyList<TextPage> pages, ParagraphList paragraphs)
    {
        var edges = Edges(pages);
        var open = new StringBuilder();
        var from = 1;
        foreach (var page in pages)
        {
            var lines = page.Lines.Select(static l => ParagraphList.Fold(string.Join(' ', l.Select(static s => s.Words)))).Where(static l => l.Length > 0).ToList();
            for (var i = 0; i < lines.Count; i++)
            {
                var line = lines[i];
                if (PageNumber().IsMatch(line) || ((i == 0 || i == lines.Count - 1) && edges.Contains(Shape(line))))
                    continue;
                if (open.Length > 0 && Begins(open, line))
                    Close();
                if (open.Length == 0)
                    from = page.Number;
                Join(open, line);
            }
        }

        Close();

        void Close()
        {
            paragraphs.Add(open.ToString(), page: from);
            open.Clear();
        }
    }

    /// <summary>First and last lines that several pages share but for their digits.</summary>
    private static HashSet<string> Edges(IReadOnlyList<TextPage> pages) =>
    [
        .. pages.Where(static p => p.Lines.Count > 2).SelectMany(static p => new[] { p.Lines[0], p.Lines[^1] })
            .Select(static l => Shape(ParagraphList.Fold(string.Join(' ', l.Select(static s => s.Words))))).GroupBy(static s => s, StringComparer.Ordinal).Where(static g => g.Count() >= Repeated).Select(static g => g.Key),
    ];

    private static string Shape(string line) => Digits().Replace(line, "#");

    private static bool Begins(StringBuilder before, string line)
    {
        if (Item().IsMatch(line))
            return true;
        var last = before[^1];
        return last is '.' or ';' or ':' or '?' && char.IsUpper(line[0]) && (last != '.' || before.Length > 60) || before.Length > 3_000;
    }

    private static void Join(StringBuilder open, string line)
    {
        if (open.Length > 1 && open[^1] == '-' && char.IsLetter(open[^2]) && char.IsLower(line[0]))
            open.Length--;
        else if (open.Length > 0)
            open.Append(' ');
        open.Append(line);
    }

    [GeneratedRegex(@"^(?:[-–—]?\s*\d{1,4}\s*[-–—]?|[Pp]age \d{1,4}(?: of \d{1,4})?)$", RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^(?:\([A-Za-z0-9]{1,4}\) |[0-9]{1,3}[.)] |[A-Z][.)] |[•–] |§|SECTION\b|Section [0-9]+[.:]|Sec\. |SEC\. |WHEREAS\b|NOW, THEREFORE)", RegexOptions.CultureInvariant)]
    private static partial Regex Item();
}
