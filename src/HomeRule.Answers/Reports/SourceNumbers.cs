using HomeRule.Civics;

namespace HomeRule.Answers.Reports;

/// <summary>Numbers the sources of one answer in the order of first use; the same source gets the same number. Not thread-safe; one per answer.</summary>
internal sealed class SourceNumbers(SourceTable table)
{
    private readonly Dictionary<int, int> _numbers = [];
    private readonly List<SourceAnswer> _answers = [];

    public IReadOnlyList<SourceAnswer> Answers => _answers;

    public IReadOnlyList<int> Of(IReadOnlyList<Source> sources)
    {
        if (sources.Count == 0)
            return [];
        var numbers = new int[sources.Count];
        var count = 0;
        foreach (var source in sources)
        {
            var number = Of(source);
            if (Array.IndexOf(numbers, number, 0, count) < 0)
                numbers[count++] = number;
        }

        if (count < numbers.Length)
            Array.Resize(ref numbers, count);
        return numbers;
    }

    private int Of(Source source)
    {
        var (key, label, url) = table.Get(source);
        if (_numbers.TryGetValue(key, out var number))
            return number;
        number = _answers.Count + 1;
        _numbers.Add(key, number);
        _answers.Add(new SourceAnswer(number, source.Kind, label, url, source.Note, source.Checked, source.Confidence));
        return number;
    }
}
