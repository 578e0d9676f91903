using System.Text.RegularExpressions;

namespace HomeRule.Docs.Tests;

/// <summary>Files of the repository, found by walking up from the test binary.</summary>
internal static partial class Repo
{
    private static readonly Lazy<string> LazyRoot = new(static () =>
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, "HomeRule.slnx")))
                return directory.FullName;
        }

        throw new InvalidOperationException("The tests must run from inside the repository.");
    });

    internal static string Root => LazyRoot.Value;

    internal static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    /// <summary>Every page for people, by path below the root.</summary>
    internal static IReadOnlyList<string> Pages =>
    [
        "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "atlas/LICENSE.md",
        .. Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories).Select(static f => Path.GetRelativePath(Root, f).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    /// <summary>Text of the section under a heading that starts with these words, up to the next heading of the same level.</summary>
    internal static string? Section(string page, string heading)
    {
        var at = page.IndexOf("\n" + heading, StringComparison.Ordinal);
        if (at < 0)
            return null;
        var level = heading[..(heading.IndexOf(' ', StringComparison.Ordinal) + 1)];
        var end = page.IndexOf("\n" + level, at + 1, StringComparison.Ordinal);
        return end < 0 ? page[at..] : page[at..end];
    }

    /// <summary>Anchors of a page, as the usual renderers make them.</summary>
    internal static IReadOnlySet<string> Anchors(string page) =>
        Heading().Matches(Fence().Replace(page, "")).Select(static m => NotInAnchor().Replace(m.Groups[1].Value.Trim().ToLowerInvariant(), "").Replace(' ', '-')).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchor();
}
