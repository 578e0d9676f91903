using System.Reflection;
using System.Xml.Linq;
using HomeRule.Testing;

namespace HomeRule.Architecture.Tests;

/// <summary>The table of rooms in docs/architecture.md: who may know whom, and which packages stay in which room.</summary>
public sealed class RoomTests
{
    private static readonly Dictionary<string, string[]> MayKnow = new()
    {
        ["HomeRule.Civics"] = [],
        ["HomeRule.Geo"] = ["HomeRule.Civics"],
        ["HomeRule.Atlas"] = ["HomeRule.Civics", "HomeRule.Geo"],
        ["HomeRule.Papers"] = ["HomeRule.Civics"],
        ["HomeRule.Feeds"] = ["HomeRule.Civics", "HomeRule.Geo", "HomeRule.Papers"],
        ["HomeRule.Elections"] = ["HomeRule.Civics"],
        ["HomeRule.Answers"] = ["HomeRule.Civics", "HomeRule.Geo", "HomeRule.Atlas", "HomeRule.Elections"],
        ["HomeRule.Documents"] = ["HomeRule.Civics", "HomeRule.Answers", "HomeRule.Elections", "HomeRule.Papers"],
        ["HomeRule.Corpus"] = ["HomeRule.Civics"],
        ["HomeRule.Store"] = ["HomeRule.Civics"],
        ["HomeRule.Desk"] = ["HomeRule.Civics"],
        ["HomeRule.Site"] = ["HomeRule.Civics", "HomeRule.Geo", "HomeRule.Atlas", "HomeRule.Feeds", "HomeRule.Elections", "HomeRule.Answers", "HomeRule.Papers", "HomeRule.Documents", "HomeRule.Corpus", "HomeRule.Store"],
        ["homerule"] = ["HomeRule.Civics", "HomeRule.Geo", "HomeRule.Atlas", "HomeRule.Feeds", "HomeRule.Elections", "HomeRule.Answers", "HomeRule.Papers", "HomeRule.Documents", "HomeRule.Corpus", "HomeRule.Store", "HomeRule.Site"],
    };

    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["HomeRule.Civics"] = [],
        ["HomeRule.Geo"] = ["Microsoft.Data.Sqlite"],
        ["HomeRule.Atlas"] = ["YamlDotNet"],
        ["HomeRule.Papers"] = ["AngleSharp", "DocumentFormat.OpenXml"],
        ["HomeRule.Feeds"] = ["AngleSharp", "CsvHelper", "DocumentFormat.OpenXml", "Polly.Core", "YamlDotNet"],
        ["HomeRule.Elections"] = ["NodaTime"],
        ["HomeRule.Answers"] = [],
        ["HomeRule.Documents"] = ["CsvHelper", "DocumentFormat.OpenXml", "QRCoder"],
    };

    public static TheoryData<string> Rooms() => [.. House.Assemblies.Select(a => a.GetName().Name!)];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Room_KnowsOnlyWhatTheTableAllows(string room)
    {
        MayKnow.ShouldContainKey(room);
        var known = House.Assembly(room).GetReferencedAssemblies().Select(a => a.Name!).Where(n => n.StartsWith("HomeRule.", StringComparison.Ordinal));

        known.Except(MayKnow[room]).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Room_UsesOnlyItsPackages(string room)
    {
        if (!MayUse.TryGetValue(room, out var packages))
            return;
        var used = House.Assembly(room).GetReferencedAssemblies().Select(a => a.Name!)
            .Where(n => !n.StartsWith("HomeRule.", StringComparison.Ordinal) && !n.StartsWith("System", StringComparison.Ordinal) && n is not ("netstandard" or "mscorlib" or "Microsoft.Win32.Primitives"));

        used.Except(packages).ShouldBeEmpty();
    }

    [Fact]
    public void EveryProject_IsInTheTable()
    {
        foreach (var project in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories))
        {
            var name = XDocument.Load(project).Descendants("AssemblyName").FirstOrDefault()?.Value ?? Path.GetFileNameWithoutExtension(project);
            MayKnow.ShouldContainKey(name);
            House.Assemblies.Select(a => a.GetName().Name).ShouldContain(name, "add it to House.Assemblies");
        }
    }

    [Theory]
    [InlineData("HomeRule.Civics")]
    [InlineData("HomeRule.Answers")]
    [InlineData("HomeRule.Elections")]
    [InlineData("HomeRule.Documents")]
    public void PureRooms_TouchNoNetworkAndNoDatabase(string room)
    {
        string[] outside = ["System.Net.Http", "System.Net.Sockets", "System.Data", "System.Data.Common", "Microsoft.Data.Sqlite", "Microsoft.EntityFrameworkCore"];

        House.Assembly(room).GetReferencedAssemblies().Select(a => a.Name).Intersect(outside).ShouldBeEmpty();
    }

    [Fact]
    public void Solution_ListsEveryProject()
    {
        var solution = File.ReadAllText(Path.Combine(Repository.Root, "HomeRule.slnx"));
        foreach (var folder in new[] { "src", "tests", "bench" }.Select(f => Path.Combine(Repository.Root, f)).Where(Directory.Exists))
        {
            foreach (var project in Directory.EnumerateFiles(folder, "*.csproj", SearchOption.AllDirectories))
                solution.ShouldContain($"\"{Path.GetRelativePath(Repository.Root, project).Replace('\\', '/')}\"");
        }
    }
}
