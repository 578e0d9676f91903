namespace HomeRule.Atlas.Reading;

/// <summary>Gathers the problems of one file. Not thread-safe: one for each file.</summary>
internal sealed class FileProblems(string path)
{
    /// <summary>No file lists more; the rest is counted by the report.</summary>
    private const int Most = 1_000;

    private readonly List<AtlasProblem> _problems = [];

    public string Path { get; } = path;

    public int ErrorCount { get; private set; }

    public IReadOnlyList<AtlasProblem> All => _problems;

    public void Error(int line, int column, string code, string message)
    {
        ErrorCount++;
        if (_problems.Count < Most)
            _problems.Add(new AtlasProblem(Path, line, column, code, message));
    }

    public void Error(AtlasNode node, string code, string message) => Error(node.Line, node.Column, code, message);

    public void Warn(AtlasNode node, string code, string message)
    {
        if (_problems.Count < Most)
            _problems.Add(new AtlasProblem(Path, node.Line, node.Column, code, message) { Severity = AtlasSeverity.Warning });
    }
}
