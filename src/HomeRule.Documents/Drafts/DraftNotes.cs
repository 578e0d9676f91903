using HomeRule.Answers.Reports;
using HomeRule.Answers.Wording;
using HomeRule.Civics;

namespace HomeRule.Documents.Drafts;

/// <summary>Numbers footnotes in the order of first use. Not thread-safe; one for each draft.</summary>
internal sealed class DraftNotes(IReadOnlyList<SourceAnswer> sources)
{
    private readonly Dictionary<int, int> _numbers = [];
    private readonly List<DraftNote> _notes = [];

    public IReadOnlyList<DraftNote> All => _notes;

    public IReadOnlyList<int> Of(IReadOnlyList<int> cited) => [.. cited.Select(Of).Distinct()];

    private int Of(int source)
    {
        if (_numbers.TryGetValue(source, out var number))
            return number;
        number = _notes.Count + 1;
        _numbers[source] = number;
        var answer = sources[source - 1];
        _notes.Add(new DraftNote(number, Text(answer), answer.Url));
        return number;
    }

    private static string Text(SourceAnswer source)
    {
        var text = source.Label.TrimEnd('.') + ".";
        if (source.Note is { } note)
            text += $" {Wording.Capital(note.TrimEnd('.'))}.";
        if (source.Checked is { } day)
            text += $" Checked {HumanDate.Write(day, Language.En)}.";
        if (source.Confidence is Confidence.Unverified or Confidence.Low)
            text += " Not verified; look it up before use.";
        return text;
    }
}
