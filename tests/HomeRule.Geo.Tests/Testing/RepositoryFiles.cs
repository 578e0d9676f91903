using HomeRule.Geo.TopoJson;

namespace HomeRule.Geo.Tests.Testing;

/// <summary>Finds files of the repository by walking up from the test binary.</summary>
internal static class RepositoryFiles
{
    private static readonly Lazy<string> LazyRoot = new(FindRoot);
    private static readonly Lazy<Topology> LazyCounties = new(() => TopoJsonReader.Read(File.ReadAllBytes(CountiesPath)).Value);

    internal static string Root => LazyRoot.Value;

    internal static string CountiesPath => Path.Combine(Root, "node_modules", "us-atlas", "counties-10m.json");

    internal static Topology Counties => LazyCounties.Value;

    /// <summary>The mirror of official files, or null where it is absent.</summary>
    internal static string? Mirror
    {
        get
        {
            var path = Environment.GetEnvironmentVariable("HOMERULE_MIRROR") ?? Path.Combine(Root, "..", "shared", "data");
            return Directory.Exists(path) ? path : null;
        }
    }

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
