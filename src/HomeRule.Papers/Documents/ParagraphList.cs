using System.Text;
using System.Text.RegularExpressions;

namespace HomeRule.Papers.Documents;

/// <summary>Gathers paragraphs in order: folds blanks, knows the section that each stands under, stops at the caps. Not thread-safe.</summary>
internal sealed partial class ParagraphList
{
    private const int LongestSection = 90;

    private readonly List<PaperParagraph> _paragraphs = [];
    private string? _section;

    public IReadOnlyList<PaperParagraph> All => _paragraphs;

    public int Letters { get; private set; }

    /// <summary>True once something did not fit: then the whole document is refused.</summary>
    public bool IsOver { get; private set; }

    public void Add(string text, bool heading = false, int? page = null)
    {
        var folded = Fold(text);
        while (folded.Length > 0 && !IsOver)
        {
            var end = folded.Length <= PaperLimits.LongestParagraph ? folded.Length : folded.LastIndexOf(' ', PaperLimits.LongestParagraph) is > 0 and var blank ? blank : PaperLimits.LongestParagraph;
            if (end < folded.Length && char.IsHighSurrogate(folded[end - 1]))
                end--;
            Put(folded[..end].Trim(), heading, page);
            folded = folded[end..].TrimStart();
        }
    }

    private void Put(string text, bool heading, int? page)
    {
        if (text.Length == 0)
            return;
        Letters += text.Length;
        if (Letters > PaperLimits.MostLetters || _paragraphs.Count == PaperLimits.MostParagraphs)
        {
            IsOver = true;
            return;
        }

        heading |= LooksLikeHeading(text);
        if (heading)
            _section = text.Length <= LongestSection ? text : text[..(LongestSection - 1)].TrimEnd() + "…";
        else if (SectionNumber().Match(text) is { Success: true, Length: > 0 } number)
            _section = number.Groups[1].Value;
        _paragraphs.Add(new PaperParagraph(_paragraphs.Count + 1, text, heading, _section, page));
    }

    /// <summary>Short, without a full stop, and either numbered like a section or all in capitals.</summary>
    private static bool LooksLikeHeading(string text)
    {
        if (text.Length > 120 || text[^1] is '.' or ';' or ':' or ',')
            return text.Length <= 120 && SectionHeading().IsMatch(text);
        if (SectionHeading().IsMatch(text))
            return true;
        var letters = text.Count(char.IsLetter);
        return letters > 3 && text.Count(static c => char.IsLetter(c) && char.IsUpper(c)) == letters;
    }

    /// <summary>Runs of white space become one blank; letters that nobody sees (zero width, soft hyphens, direction marks) and control characters go.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                if (folded.Length > 0 && folded[^1] != ' ')
                    folded.Append(' ');
            }
            else if (!char.IsControl(c) && c is not ('\u00AD' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069')))
            {
                folded.Append(c);
            }
        }

        if (folded.Length > 0 && folded[^1] == ' ')
            folded.Length--;
        return folded.ToString();
    }

    [GeneratedRegex(@"^((?:SECTION|Section|Sec\.|SEC\.|Article|ARTICLE|Chapter|CHAPTER|§)\s*[0-9IVXLC][0-9A-Za-z.\-]{0,15})\b", RegexOptions.CultureInvariant)]
    private static partial Regex SectionNumber();

    [GeneratedRegex(@"^(?:SECTION|Section|Sec\.|SEC\.|Article|ARTICLE|Chapter|CHAPTER|§)\s*[0-9IVXLC][0-9A-Za-z.\-]{0,15}[.:)]?(?:\s+[^.;:]{0,90}[.:]?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex SectionHeading();
}
