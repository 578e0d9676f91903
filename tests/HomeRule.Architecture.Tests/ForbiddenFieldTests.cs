using System.Reflection;
using System.Text.RegularExpressions;
using HomeRule.Atlas.Schema;
using HomeRule.Testing;

namespace HomeRule.Architecture.Tests;

/// <summary>Fields that must never exist here: a person's immigration status, identities or plates of officers, anyone's live location.</summary>
public sealed partial class ForbiddenFieldTests
{
    [Fact]
    public void Types_HoldNoForbiddenMember()
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var found = House.Assemblies.SelectMany(a => a.GetTypes())
            .Where(t => t.FullName?.StartsWith("HomeRule.", StringComparison.Ordinal) == true)
            .SelectMany(t => t.GetMembers(All).Where(m => m is PropertyInfo or FieldInfo).Select(m => (Type: t.FullName!, m.Name)))
            .Where(m => IsForbidden(m.Name))
            .Select(m => $"{m.Type}.{m.Name}");

        found.ShouldBeEmpty();
    }

    [Fact]
    public void AtlasSchema_HoldsNoForbiddenField()
    {
        var names = FieldName().Matches(string.Join('\n', AtlasSchemaDocs.Files().Where(f => f.Key.EndsWith(".json", StringComparison.Ordinal)).Select(f => f.Value))).Select(m => m.Groups["name"].Value).Distinct().ToList();

        names.Count.ShouldBeGreaterThan(20);
        names.Where(IsForbidden).ShouldBeEmpty();
    }

    [Fact]
    public void AtlasFiles_HoldNoForbiddenKey()
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Repository.Atlas, "*.yaml", SearchOption.AllDirectories))
        {
            foreach (var line in File.ReadLines(file))
            {
                if (Key().Match(line) is { Success: true } key && IsForbidden(key.Groups["name"].Value))
                    found.Add($"{Path.GetRelativePath(Repository.Root, file)}: {key.Groups["name"].Value}");
            }
        }

        found.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("immigrationStatus")]
    [InlineData("ImmigrationStatuses")]
    [InlineData("legal_status_of_person")]
    [InlineData("CitizenshipStatus")]
    [InlineData("alienNumber")]
    [InlineData("countryOfBirth")]
    [InlineData("badge_number")]
    [InlineData("officerName")]
    [InlineData("agentIdentity")]
    [InlineData("plateNumber")]
    [InlineData("licensePlate")]
    [InlineData("vehicleTag")]
    [InlineData("liveLocation")]
    [InlineData("lastSeenLocation")]
    [InlineData("sightings")]
    public void List_CatchesWhatItShould(string name) => IsForbidden(name).ShouldBeTrue();

    [Theory]
    [InlineData("status")]
    [InlineData("statusText")]
    [InlineData("lastSeen")]
    [InlineData("officeName")]
    [InlineData("point")]
    [InlineData("template")]
    public void List_LeavesTheRest(string name) => IsForbidden(name).ShouldBeFalse();

    private static bool IsForbidden(string name) => Forbidden().IsMatch(name.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal));

    [GeneratedRegex("immigrationstatus|legalstatus|citizenship|alien(?:number|id|registration)|anumber$|countryofbirth|birthplace|nationality|visa(?:type|status)|undocumented|documented(?:status)|badge(?:number|id)|(?:officer|agent)(?:s)?(?:name|identity|identities|photo|face)|plate(?:number|s$)|licenseplate|vehicle(?:tag|plate)|livelocation|currentlocation|lastseenlocation|sighting|homeaddress|faceprint|biometric", RegexOptions.IgnoreCase)]
    private static partial Regex Forbidden();

    [GeneratedRegex("^ +\"(?<name>[A-Za-z][A-Za-z0-9_]*)\": \\{", RegexOptions.Multiline)]
    private static partial Regex FieldName();

    [GeneratedRegex(@"^\s*(?:- )?(?<name>[A-Za-z][\w-]*):(?:\s|$)")]
    private static partial Regex Key();
}
