using HomeRule.Civics;

namespace HomeRule.Answers.Reports;

/// <summary>Numbers the sources of one answer in the order of first use; the same source gets the same number. Not thread-safe; one per answer.</summary>
internal sealed class SourceNumbers(SourceTable table)
{
    private readonly List<SourceAnswer> _answers = new(160);
    private int[] _numbers = new int[Math.Max(256, table.Count + 64)];

    public IReadOnlyList<SourceAnswer> Answers => _answers;

    public IReadOnlyList<int> Of(IReadOnlyList<Source> sources)
    {
        if (sources.Count == 0)
            return [];
        var numbers = new int[sources.Count];
        var count = 0;
        for (var i = 0; i < sources.Count; i++)
        {
            var number = Of(sources[i]);
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
        if (key >= _numbers.Length)
            Array.Resize(ref _numbers, key + 256);
        if (_numbers[key] != 0)
            return _numbers[key];
        var number = _answers.Count + 1;
        _numbers[key] = number;
        _answers.Add(new SourceAnswer(number, source.Kind, label, url, source.Note, source.Checked, source.Confidence));
        return number;
    }
}
