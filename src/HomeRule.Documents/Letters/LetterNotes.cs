using System.Globalization;
using HomeRule.Answers.Reports;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Documents.Drafts;

namespace HomeRule.Documents.Letters;

/// <summary>Numbers footnotes in the order of first use. Not thread-safe; one for each letter.</summary>
internal sealed class LetterNotes(IReadOnlyList<SourceAnswer> sources, Language language)
{
    private readonly Dictionary<int, int> _numbers = [];
    private readonly List<DraftNote> _notes = [];
    private readonly LetterWords _words = LetterWords.In(language);

    public IReadOnlyList<DraftNote> All => _notes;

    public IReadOnlyList<int> Of(IReadOnlyList<int> cited) => [.. cited.Select(Of).Distinct()];

    /// <summary>A note that is no source of the answer, such as a page of a memorandum.</summary>
    public int Add(string text, string? url)
    {
        if (_notes.FirstOrDefault(n => n.Text == text) is { } kept)
            return kept.Number;
        _notes.Add(new DraftNote(_notes.Count + 1, text, url));
        return _notes.Count;
    }

    private int Of(int source)
    {
        if (_numbers.TryGetValue(source, out var number))
            return number;
        var answer = sources.First(s => s.Number == source);
        number = Add(Text(answer), answer.Url);
        _numbers[source] = number;
        return number;
    }

    private string Text(SourceAnswer source)
    {
        var text = source.Label.TrimEnd('.') + ".";
        if (source.Checked is { } day)
            text += " " + string.Format(CultureInfo.InvariantCulture, _words.Checked, HumanDate.Write(day, language));
        if (source.Confidence is Confidence.Unverified or Confidence.Low)
            text += " " + _words.NotVerified;
        return text;
    }
}
