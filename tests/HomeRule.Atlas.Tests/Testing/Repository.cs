namespace HomeRule.Atlas.Tests.Testing;

/// <summary>Files of the repository, found by walking up from the test.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Atlas => Path.Combine(Root, "atlas");

    public static string Topology => Path.Combine(Root, "node_modules", "us-atlas", "counties-10m.json");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "HomeRule.slnx")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
