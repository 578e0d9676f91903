namespace HomeRule.Site.Tests.Testing;

/// <summary>Finds files of the repository by walking up from the test binary.</summary>
internal static class Repository
{
    private static readonly Lazy<string> LazyRoot = new(FindRoot);

    public static string Root => LazyRoot.Value;

    public static string Atlas => Path.Combine(Root, "atlas");

    public static string Boundaries => Path.Combine(Root, "node_modules", "us-atlas", "counties-10m.json");

    public static string WebRoot => Path.Combine(Root, "src", "HomeRule.Site", "wwwroot");

    public static string Resources => Path.Combine(Root, "src", "HomeRule.Site", "Resources");

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
