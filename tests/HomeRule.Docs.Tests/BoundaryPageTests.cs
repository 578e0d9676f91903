using HomeRule.Atlas.Boundaries;
using HomeRule.Geo.Divisions;

namespace HomeRule.Docs.Tests;

/// <summary>The pages about boundary files against the program's own rules for cards.</summary>
public sealed class BoundaryPageTests : IDisposable
{
    private const string Reference = "docs/reference/boundary-cards.md";

    private static readonly DateOnly Today = new(2026, 11, 21);

    private readonly string _folder = Directory.CreateTempSubdirectory("homerule-docs-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(Reference)]
    [InlineData("docs/guide/adding-boundaries.md")]
    public void Card_OnThePage_IsAGoodOne(string path)
    {
        var cards = Repo.Read(path).Split("```yaml\n").Skip(1).Select(static part => part.Split("```")[0]).ToList();
        cards.ShouldNotBeEmpty();
        foreach (var card in cards)
        {
            var indent = card.Length - card.TrimStart(' ').Length;
            Read(string.Join('\n', card.Split('\n').Select(l => l.Length >= indent ? l[indent..] : l)), "example-wards.geojson").Errors.ShouldBeEmpty();
        }
    }

    [Fact]
    public void Reference_NamesEveryFieldAndScheme()
    {
        var page = Repo.Read(Reference);
        var fields = Names(Read("colour: red\n", "x.geojson").Errors, "card has no field");
        var options = Names(Read("options:\n  colour: red\n", "x.geojson").Errors, "options has no field");

        fields.Length.ShouldBeGreaterThan(12);
        options.Length.ShouldBeGreaterThan(2);
        fields.Concat(options).Concat(DivisionScheme.All.Select(static s => s.Name)).Append("template").Where(name => !page.Contains($"`{name}`", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private BoundaryFolderReading Read(string card, string data)
    {
        File.WriteAllText(Path.Combine(_folder, "example-wards.card.yaml"), card);
        File.WriteAllText(Path.Combine(_folder, data), "{}");
        return BoundaryFolder.Read(_folder, Today);
    }

    private static string[] Names(IReadOnlyList<HomeRule.Atlas.Reading.AtlasProblem> problems, string start) =>
        problems.Single(p => p.Message.StartsWith(start, StringComparison.Ordinal)).Message.Split(" Its fields are ")[1].TrimEnd('.').Split(", ");
}
