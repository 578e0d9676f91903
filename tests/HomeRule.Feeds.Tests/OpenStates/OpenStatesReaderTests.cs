using System.Text.Json;
using HomeRule.Civics;
using HomeRule.Civics.People;
using HomeRule.Feeds.OpenStates;
using HomeRule.Feeds.Reading;
using HomeRule.Feeds.Tests.Testing;

namespace HomeRule.Feeds.Tests.OpenStates;

public sealed class OpenStatesReaderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_Legislator_KeepsSeatsTermsAndOfficialContacts()
    {
        var reading = Read(("data/co/legislature/Ann.yml", TinyPeople.Ann));

        (reading.Rows, reading.Good, reading.DataDate).ShouldBe((1, 1, new DateOnly(2026, 1, 31)));
        var person = reading.Facts.People.ShouldHaveSingleItem();
        (person.Name, person.GivenName, person.FamilyName, person.Image).ShouldBe(("Ann Example", "Ann", "Example", "https://legislature.example.gov/ann.jpg"));
        person.Parties.ShouldBe(["New Party", "Old Party"]);
        person.Contacts.Select(static c => (c.Kind, c.Value, c.Note)).ShouldBe(
            [
                (ContactKind.Email, "ann@legislature.example.gov", null),
                (ContactKind.Form, "https://legislature.example.gov/write", null),
                (ContactKind.Phone, "555-000-0001", "capitol"),
                (ContactKind.Fax, "555-000-0002", "capitol"),
                (ContactKind.Address, "1 Main St., Room 2, Denver, CO 80000", "capitol"),
                (ContactKind.Phone, "555-000-0003", "district"),
                (ContactKind.Address, "P.O. Box 12, Denver, CO 80000", "district"),
            ]);
        person.Links.Select(static l => l.Url).ShouldBe(["https://legislature.example.gov/ann", "https://legislature.example.gov/write"]);
        person.OtherIds.ShouldBe([new OtherId("legacy_openstates", "COL000001")]);
        person.OtherNames.ShouldBe(["Ann Q. Example"]);
        reading.Facts.Memberships.Select(static m => (m.Post, m.Start?.ToString(), m.End?.ToString(), m.EndReason)).ShouldBe(
            [
                ("ocd-division/country:us/state:co/sldu:3#upper", "2023-01-09", "2027-01", null),
                ("ocd-division/country:us/state:co/sldl:7#lower", "2019-01-04", "2023-01-08", "elected elsewhere"),
            ]);
    }

    [Fact]
    public void Read_Person_CitesTheEditionThenOfficialPages()
    {
        var person = Read(("data/co/legislature/Ann.yml", TinyPeople.Ann)).Facts.People[0];

        person.Sources.Count.ShouldBe(2);
        person.Sources[0].ShouldBe(new Source
        {
            Kind = SourceKind.Mirror,
            Cite = "Open States people, edition of 2026-01-31",
            Url = "https://github.com/openstates/people/blob/main/data/co/legislature/Ann.yml",
            Checked = PartialDate.Parse("2026-01-31"),
            Confidence = Confidence.Medium,
        });
        (person.Sources[1].Kind, person.Sources[1].Url).ShouldBe((SourceKind.Official, "https://legislature.example.gov/members"));
        person.Contacts.ShouldAllBe(c => c.Source == person.Sources[0]);
    }

    [Fact]
    public void Read_Person_HoldsNothingPrivate()
    {
        var reading = Read(("data/co/legislature/Ann.yml", TinyPeople.Ann));
        var all = JsonSerializer.Serialize(reading);

        foreach (var hidden in new[] { "1961", "February", "Female", "small town", "Quiet Lane", "555-000-0004", "facebook", "annexample", "ann.example.org", "javascript" })
            all.ShouldNotContain(hidden, Case.Insensitive);
        reading.LeftOut.Select(static r => (r.Code, r.Count)).ShouldBe([("link.malformed", 1), ("link.unofficial", 2), ("office.home", 1), ("office.maybe_home", 1)]);
    }

    [Fact]
    public void Read_EveryRow_IsAPersonOrAReject()
    {
        var mayor = TinyPeople.Mayor(1, TinyPeople.Role("boulder"));
        var reading = Read(
            ("data/co/municipalities/good.yml", mayor),
            ("data/co/municipalities/twice.yml", mayor),
            ("data/co/municipalities/key.yml", "name: A\nname: B\n"),
            ("data/co/municipalities/list.yml", "- a\n"),
            ("data/co/municipalities/id.yml", "id: ocd-person/7\nname: A\n"),
            ("data/co/municipalities/name.yml", "id: ocd-person/00000000-0000-4000-8000-000000000009\n"),
            ("data/co/municipalities/norole.yml", TinyPeople.Mayor(3, "- type: king\n  jurisdiction: ocd-jurisdiction/country:us/state:co/government\n")),
            ("data/co/municipalities.yml", "- name: Boulder\n"),
            ("data/co/committees/c.yml", "id: x\n"),
            ("schema.md", "# no"));

        (reading.Rows, reading.Good).ShouldBe((7, 1));
        reading.Rejects.Select(static r => (r.Code, r.Count)).ShouldBe([("person.id", 1), ("person.name", 1), ("person.no_role", 1), ("person.shape", 1), ("person.twice", 1), ("yaml.malformed", 1)]);
        reading.Rejects.ShouldContain(static r => r.Code == "yaml.malformed" && r.Examples[0].StartsWith("co/municipalities/key.yml ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2024-02-30", null, "role.date")]
    [InlineData(null, "soon", "role.date")]
    [InlineData("2024-02-03", "2023-12-31", "role.dates_reversed")]
    public void Read_RoleWithDaysThatCannotBe_IsCountedAndNotTaken(string? start, string? end, string code)
    {
        var reading = Read(("data/co/municipalities/m.yml", TinyPeople.Mayor(1, TinyPeople.Role("boulder", start, end) + TinyPeople.Role("boulder", "2024"))));

        reading.LeftOut.Select(static r => (r.Code, r.Count)).ShouldBe([(code, 1)]);
        reading.Facts.Memberships.ShouldHaveSingleItem().Start.ShouldBe(PartialDate.Parse("2024"));
    }

    [Fact]
    public void Read_InAnyOrderOfTheArchive_GivesTheSame()
    {
        (string, string)[] files = [("data/co/legislature/Ann.yml", TinyPeople.Ann), .. Enumerable.Range(2, 40).Select(static i => ($"data/co/municipalities/{i}.yml", TinyPeople.Mayor(i, TinyPeople.Role("town_" + i, end: "2027-01-01"))))];

        JsonSerializer.Serialize(Read([.. files.Reverse()])).ShouldBe(JsonSerializer.Serialize(Read(files)));
    }

    [Fact]
    public void Read_WithoutADayInItsName_TakesThatOfTheFiles()
    {
        var path = _folder.Write("main.tar.gz", TinyTar.Of(("people-main/data/co/legislature/Ann.yml", TinyPeople.Ann)));

        OpenStatesReader.Read(path, TestContext.Current.CancellationToken).Value.DataDate.ShouldBe(new DateOnly(2024, 5, 6));
    }

    [Fact]
    public void Read_Folder_TakesTheLastArchive()
    {
        _folder.Write("people-2025-01-31.tar.gz", TinyTar.Of(("p/data/co/municipalities/m.yml", TinyPeople.Mayor(1, TinyPeople.Role("boulder")))));
        TinyPeople.Archive(_folder, ("data/co/legislature/Ann.yml", TinyPeople.Ann));

        OpenStatesReader.Read(_folder.Path, TestContext.Current.CancellationToken).Value.Facts.People.ShouldHaveSingleItem().Name.ShouldBe("Ann Example");
    }

    [Fact]
    public void Read_WebPageInsteadOfAnArchive_IsOneSentence()
    {
        var path = _folder.Write("people-2026-01-31.tar.gz", "<!DOCTYPE html><html>Sign in</html>");

        OpenStatesReader.Read(path, TestContext.Current.CancellationToken).Problem
            .ShouldBe(new Problem("file.web_page", "people-2026-01-31.tar.gz is a web page instead of data and was not taken. Check the address."));
    }

    [Fact]
    public void Read_Stopped_Throws() =>
        Should.Throw<OperationCanceledException>(() => OpenStatesReader.Read(TinyPeople.Archive(_folder, ("data/co/legislature/Ann.yml", TinyPeople.Ann)), new CancellationToken(canceled: true)));

    private FeedReading<PeopleFacts> Read(params (string Name, string Text)[] files)
    {
        var reading = OpenStatesReader.Read(TinyPeople.Archive(_folder, files), TestContext.Current.CancellationToken).Value;
        reading.Rows.ShouldBe(reading.Good + reading.Rejects.Sum(static r => r.Count));
        return reading;
    }
}
