using HomeRule.Testing;
using static HomeRule.Cli.Tests.Importing.ImportFolder;

namespace HomeRule.Cli.Tests.Importing;

public sealed class ImportPoliciesTests : IDisposable
{
    private const string File = "places/co/denver-co.yaml";

    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Import_PlaceOnRecord_GetsOneRecordMoreAndKeepsTheRest()
    {
        var run = await _folder.Import(Lines(PolicyHeader, Policy));

        run.Code.ShouldBe(0, run.Output + run.Error);
        _folder.Files().ShouldBe([File]);
        const string Record = """
              - id: denver-co-detainer-decline-2024
                play: detainer-decline
                instrument: ordinance
                body: City Council
                date: 2024-05-06
                status:
                  value: in-force
                  asOf: 2026-11-02
                  text: in force, as the sources said on 2026-11-02
                citation: Example Code 1-1
                note:
                  en: A made-up rule.
                lastSeen: 2026-11-02
                sources:
                  - kind: official
                    url: https://code.example.gov/1-1
                    checked: 2026-11-02
                    confidence: high
                  - kind: press
                    url: https://news.example.org/a
                    confidence: medium

            """;
        var text = _folder.Text(File);
        text.ShouldContain(Record);
        text.Replace(Record, "", StringComparison.Ordinal).ShouldBe(await System.IO.File.ReadAllTextAsync(Path.Combine(Repository.Atlas, File), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Import_Twice_ChangesNothing()
    {
        await _folder.Import(Lines(PolicyHeader, Policy));
        var first = _folder.Text(File);

        var again = await _folder.Import(Lines(PolicyHeader, Policy));

        again.Output.ShouldContain("already there: denver-co-detainer-decline-2024 (row 2)");
        _folder.Text(File).ShouldBe(first);
    }

    [Fact]
    public async Task Import_PlaceWithoutAFile_GetsOne()
    {
        const string Nowhere = "places/co/kiowa-county-co.yaml";
        System.IO.File.Exists(Path.Combine(Repository.Atlas, Nowhere)).ShouldBeFalse();
        var run = await _folder.Import(Lines(PolicyHeader, Policy.Replace("co/denver", "\"Kiowa County, Colorado\"", StringComparison.Ordinal)));

        run.Code.ShouldBe(0, run.Output + run.Error);
        _folder.Text(Nowhere).ShouldStartWith("""
            id: kiowa-county-co
            name: Kiowa County
            state: co
            kind: county
            division: ocd-division/country:us/state:co/county:kiowa
            geoid: '08061'
            adoptions:
              - id: kiowa-county-co-detainer-decline-2024
            """);
    }

    [Fact]
    public async Task Import_BadRows_AreEachNamedAndNothingIsWritten()
    {
        (string Row, string Column, string Sentence)[] rows =
        [
            (Policy.Replace("detainer-decline", "detainer-declin", StringComparison.Ordinal), "play", "Did you mean detainer-decline?"),
            (Policy.Replace("ordinance", "ordnance", StringComparison.Ordinal), "instrument", "Did you mean ordinance?"),
            (Policy.Replace("in-force", "law", StringComparison.Ordinal), "status", "Use in-force"),
            (Policy.Replace("in-force,2026-11-02", "in-force,", StringComparison.Ordinal), "status_as_of", "empty"),
            (Policy.Replace("https://news.example.org/a", "", StringComparison.Ordinal), "source_2", "one source"),
            (Policy.Replace("Example Code 1-1", "", StringComparison.Ordinal), "citation", "empty"),
        ];

        var run = await _folder.Import(Lines([PolicyHeader, .. rows.Select(static r => r.Row), Policy, Policy.Replace("Code 1-1", "Code 2-2", StringComparison.Ordinal), Policy.Replace("2024-05-06", "2023", StringComparison.Ordinal)]));

        run.Code.ShouldBe(CliApp.BadInput, run.Output + run.Error);
        var errors = run.Output.Split('\n').Where(static l => l.StartsWith("error: ", StringComparison.Ordinal)).ToList();
        errors.Count.ShouldBe(rows.Length + 2, run.Output);
        for (var i = 0; i < rows.Length; i++)
        {
            errors[i].ShouldStartWith($"error: row {i + 2}, {rows[i].Column}: ");
            errors[i].ShouldContain(rows[i].Sentence);
        }

        errors[^2].ShouldContain("row 9: Its id denver-co-detainer-decline-2024 is that of row 8");
        errors[^1].ShouldContain("row 10, citation: Denver has this play with this citation on record already");
        _folder.Files().ShouldBeEmpty();
    }

    [Fact]
    public async Task Import_IdOfAnotherRecord_IsRefused()
    {
        await _folder.Import(Lines(PolicyHeader, Policy));

        var run = await _folder.Import(Lines(PolicyHeader, Policy.Replace("in-force", "repealed", StringComparison.Ordinal)));

        run.Code.ShouldBe(CliApp.BadInput);
        run.Output.ShouldContain("row 2: The id denver-co-detainer-decline-2024 is taken by another record of denver-co");
        _folder.Text(File).ShouldContain("value: in-force\n      asOf: 2026-11-02\n      text: in force, as the sources said");
    }

    [Fact]
    public async Task Import_IntoAnAtlas_MakesOneThatCompiles()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Atlas, "*.yaml", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder.Out, Path.GetRelativePath(Repository.Atlas, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            System.IO.File.Copy(file, copy);
        }

        var run = await _folder.Import(Lines(PolicyHeader, Policy));

        run.Code.ShouldBe(0, run.Output + run.Error);
        (await CliRun.Of("atlas", "check", _folder.Out)).Code.ShouldBe(0);
        var diff = await CliRun.Of("atlas", "diff", Repository.Atlas, _folder.Out);
        diff.Output.TrimEnd().ShouldNotContain("\n");
        diff.Output.ShouldContain("Denver (Colorado): adoption added");
        Directory.EnumerateFiles(_folder.Out, "*.tmp", SearchOption.AllDirectories).ShouldBeEmpty();
    }
}
