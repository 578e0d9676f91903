namespace HomeRule.Site.Tests.Testing;

/// <summary>What a rule found on many pages, reported at once: the first lines are enough to see the pattern.</summary>
internal sealed class Findings
{
    private readonly List<string> _lines = [];

    public void Add(string line)
    {
        lock (_lines)
            _lines.Add(line);
    }

    public void Check(bool holds, string line)
    {
        if (!holds)
            Add(line);
    }

    public void ShouldBeNone()
    {
        if (_lines.Count > 0)
            Assert.Fail($"{_lines.Count} findings:\n" + string.Join('\n', _lines.Order(StringComparer.Ordinal).Take(40)));
    }
}
