using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using HomeRule.Testing;

namespace HomeRule.Architecture.Tests;

public sealed partial class StyleTests
{
    [Fact]
    public void Classes_AreSealedAbstractOrStatic()
    {
        var open = House.Assemblies.SelectMany(a => a.GetTypes())
            .Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false } && !t.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))
            .Where(t => t.FullName is { } name && !name.Contains('<', StringComparison.Ordinal) && name.StartsWith("HomeRule.", StringComparison.Ordinal))
            .Where(t => !t.GetCustomAttributesData().Any(d => d.AttributeType.Name is "GeneratedCodeAttribute"));

        open.Select(t => t.FullName).ShouldBeEmpty();
    }

    [Fact]
    public void Files_HoldOnePublicTypeOfTheirName()
    {
        var strange = new List<string>();
        foreach (var file in Repository.Sources("src"))
        {
            var types = PublicType().Matches(File.ReadAllText(file)).Select(m => m.Groups["name"].Value).ToList();
            var name = Path.GetFileName(file).Split('.')[0];
            if (types.Distinct().Count() > 1 || (types.Count == 1 && types[0] != name && !file.EndsWith(".cshtml.cs", StringComparison.Ordinal)))
                strange.Add($"{Path.GetRelativePath(Repository.Root, file)}: {string.Join(", ", types)}");
        }

        strange.ShouldBeEmpty();
    }

    /// <summary>Files of more than 400 lines, each with its reason.</summary>
    private static readonly Dictionary<string, string> Long = new()
    {
        ["src/HomeRule.Answers/Reports/PlayWriter.cs"] = "the whole rule of a play's status in one place, read together",
    };

    [Fact]
    public void Files_AreNotTooLong()
    {
        var long400 = Repository.Sources("src").Where(f => !f.EndsWith("Table.cs", StringComparison.Ordinal)).Where(f => File.ReadLines(f).Count() > 400);

        long400.Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/')).Except(Long.Keys).ShouldBeEmpty();
    }

    [Fact]
    public void Namespaces_MatchFolders()
    {
        var strange = new List<string>();
        foreach (var file in Repository.Sources("src"))
        {
            if (Namespace().Match(File.ReadAllText(file)) is not { Success: true } declared)
                continue;
            var folder = Path.GetDirectoryName(Path.GetRelativePath(Path.Combine(Repository.Root, "src"), file))!.Replace(Path.DirectorySeparatorChar, '.');
            if (declared.Groups["name"].Value != folder)
                strange.Add($"{Path.GetRelativePath(Repository.Root, file)}: {declared.Groups["name"].Value}");
        }

        strange.ShouldBeEmpty();
    }

    [Fact]
    public void Time_ComesFromTimeProvider()
    {
        var clocks = Repository.Sources("src").Where(f => Clock().IsMatch(File.ReadAllText(f)));

        clocks.Select(f => Path.GetRelativePath(Repository.Root, f)).ShouldBeEmpty();
    }

    [Fact]
    public void Sources_HaveNoRegionsAndDoNotSwitchNullableOff()
    {
        var faults = Repository.Sources("src").Concat(Repository.Sources("tests")).Where(f => Path.GetFileName(f) != "StyleTests.cs").Where(f => Ritual().IsMatch(File.ReadAllText(f)));

        faults.Select(f => Path.GetRelativePath(Repository.Root, f)).ShouldBeEmpty();
    }

    [GeneratedRegex(@"^public (?:(?:sealed|abstract|static|readonly|partial|unsafe|ref) )*(?:record struct|record class|class|record|struct|interface|enum) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"\bDateTime(?:Offset)?\.(?:Now|UtcNow|Today)\b")]
    private static partial Regex Clock();

    [GeneratedRegex(@"^\s*#(?:region|nullable disable)", RegexOptions.Multiline)]
    private static partial Regex Ritual();
}
