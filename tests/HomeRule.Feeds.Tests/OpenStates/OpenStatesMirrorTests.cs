using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using HomeRule.Civics.People;
using HomeRule.Feeds.OpenStates;
using HomeRule.Feeds.Tests.Testing;

namespace HomeRule.Feeds.Tests.OpenStates;

/// <summary>Everyone in the mirror's edition, counted against the archive itself.</summary>
public sealed partial class OpenStatesMirrorTests
{
    [Fact]
    public void Mirror_EveryDocument_IsAPersonOrAReject()
    {
        Assert.SkipUnless(MirrorPeople.IsHere, MirrorPeople.Absent);
        var reading = MirrorPeople.OpenStates;

        reading.Rows.ShouldBe(Documents().Count());
        reading.Rows.ShouldBe(reading.Good + reading.Rejects.Sum(static r => r.Count));
        (reading.Rows, reading.Good).ShouldBe((8_802, 8_802));
        reading.Facts.People.Count.ShouldBe(8_802);
        reading.Facts.People.Select(static p => p.Id).ShouldBeUnique();
        reading.LeftOut.Select(static r => (r.Code, r.Count)).ShouldBe(
            [("email.malformed", 1), ("link.malformed", 2), ("link.unofficial", 80), ("office.home", 68), ("office.maybe_home", 1_489), ("role.dates_reversed", 115)]);
    }

    [Fact]
    public void Mirror_EveryRole_IsAMembershipOrCounted()
    {
        Assert.SkipUnless(MirrorPeople.IsHere, MirrorPeople.Absent);
        var roles = Documents().Sum(static d => Role().Count(d.Text));
        var reversed = MirrorPeople.OpenStates.LeftOut.Single(static r => r.Code == "role.dates_reversed").Count;

        (MirrorPeople.OpenStates.Facts.Memberships.Count + reversed).ShouldBe(roles);
        var posts = MirrorPeople.OpenStates.Facts.Posts.Select(static p => p.Id).ToHashSet();
        MirrorPeople.OpenStates.Facts.Memberships.ShouldAllBe(m => posts.Contains(m.Post));
    }

    [Fact]
    public void Mirror_Mayors_AreToldByTheEndOfTheirTerm()
    {
        Assert.SkipUnless(MirrorPeople.IsHere, MirrorPeople.Absent);
        var day = MirrorPeople.OpenStates.DataDate!.Value;
        var files = Documents().Where(static d => d.Name.Contains("/municipalities/", StringComparison.Ordinal)).ToList();
        var over = files.Count(f => End().Matches(f.Text).All(m => string.CompareOrdinal(m.Groups["day"].Value, day.ToString("yyyy-MM-dd", null)) < 0));
        var ids = files.Select(static f => Id().Match(f.Text).Value).ToHashSet();

        var terms = MirrorPeople.OpenStates.Facts.Memberships.Where(m => ids.Contains(m.Person) && m.Post.EndsWith("#mayor", StringComparison.Ordinal)).ToLookup(static m => m.Person);
        var ended = terms.Count(t => t.All(m => m.End is { } end && end.Last < day));

        terms.Count.ShouldBe(609);
        ended.ShouldBe(over);
        (ended, terms.Count(static t => t.Any(static m => m.End is null))).ShouldBe((312, 0));
    }

    [Fact]
    public void Mirror_Facts_HoldNothingPrivate()
    {
        Assert.SkipUnless(MirrorPeople.IsHere, MirrorPeople.Absent);
        var facts = MirrorPeople.OpenStates.Facts.People.ToDictionary(static p => p.Id, static p => JsonSerializer.Serialize(p));
        var leaks = new List<string>();
        foreach (var (name, text) in Documents())
        {
            var said = facts[Id().Match(text).Value];
            var hidden = BirthOrDeath().Matches(text).Select(static m => m.Groups["value"].Value)
                .Concat(Account().Matches(Accounts().Match(text).Value).Select(static m => "com/" + m.Groups["value"].Value))
                .Concat(Home().Matches(text).Select(static m => m.Groups["value"].Value.Split(',')[0]).Where(static v => v.Length > 5 && v.Any(char.IsAsciiDigit)));
            leaks.AddRange(hidden.Where(h => said.Contains(h, StringComparison.OrdinalIgnoreCase)).Select(h => name));
        }

        leaks.ShouldBeEmpty();
        typeof(Person).GetProperties().Select(static p => p.Name).ShouldNotContain(static n => n.Contains("birth", StringComparison.OrdinalIgnoreCase) || n.Contains("gender", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Mirror_ReadTwice_IsTheSame()
    {
        Assert.SkipUnless(MirrorPeople.IsHere, MirrorPeople.Absent);

        var again = OpenStatesReader.Read(MirrorPeople.Folder("openstates"), TestContext.Current.CancellationToken).Value;

        JsonSerializer.Serialize(again).ShouldBe(JsonSerializer.Serialize(MirrorPeople.OpenStates));
    }

    private static IEnumerable<(string Name, string Text)> Documents()
    {
        using var file = File.OpenRead(Directory.GetFiles(MirrorPeople.Folder("openstates"), "*.tar.gz").Single());
        using var gzip = new GZipStream(file, CompressionMode.Decompress);
        using var tar = new TarReader(gzip);
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.EntryType is not TarEntryType.RegularFile || entry.Name.Count(static c => c == '/') != 4)
                continue;
            using var reader = new StreamReader(entry.DataStream!);
            yield return (entry.Name, reader.ReadToEnd());
        }
    }

    [GeneratedRegex("(?<=^id: )ocd-person/[0-9a-f-]{36}", RegexOptions.Multiline)]
    private static partial Regex Id();

    [GeneratedRegex("^[ -]+type: [a-z_ ]+$", RegexOptions.Multiline)]
    private static partial Regex Role();

    [GeneratedRegex(@"^[ -]+end_date: ['""]?(?<day>\d{4}-\d{2}-\d{2})", RegexOptions.Multiline)]
    private static partial Regex End();

    [GeneratedRegex(@"^(?:birth|death)_date: '?(?<value>\d{4}-\d{2}-\d{2})", RegexOptions.Multiline)]
    private static partial Regex BirthOrDeath();

    [GeneratedRegex(@"^ids:\n(?:  .*\n)*", RegexOptions.Multiline)]
    private static partial Regex Accounts();

    [GeneratedRegex(@"^  (?:twitter|facebook|instagram|youtube): '?(?<value>[^'\n]{4,})", RegexOptions.Multiline)]
    private static partial Regex Account();

    [GeneratedRegex(@"- classification: home\n  address: (?<value>.+)")]
    private static partial Regex Home();
}
