using HomeRule.Documents.Comparing;

namespace HomeRule.Documents.Tests.Comparing;

/// <summary>A short made-up text with what a reader finds in it: <c>play/provision = found|weaker|contrary</c>; what is not listed is not there.</summary>
internal sealed record Sample(string Name, string Set, IReadOnlyDictionary<string, MatchOutcome> Expected, string Text)
{
    public IReadOnlyList<string> Plays => [.. Expected.Keys.Select(static k => k.Split('/')[0]).Distinct()];

    public static IReadOnlyList<Sample> All { get; } = [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Comparing", "Samples"), "*.txt").Order(StringComparer.Ordinal).Select(Read)];

    private static Sample Read(string file)
    {
        var parts = File.ReadAllText(file).ReplaceLineEndings("\n").Split("\n---\n", 2);
        var lines = parts[0].Split('\n').Select(static l => l.Split([':', '='], 2, StringSplitOptions.TrimEntries)).ToList();
        return new Sample(Path.GetFileNameWithoutExtension(file), lines[0][1], lines.Skip(1).ToDictionary(static l => l[0], static l => l[1] switch { "found" => MatchOutcome.Found, "weaker" => MatchOutcome.WeakerOrDifferent, _ => MatchOutcome.Contrary }, StringComparer.Ordinal), parts[1]);
    }
}
