using System.Text.Json;
using HomeRule.Feeds.Ocd;
using HomeRule.Feeds.Reading;
using HomeRule.Feeds.Tests.Testing;

namespace HomeRule.Feeds.Tests.Ocd;

public sealed class OcdReaderTests : IDisposable
{
    private const string Co = "ocd-division/country:us/state:co";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_Lists_WithAndWithoutNamesOfColumns()
    {
        _folder.Write("us_sldu.csv.gz", TinyFiles.Gzip($"id,name,validFrom,validThrough\n{Co}/sldu:1,\"Senate, district 1\",2023-01-04,\n{Co}/sldu:2,Senate 2,,2023-01-03\n"));
        _folder.Write("places.csv", $"\uFEFFid,name,census_geoid\r\n{Co}/place:boulder,Boulder city,place-0807850\r\n");
        _folder.Write("local.tar.gz", TinyTar.Of(
            ("ocd/co-local.csv", $"{Co}/place:boulder/ward:1,Ward 1\n{Co}/place:boulder/ward:2, Ward 2 ,,\n"),
            ("ocd/nm-local.csv", $"id,name,sameAs,validFrom,validThrough\n{Co}/district_attorney:1,First,{Co}/county:boulder,,\n"),
            ("ocd/codes.csv", $"id,sch_dist_stateid,census_geoid\n{Co}/school_district:x,7,sd-0800001\n{Co}/place:boulder,7,sd-0800002\n")));
        _folder.Write("aliases.csv.gz", TinyFiles.Gzip($"id,sameAs,sameAsNote\n{Co}/place:old,{Co}/place:boulder,renamed\n"));

        var reading = Read();

        reading.Facts.Divisions.Select(static d => (d.Id.Value[Co.Length..], d.Name, d.Geoid, d.ValidFrom?.ToString(), d.ValidThrough?.ToString())).ShouldBe(
            [
                ("/place:boulder/ward:1", "Ward 1", null, null, null), ("/place:boulder/ward:2", "Ward 2", null, null, null), ("/district_attorney:1", "First", null, null, null),
                ("/place:boulder", "Boulder city", "0800002", null, null), ("/sldu:1", "Senate, district 1", null, "2023-01-04", null), ("/sldu:2", "Senate 2", null, null, "2023-01-03"),
            ]);
        reading.Facts.Aliases.Select(static a => (a.Id.Value[Co.Length..], a.SameAs.Value[Co.Length..], a.Note)).ShouldBe(
            [("/place:old", "/place:boulder", "renamed"), ("/district_attorney:1", "/county:boulder", null)]);
        reading.Rejects.Select(static r => (r.Code, r.Count)).ShouldBe([("ocd.no_division", 1)]);
    }

    [Fact]
    public void Read_RowsThatAreNoDivision_AreCounted()
    {
        _folder.Write("a.csv", $"id,name,validThrough\n{Co}/sldu:1,One,soon\n{Co}/sldu:1,One again,\nocd-division/country:ca/x:y,Canada,\n{Co}/SLDU:3,Three,\n{Co}/sldu:4,,\n{Co}/sldu:5\n,,\n");

        var reading = Read();

        (reading.Rows, reading.Good).ShouldBe((7, 1));
        reading.Rejects.Select(static r => (r.Code, r.Count)).ShouldBe([("ocd.id", 3), ("ocd.name", 2), ("ocd.twice", 1)]);
        reading.Rejects[0].Examples[0].ShouldBe("a.csv row 4");
        reading.LeftOut.Select(static r => (r.Code, r.Count)).ShouldBe([("ocd.date", 1)]);
    }

    [Theory]
    [InlineData("name,x\nOne,2\n", "csv.malformed")]
    [InlineData("id,name\nocd-division/country:us/state:co,\"open\nocd-division/country:us/state:ct,Connecticut\n", "csv.malformed")]
    [InlineData("id,name\nocd-division/country:us/state:co,\0\n", "csv.malformed")]
    [InlineData("<!doctype html><p>Too many requests</p>", "file.web_page")]
    [InlineData("", "file.empty")]
    public void Read_SomethingElse_SaysWhat(string content, string code)
    {
        _folder.Write("a.csv", content);

        OcdReader.Read(_folder.Path, TestContext.Current.CancellationToken).Problem.Code.ShouldBe(code);
    }

    [Fact]
    public void Read_LongField_IsRefused()
    {
        _folder.Write("a.csv", $"id,name\n{Co},\"{new string('x', 5_000_000)}\"\n");

        OcdReader.Read(_folder.Path, TestContext.Current.CancellationToken).Problem.Code.ShouldBe("csv.malformed");
    }

    [Fact]
    public void Read_NothingThere_SaysSo()
    {
        OcdReader.Read(_folder.Path, TestContext.Current.CancellationToken).Problem.Code.ShouldBe("file.absent");
        OcdReader.Read(Path.Combine(_folder.Path, "absent"), TestContext.Current.CancellationToken).Problem.Code.ShouldBe("file.absent");
    }

    [Fact]
    public void Mirror_EveryRow_IsADivisionAnAliasACodeOrAReject()
    {
        Assert.SkipUnless(MirrorPeople.IsHere, MirrorPeople.Absent);
        var reading = MirrorPeople.Ocd;

        reading.Rows.ShouldBe(reading.Good + reading.Rejects.Sum(static r => r.Count));
        (reading.Rows, reading.Good, reading.Facts.Divisions.Count, reading.Facts.Aliases.Count).ShouldBe((99_044, 99_043, 81_441, 424));
        reading.Facts.Divisions.Select(static d => d.Id).ShouldBeUnique();
        reading.Facts.Divisions.CountBy(static d => d.Id.Type).ToDictionary()["sldl"].ShouldBe(5_052);
        var denver = reading.Facts.Divisions.Single(static d => d.Id.Value == Co + "/place:denver");
        denver.Geoid.ShouldBe("0820000");
    }

    [Fact]
    public void Mirror_ReadTwice_IsTheSame()
    {
        Assert.SkipUnless(MirrorPeople.IsHere, MirrorPeople.Absent);

        JsonSerializer.Serialize(OcdReader.Read(MirrorPeople.Folder("ocd"), TestContext.Current.CancellationToken).Value).ShouldBe(JsonSerializer.Serialize(MirrorPeople.Ocd));
    }

    private FeedReading<OcdFacts> Read()
    {
        var reading = OcdReader.Read(_folder.Path, TestContext.Current.CancellationToken).Value;
        reading.Rows.ShouldBe(reading.Good + reading.Rejects.Sum(static r => r.Count));
        return reading;
    }
}
