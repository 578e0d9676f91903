namespace HomeRule.Testing;

/// <summary>Finds files of the repository by walking up from the test binary. Thread-safe.</summary>
public static class Repository
{
    private static readonly Lazy<string> LazyRoot = new(FindRoot);

    public static string Root => LazyRoot.Value;

    public static string Atlas => Path.Combine(Root, "atlas");

    /// <summary>State and county boundaries.</summary>
    public static string Boundaries => Path.Combine(Root, "node_modules", "us-atlas", "counties-10m.json");

    /// <summary>The mirror of official files that HOMERULE_MIRROR names, or null where it is absent: such tests are then skipped.</summary>
    public static string? Mirror =>
        Environment.GetEnvironmentVariable("HOMERULE_MIRROR") is { Length: > 0 } path && Directory.Exists(path) ? path : null;

    /// <summary>Source files of a project folder, without what builds made.</summary>
    public static IEnumerable<string> Sources(string project, string pattern = "*.cs") =>
        Directory.EnumerateFiles(Path.Combine(Root, project), pattern, SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !f.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static string FindRoot()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, "HomeRule.slnx")))
                return directory.FullName;
        }

        throw new InvalidOperationException("The tests must run from inside the repository.");
    }
}
