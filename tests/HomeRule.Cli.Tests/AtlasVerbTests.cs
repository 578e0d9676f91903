using HomeRule.Testing;

namespace HomeRule.Cli.Tests;

public sealed class AtlasVerbTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("homerule-cli-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Check_TheAtlas_IsClean()
    {
        var run = await CliRun.Of("atlas", "check");

        run.Code.ShouldBe(0, run.Output + run.Error);
        run.Output.ShouldContain(" 0 errors");
    }

    [Fact]
    public async Task Check_BrokenFile_NamesFileAndLine()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "atlas", "levers"));
        await File.WriteAllTextAsync(Path.Combine(_folder, "atlas", "levers", "x.yaml"), "id: x\ncolour: red\n", TestContext.Current.CancellationToken);

        var run = await CliRun.Of("atlas", "check", Path.Combine(_folder, "atlas"));

        run.Code.ShouldBe(CliApp.BadInput);
        run.Output.ShouldContain("atlas/levers/x.yaml:2");
        run.Error.TrimEnd().ShouldContain("error");
        run.Error.TrimEnd('\n').ShouldNotContain("\n");
    }

    [Fact]
    public async Task Compile_ThenDiffWithItself_FindsNothing()
    {
        var file = Path.Combine(_folder, "a.snapshot");
        var compiled = await CliRun.Of("atlas", "compile", "--out", file);
        compiled.Code.ShouldBe(0, compiled.Error);

        var again = await CliRun.Of("atlas", "compile", "--out", file, "--if-needed");
        var diff = await CliRun.Of("atlas", "diff", file, RealAtlas.SnapshotFile);

        again.Output.ShouldStartWith("fresh");
        diff.Code.ShouldBe(0, diff.Error);
        diff.Output.ShouldBe("Nothing changed.\n");
        Directory.GetFiles(_folder).ShouldBe([file]);
    }

    [Fact]
    public async Task Diff_ChangedCitation_SaysSo()
    {
        var copy = Path.Combine(_folder, "atlas");
        foreach (var file in Directory.EnumerateFiles(Repository.Atlas, "*.yaml", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(Repository.Atlas, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        var law = Directory.EnumerateFiles(Path.Combine(copy, "laws", "co")).Order(StringComparer.Ordinal).First();
        var text = await File.ReadAllTextAsync(law, TestContext.Current.CancellationToken);
        var changed = System.Text.RegularExpressions.Regex.Replace(text, "^citation: .*$", "citation: C.R.S. 9-9-999", System.Text.RegularExpressions.RegexOptions.Multiline);
        await File.WriteAllTextAsync(law, changed, TestContext.Current.CancellationToken);

        var diff = await CliRun.Of("atlas", "diff", Repository.Atlas, copy);

        diff.Code.ShouldBe(0, diff.Error);
        diff.Output.ShouldContain("9-9-999");
        diff.Output.TrimEnd('\n').ShouldNotContain("\n");
    }

    [Fact]
    public async Task Snapshot_OlderThanTheAtlas_IsCompiledFirst()
    {
        var atlas = Path.Combine(_folder, "atlas");
        Directory.CreateDirectory(Path.Combine(_folder, "artifacts"));
        foreach (var file in Directory.EnumerateFiles(Repository.Atlas, "*.yaml", SearchOption.AllDirectories))
        {
            var target = Path.Combine(atlas, Path.GetRelativePath(Repository.Atlas, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        Directory.CreateDirectory(Path.Combine(_folder, "node_modules", "us-atlas"));
        File.Copy(Repository.Boundaries, Path.Combine(_folder, "node_modules", "us-atlas", "counties-10m.json"));
        var (first, firstError) = await Places();
        var (second, secondError) = await Places();
        File.SetLastWriteTimeUtc(Directory.EnumerateFiles(Path.Combine(atlas, "levers")).First(), File.GetLastWriteTimeUtc(Path.Combine(_folder, "artifacts", "homerule.snapshot")).AddSeconds(5));
        var (third, thirdError) = await Places();
        await File.WriteAllTextAsync(Path.Combine(_folder, "artifacts", "homerule.snapshot"), "not a snapshot", TestContext.Current.CancellationToken);
        File.SetLastWriteTimeUtc(Path.Combine(_folder, "artifacts", "homerule.snapshot"), new DateTime(2099, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var (fourth, fourthError) = await Places();

        new[] { first, second, third, fourth }.ShouldAllBe(code => code == 0);
        firstError.ShouldContain("Compiling");
        secondError.ShouldBeEmpty();
        thirdError.ShouldContain("Compiling");
        fourthError.ShouldContain("Compiling");
    }

    private async Task<(int Code, string Error)> Places()
    {
        using var error = new StringWriter();
        var code = await Task.Run(() => CliApp.Run(["places", "denver"], new CliSetting { Output = TextWriter.Null, Error = error, Start = _folder, Variable = static _ => null }));
        return (code, error.ToString());
    }
}
