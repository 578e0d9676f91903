using System.Text.RegularExpressions;

namespace HomeRule.Docs.Tests;

/// <summary>Links between pages lead somewhere, and pages speak of the product alone.</summary>
public sealed partial class LinkTests
{
    /// <summary>Written with the benchmarks.</summary>
    private static readonly string[] ComeLater = ["docs/reference/performance.md"];

    public static TheoryData<string> Pages() => [.. Repo.Pages];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Link_ToAPage_LeadsThere(string path)
    {
        var page = Repo.Read(path);
        var broken = new List<string>();
        foreach (Match link in Link().Matches(page))
        {
            var target = link.Groups[1].Value;
            if (target.Contains("://", StringComparison.Ordinal) || target.StartsWith("mailto:", StringComparison.Ordinal))
                continue;
            var hash = target.IndexOf('#', StringComparison.Ordinal);
            var (file, anchor) = hash < 0 ? (target, "") : (target[..hash], target[(hash + 1)..]);
            var found = file.Length == 0 ? path : Path.GetRelativePath(Repo.Root, Path.GetFullPath(Path.Combine(Repo.Root, Path.GetDirectoryName(path)!, file))).Replace('\\', '/');
            if (ComeLater.Contains(found))
                continue;
            var whole = Path.Combine(Repo.Root, found);
            if (!File.Exists(whole) && !Directory.Exists(whole))
                broken.Add(target);
            else if (anchor.Length > 0 && !Repo.Anchors(Repo.Read(found)).Contains(anchor))
                broken.Add(target);
        }

        broken.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_NamesNoFolderOfAMachine(string path) => MachinePath().Matches(Repo.Read(path)).Select(static m => m.Value).ShouldBeEmpty();

    [Fact]
    public void Decisions_AreAllInTheirList()
    {
        var list = Repo.Read("docs/adr/README.md");

        Repo.Pages.Where(static p => p.StartsWith("docs/adr/0", StringComparison.Ordinal)).Where(p => !list.Contains(Path.GetFileName(p), StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<![\w.])/(?:root|home|work|Users|mnt)/\w+")]
    private static partial Regex MachinePath();
}
