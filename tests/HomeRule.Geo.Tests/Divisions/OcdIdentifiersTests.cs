using System.Text;
using HomeRule.Geo.Divisions;
using HomeRule.Geo.Tests.Testing;

namespace HomeRule.Geo.Tests.Divisions;

public sealed class OcdIdentifiersTests
{
    private const string List = "id,name,census_geoid\r\nocd-division/country:us/state:al/cd:1,\"Alabama's 1st, congressional\",cd-0101\r\n\r\nocd-division/country:us/state:ak/cd:at-large,Alaska,\r\n";

    [Fact]
    public void Read_List_FindsIdsByTypeAndCode()
    {
        using var files = new BoundaryText();
        foreach (var path in new[] { files.Write("a.csv", List), files.Write("a.csv.gz", BoundaryText.Gzip(Encoding.UTF8.GetBytes("\uFEFF" + List))) })
        {
            var ids = OcdIdentifiers.Read(path).Value;
            ids.Count.ShouldBe(2);
            ids.Find("cd", "0101").ShouldBe(UnitedStates.Id("state:al/cd:1"));
            ids.Find("place", "0101").ShouldBeNull();
            ids.GeoidOf(UnitedStates.Id("state:al/cd:1")).ShouldBe("0101");
            ids.GeoidOf(UnitedStates.Id("state:ak/cd:at-large")).ShouldBeNull();
            ids.Contains(UnitedStates.Id("state:ak/cd:at-large")).ShouldBeTrue();
            ids.Contains(UnitedStates.Id("state:az/cd:at-large")).ShouldBeFalse();
        }
    }

    [Theory]
    [InlineData("name,census_geoid\n", "ocd.columns")]
    [InlineData("", "ocd.columns")]
    [InlineData("id\nhello\n", "ocd.row")]
    [InlineData("id,name\nocd-division/country:us/state:al,\"open\n", "ocd.row")]
    [InlineData("id\nocd-division/country:ca\n", "ocd.row")]
    public void Read_BrokenList_IsOneProblem(string text, string code)
    {
        using var files = new BoundaryText();
        OcdIdentifiers.Read(files.Write("a.csv", text)).Problem.Code.ShouldBe(code);
    }

    [Fact]
    public void Read_AbsentPackedOrGarbledList_IsOneProblem()
    {
        using var files = new BoundaryText();
        OcdIdentifiers.Read("/no/such.csv").Problem.Code.ShouldBe("file.missing");
        OcdIdentifiers.Read(files.Write("a.csv", [(byte)'i', (byte)'d', (byte)'\n', 0xC3, 0x28])).Problem.Code.ShouldBe("file.unreadable");
        var packed = BoundaryText.Gzip(Encoding.UTF8.GetBytes(List));
        OcdIdentifiers.Read(files.Write("cut.csv.gz", packed[..^3])).Problem.Code.ShouldBe("file.compression");
        OcdIdentifiers.Read(files.Write("bomb.csv.gz", BoundaryText.Gzip(new byte[80 << 20]))).Problem.Code.ShouldBe("file.compression");
    }
}
