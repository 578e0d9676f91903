using HomeRule.Atlas.Importing;
using HomeRule.Feeds.Elections;

namespace HomeRule.Docs.Tests;

/// <summary>docs/guide/add-what-you-know.md names every column of the tables that can be imported.</summary>
public sealed class ImportPageTests
{
    private static readonly string Page = Repo.Read("docs/guide/add-what-you-know.md");

    [Fact]
    public void CandidateLists_NameEveryColumnAndEveryOffice()
    {
        var page = Repo.Read("docs/guide/candidate-lists.md");

        foreach (var column in CandidateColumns.All)
            page.ShouldContain($"| `{column.Name}`{(column.IsRequired ? " *" : "")} |");
        foreach (var office in CandidateOffices.All)
            page.ShouldContain($"| `{office}` |");
    }

    [Theory]
    [InlineData(ImportKind.Officials, "## Officials\n")]
    [InlineData(ImportKind.Policies, "## Policies\n")]
    public void Section_NamesEveryColumnAndWhatMustBeFilled(ImportKind kind, string heading)
    {
        var section = Repo.Section(Page, heading).ShouldNotBeNull();
        var shared = Repo.Section(Page, "## Officials\n")!;
        foreach (var column in ImportColumns.Of(kind))
        {
            var name = $"`{column.Name}`{(column.IsRequired ? " *" : "")}";
            (section.Contains(name, StringComparison.Ordinal) || (column.Name.StartsWith("source_", StringComparison.Ordinal) && shared.Contains(name, StringComparison.Ordinal))).ShouldBeTrue(name);
        }
    }
}
