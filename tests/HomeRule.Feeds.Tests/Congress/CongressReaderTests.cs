using System.Text.Json;
using HomeRule.Civics;
using HomeRule.Civics.People;
using HomeRule.Feeds.Congress;
using HomeRule.Feeds.Reading;
using HomeRule.Feeds.Tests.Testing;

namespace HomeRule.Feeds.Tests.Congress;

public sealed class CongressReaderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_Senator_HasTermsSince2013AndContacts()
    {
        _folder.Write("legislators-current.yaml.gz", TinyFiles.Gzip(TinyCongress.Senator));
        _folder.Write("legislators-district-offices.yaml", TinyCongress.Offices);

        var reading = Read();

        (reading.Rows, reading.Good).ShouldBe((5, 2));
        reading.Rejects.Select(static r => (r.Code, r.Count)).ShouldBe([("offices.blank", 1), ("offices.member", 1), ("offices.no_member", 1)]);
        reading.LeftOut.Select(static r => (r.Code, r.Count)).ShouldBe([("term.older", 1)]);
        var person = reading.Facts.People.ShouldHaveSingleItem();
        person.Name.ShouldBe("Sam Sample Jr.");
        person.Parties.ShouldBe(["Independent", "Democrat"]);
        person.OtherNames.ShouldBe(["Sammy Sample"]);
        person.OtherIds.ShouldBe([new OtherId("bioguide", "S000001"), new OtherId("fec", "S1"), new OtherId("fec", "S2")]);
        person.Contacts.Select(static c => (c.Kind, c.Value, c.Note)).ShouldBe(
            [
                (ContactKind.Form, "https://sample.senate.gov/contact", null),
                (ContactKind.Phone, "202-000-0001", "capitol"),
                (ContactKind.Fax, "202-000-0002", "capitol"),
                (ContactKind.Address, "1 Example Building Washington DC 20510", "capitol"),
                (ContactKind.Phone, "303-000-0001", "Springfield"),
                (ContactKind.Address, "5 Main St., Suite 9, Springfield, CO 80000", "Springfield"),
            ]);
        var post = reading.Facts.Posts.ShouldHaveSingleItem();
        (post.Id, post.Label, post.Seats, post.Government.Value, post.Office).ShouldBe(("ocd-division/country:us/state:co#us_senate:class-2", "class-2", 1, DivisionId.Country, null));
        reading.Facts.Memberships.Select(static m => (m.Start.ToString(), m.End.ToString(), m.Party)).ShouldBe([("2015-01-06", "2021-01-03", "Democrat"), ("2021-01-03", "2027-01-03", "Independent")]);
        JsonSerializer.Serialize(reading).ShouldNotContain("1950");
    }

    [Theory]
    [InlineData("WY", "0", "state:wy/cd:at-large")]
    [InlineData("NC", "12", "state:nc/cd:12")]
    [InlineData("DC", "0", "district:dc/cd:at-large")]
    [InlineData("PR", "0", "territory:pr/cd:at-large")]
    [InlineData("GU", "00", "territory:gu/cd:at-large")]
    public void Read_Representative_SitsForTheDistrict(string state, string district, string division)
    {
        _folder.Write("legislators-current.yaml", TinyCongress.Member("R000001", $"{{type: rep, start: '2025-01-03', end: '2027-01-03', state: {state}, district: {district}, party: X}}"));

        Read().Facts.Posts.ShouldHaveSingleItem().Id.ShouldBe($"ocd-division/country:us/{division}#us_house");
    }

    [Theory]
    [InlineData("{type: rep, start: '2025-13-03', end: '2027-01-03', state: CO, district: 1}", "term.date")]
    [InlineData("{type: rep, start: '2025-01-03', end: '2023-01-03', state: CO, district: 1}", "term.date")]
    [InlineData("{type: rep, start: '2025-01-03', end: '2027-01-03', state: QQ, district: 1}", "term.seat")]
    [InlineData("{type: sen, start: '2025-01-03', end: '2031-01-03', state: CO, class: 4}", "term.seat")]
    public void Read_OnlyTermThatCannotBe_RejectsTheMember(string term, string code)
    {
        _folder.Write("legislators-current.yaml", TinyCongress.Member("R000001", term) + "- name: {last: Nobody}\n");

        var reading = Read();

        reading.Rejects.Select(static r => (r.Code, r.Count)).ShouldBe([("member.id", 1), ("member.no_term", 1)]);
        reading.Facts.People.ShouldBeEmpty();

        _folder.Write("legislators-current.yaml", TinyCongress.Member("R000001", term + ", {type: rep, start: '2025-01-03', end: '2027-01-03', state: CO, district: 1}"));
        Read().LeftOut.Select(static r => (r.Code, r.Count)).ShouldBe([(code, 1)]);
    }

    [Theory]
    [InlineData("<html>503</html>", "file.web_page")]
    [InlineData("", "file.empty")]
    [InlineData("a: 1\n", "congress.shape")]
    [InlineData("[]\n", "congress.shape")]
    [InlineData("- a: [\n", "yaml.malformed")]
    public void Read_SomethingElse_SaysWhat(string content, string code)
    {
        _folder.Write("legislators-current.yaml", content);

        CongressReader.Read(_folder.Path, TestContext.Current.CancellationToken).Problem.Code.ShouldBe(code);
    }

    [Fact]
    public void Read_NothingThere_SaysSo() => CongressReader.Read(_folder.Path, TestContext.Current.CancellationToken).Problem.Code.ShouldBe("file.absent");

    [Fact]
    public void Mirror_EveryMemberAndOffice_IsCounted()
    {
        Assert.SkipUnless(MirrorPeople.IsHere, MirrorPeople.Absent);
        var reading = MirrorPeople.Congress;

        (reading.Rows, reading.Good, reading.Facts.People.Count).ShouldBe((537 + 1_312, 537 + 1_312, 537));
        reading.LeftOut.Select(static r => (r.Code, r.Count)).ShouldBe([("term.older", 726)]);
        reading.Facts.Memberships.Count.ShouldBe(2_792 - 726);
        var seats = reading.Facts.Memberships.Where(static m => m.End is { } end && end.Last >= new DateOnly(2026, 8, 5)).GroupBy(static m => m.Post).ToList();
        seats.ShouldAllBe(static s => s.Select(static m => m.Person).Distinct().Count() == 1);
        seats.Count(static s => s.Key.Contains("#us_senate", StringComparison.Ordinal)).ShouldBe(100);
        var listed = MirrorPeople.Ocd.Facts.Divisions.Select(static d => d.Id).ToHashSet();
        reading.Facts.Posts.Where(p => p.Role == PostRoles.UsHouse && !listed.Contains(p.Division)).ShouldBeEmpty();
        JsonSerializer.Serialize(reading.Facts).ShouldNotContain("birthday", Case.Insensitive);
        reading.Facts.People.Count(static p => p.Contacts.Any(static c => c.Kind == ContactKind.Phone && c.Note == "capitol")).ShouldBeGreaterThan(530);
    }

    [Fact]
    public void Mirror_ReadTwice_IsTheSame()
    {
        Assert.SkipUnless(MirrorPeople.IsHere, MirrorPeople.Absent);

        JsonSerializer.Serialize(CongressReader.Read(MirrorPeople.Folder("congress"), TestContext.Current.CancellationToken).Value).ShouldBe(JsonSerializer.Serialize(MirrorPeople.Congress));
    }

    private FeedReading<PeopleFacts> Read()
    {
        var reading = CongressReader.Read(_folder.Path, TestContext.Current.CancellationToken).Value;
        reading.Rows.ShouldBe(reading.Good + reading.Rejects.Sum(static r => r.Count));
        return reading;
    }
}
