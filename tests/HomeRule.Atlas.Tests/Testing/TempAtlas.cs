using System.Text;
using HomeRule.Atlas.Checking;
using HomeRule.Atlas.Reading;
using HomeRule.Atlas.Schema;
using HomeRule.Civics;

namespace HomeRule.Atlas.Tests.Testing;

/// <summary>A whole small atlas in a temporary folder: the examples of the schema table, to be edited by a test.</summary>
internal sealed class TempAtlas : IDisposable
{
    public static readonly DateOnly Today = new(2026, 11, 22);

    public TempAtlas()
    {
        foreach (var kind in AtlasSchema.Kinds)
            Write(PathOf(kind), kind.Example);
    }

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "homerule-" + Guid.NewGuid().ToString("N"), "atlas");

    public static string PathOf(AtlasKind kind)
    {
        var id = Field(kind.Example, "id");
        if (!kind.PerState)
            return kind.PathOf(id, null);
        return kind.PathOf(id, kind.Fields.Any(static f => f.Name == "state") ? Field(kind.Example, "state") : DivisionId.Parse(Field(kind.Example, "division")).State);
    }

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }

    public string Text(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>Replaces a part that must be there.</summary>
    public TempAtlas Edit(string path, string part, string by)
    {
        var text = Text(path);
        text.ShouldContain(part);
        Write(path, text.Replace(part, by, StringComparison.Ordinal));
        return this;
    }

    public AtlasReading Read() => AtlasReader.Read(Folder, Today, TestContext.Current.CancellationToken);

    public AtlasReport Check() => CheckFolder(Folder);

    public static AtlasReport CheckFolder(string folder) => AtlasChecker.Check(folder, Today, TestContext.Current.CancellationToken);

    public IReadOnlyList<string> Format() => AtlasFormatter.Format(Folder, TestContext.Current.CancellationToken);

    /// <summary>The only error there is.</summary>
    public AtlasProblem TheError()
    {
        var report = Check();
        report.ErrorCount.ShouldBe(1, string.Join('\n', report.Errors));
        return report.Errors[0];
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(Folder)!, recursive: true);

    private static string Field(string text, string name) =>
        text.Split('\n').First(l => l.StartsWith(name + ": ", StringComparison.Ordinal))[(name.Length + 2)..];
}
