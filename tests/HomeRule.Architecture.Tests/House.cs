using System.Reflection;

namespace HomeRule.Architecture.Tests;

/// <summary>The assemblies of src/.</summary>
internal static class House
{
    public static IReadOnlyList<Assembly> Assemblies { get; } =
    [
        typeof(Civics.DivisionId).Assembly,
        typeof(Geo.DivisionIndex).Assembly,
        typeof(Atlas.Snapshot).Assembly,
        typeof(Feeds.Census.CensusPull).Assembly,
        typeof(Papers.Packages.PackageCheck).Assembly,
        typeof(Elections.RegularElections).Assembly,
        typeof(Answers.AnswerBook).Assembly,
        typeof(Documents.Tables.CsvTable).Assembly,
        typeof(Site.SiteHost).Assembly,
        typeof(Cli.CliApp).Assembly,
    ];

    public static Assembly Assembly(string name) => Assemblies.Single(a => a.GetName().Name == name);
}
