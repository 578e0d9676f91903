using System.Text.RegularExpressions;
using HomeRule.Site;

namespace HomeRule.Docs.Tests;

/// <summary>What the pages name exists: classes that enforce rules, settings, variables of the environment.</summary>
public sealed partial class NameTests
{
    private static readonly Lazy<string> Sources = new(static () => string.Join('\n', Files("src", "*.cs").Concat(Files("eng", "*")).Select(File.ReadAllText)));

    public static TheoryData<string> Pages() => [.. Repo.Pages.Where(static p => p.StartsWith("docs/rules/", StringComparison.Ordinal) || p.StartsWith("docs/adr/", StringComparison.Ordinal) || p is "docs/architecture.md" or "docs/reference/settings.md")];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_NamesClassesThatExist(string path) =>
        ClassName().Matches(Repo.Read(path)).Select(static m => m.Groups[1].Value).Distinct()
            .Where(static name => !name.StartsWith("HomeRule", StringComparison.Ordinal) && !Regex.IsMatch(Sources.Value, $@"\b{name}\b")).ShouldBeEmpty();

    [Fact]
    public void Settings_NameEveryPropertyOfSiteOptions()
    {
        var page = Repo.Read("docs/reference/settings.md");

        typeof(SiteOptions).GetProperties().Select(static p => p.Name).Where(static n => n != "EqualityContract").Where(n => !page.Contains($"`{n}`", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Settings_NameEveryVariableOfTheEnvironment()
    {
        var page = Repo.Read("docs/reference/settings.md");
        var scripts = string.Join('\n', new[] { "homerule", "Makefile", ".ci/run" }.Select(f => Path.Combine(Repo.Root, f)).Where(File.Exists).Select(File.ReadAllText));

        Variable().Matches(Sources.Value + scripts).Select(static m => m.Value).Distinct().Where(static v => v != "HOMERULE_BUILD_LOCKED").Where(v => !page.Contains($"`{v}`", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Repo.Root, folder), pattern, SearchOption.AllDirectories)
            .Where(static f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    [GeneratedRegex(@"`([A-Z][a-z]+(?:[A-Z][a-z]+)+)(?:[`.(])")]
    private static partial Regex ClassName();

    [GeneratedRegex(@"\bHOMERULE_[A-Z_]+")]
    private static partial Regex Variable();
}
