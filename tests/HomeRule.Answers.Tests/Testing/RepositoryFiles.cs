namespace HomeRule.Answers.Tests.Testing;

/// <summary>Finds files of the repository by walking up from the test binary.</summary>
internal static class RepositoryFiles
{
    private static readonly Lazy<string> LazyRoot = new(FindRoot);

    internal static string Root => LazyRoot.Value;

    internal static string AtlasPath => Path.Combine(Root, "atlas");

    internal static string CountiesPath => Path.Combine(Root, "node_modules", "us-atlas", "counties-10m.json");

    internal static string TablePath => Path.Combine(Root, "tests", "HomeRule.Answers.Tests", "Tables", "hand-checked.psv");

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
