using System.Text;
using HomeRule.Testing;

namespace HomeRule.Cli.Tests.Csv;

/// <summary>Tables that are answered: columns, levels, days, forms of tables.</summary>
public sealed class CsvLocateTests
{
    private const string Co = "ocd-division/country:us/state:co";

    [Fact]
    public void Row_OfEveryLevel_HasIdsCodesAndNotes()
    {
        using var run = TableRun.Of("id,lat,lng\n7,39.15,-108.58\n");

        run.Code.ShouldBe(0, run.Error);
        run.Lines.ShouldBe(
        [
            "id,lat,lng,state,state_geoid,county,county_geoid,place,place_geoid,ward,ward_geoid,cd,cd_geoid,sldu,sldu_geoid,sldl,sldl_geoid,note,error",
            $"7,39.15,-108.58,{Co},08,{Co}/county:mesa,08077,{Co}/place:grand_junction,0831660,{Co}/place:grand_junction/ward:a,,{Co}/cd:3,0803,{Co}/sldu:7,08007,{Co}/sldl:54;{Co}/sldl:55,08054;08055,cd: lines that held until 2023-01-02; sldl: two maps in force,",
        ]);
    }

    [Fact]
    public void Row_OnALine_HasBothSides()
    {
        using var run = TableRun.Of("lat,lng\n39.5,-108\n38,-109\n", "--kinds", "state,county");

        run.Column("county_geoid").ShouldBe(["08029;08077", ""]);
        run.Column("state").ShouldBe([Co, $"{Co};ocd-division/country:us/state:ut"]);
    }

    [Fact]
    public void AsOf_GivesOnlyLinesOfThatDay()
    {
        using var old = TableRun.Of("lat,lng\n39.15,-108.58\n38.5,-105.5\n", "--as-of", "2020-03-01", "--kinds", "cd,sldu,sldl");
        using var recent = TableRun.Of("lat,lng\n39.15,-108.58\n", "--as-of", "2024-03-01", "--kinds", "cd,sldu,sldl");

        old.Column("cd_geoid").ShouldBe(["0803", "0802"]);
        old.Column("sldu_geoid").ShouldBe(["08007", "08007"]);
        old.Column("sldl_geoid").ShouldBe(["", ""]);
        old.Column("note").ShouldBe(["", ""]);
        recent.Column("cd_geoid").ShouldBe([""]);
        recent.Column("sldl_geoid").ShouldBe(["08054"]);
        recent.Column("note").ShouldBe(["cd: no lines of that day loaded"]);
    }

    [Fact]
    public void EndedLines_AreToldOnceOnTheErrorStream()
    {
        using var run = TableRun.Of("lat,lng\n39.15,-108.58\n39.15,-108.58\n");

        run.Error.ShouldContain("have ended for cd;");
        run.Error.Split("have ended").Length.ShouldBe(2);
    }

    [Fact]
    public void Kinds_ThatAreNotLoaded_HaveEmptyColumnsAndAWord()
    {
        using var run = TableRun.Of("lat,lng\n39.15,-108.58\n", "--kinds", "school_district,place");

        run.Lines[0].ShouldBe("lat,lng,place,place_geoid,school_district,school_district_geoid,note,error");
        run.Lines[1].ShouldBe($"39.15,-108.58,{Co}/place:grand_junction,0831660,,,,");
        run.Error.ShouldContain("No lines are loaded for school_district;");
    }

    [Fact]
    public void Language_IsThatOfNotesAndErrors()
    {
        using var run = TableRun.Of("lat,lng\n39.15,-108.58\nx,1\n", "--lang", "es", "--kinds", "cd");

        run.Column("note")[0].ShouldBe("cd: líneas que valieron hasta 2023-01-02");
        run.Column("error")[1].ShouldBe("La latitud no es un número simple de grados como 39.7392.");
    }

    [Theory]
    [InlineData("lat,lng")]
    [InlineData("LATITUDE,Longitude")]
    [InlineData("y,x")]
    [InlineData(" Lat ,\"LON\"")]
    [InlineData("\"latitude\",long")]
    public void Columns_AreFoundByName(string header)
    {
        using var run = TableRun.Of($"{header},more\n39.15,-108.58,z\n", "--kinds", "place");

        run.Code.ShouldBe(0, run.Error);
        run.Lines[0].ShouldBe($"{header},more,place,place_geoid,note,error");
        run.Column("place_geoid").ShouldBe(["0831660"]);
    }

    [Fact]
    public void Columns_MayStandAnywhere()
    {
        using var run = TableRun.Of("x,name,lat_text,y\n-108.58,a,?,39.15\n", "--kinds", "place");

        run.Column("place_geoid").ShouldBe(["0831660"]);
    }

    [Fact]
    public void Columns_WithNamesAlreadyTaken_AreCalledOtherwise()
    {
        using var run = TableRun.Of("State,lat,lng,homerule_error,error\nCO,39.15,-108.58,a,b\n", "--kinds", "state");

        run.Lines[0].ShouldBe("State,lat,lng,homerule_error,error,homerule_state,state_geoid,note,homerule_error_2");
        run.Lines[1].ShouldBe($"CO,39.15,-108.58,a,b,{Co},08,,");
        run.Error.ShouldContain("state → homerule_state, error → homerule_error_2");
    }

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData(',')]
    public void Delimiter_OfTheHeader_IsKept(char d)
    {
        using var run = TableRun.Of($"id{d}lat{d}lng\n1{d}39.15{d}-108.58\n2{d}x{d}1\n", "--kinds", "place,sldl");

        run.Code.ShouldBe(0, run.Error);
        var rows = run.Read(d);
        rows.ShouldAllBe(r => r.Length == 9);
        rows[1][3].ShouldBe($"{Co}/place:grand_junction");
        rows[1][6].ShouldBe("08054;08055");
        rows[1][7].ShouldBe("sldl: two maps in force");
        rows[2][8].ShouldStartWith("The latitude is not");
    }

    [Fact]
    public void ByteOrderMark_IsKeptAndNotPartOfAName()
    {
        using var run = TableRun.Of([0xEF, 0xBB, 0xBF, .. "lat,lng\n39.15,-108.58\n"u8], "--kinds", "place");

        run.Bytes![..9].ShouldBe([0xEF, 0xBB, 0xBF, .. "lat,ln"u8]);
        run.Text.ShouldContain("grand_junction");
    }

    [Fact]
    public void LineEnds_Mixed_AreRead()
    {
        using var run = TableRun.Of("id,lat,lng\r\n1,39.15,-108.58\n2,39.15,-108.58\r3,39.15,-108.58\r\n4,39.15,-108.58", "--kinds", "place");

        run.Column("id").ShouldBe(["1", "2", "3", "4"]);
        run.Column("place_geoid").ShouldAllBe(static g => g == "0831660");
        run.Text.Split("\r\n").Length.ShouldBe(6);
    }

    [Fact]
    public void KeptColumns_ComeOutByteForByte()
    {
        const string kept = "\"a \"\"quoted\"\" word,\nand a line\r\nor two\", x ,=1+1,-2,@me,+3,\"plain\",ñ";
        using var run = TableRun.Of($"a,b,c,d,e,f,g,h,lat,lng\n{kept},39.15,-108.58\n", "--kinds", "place");

        run.Code.ShouldBe(0, run.Error);
        run.Text.ShouldContain($"\n{kept},39.15,-108.58,{Co}/place:grand_junction,");
    }

    [Fact]
    public void CellsThatAreAFormula_AreOnlyGuardedInNewColumns()
    {
        using var run = TableRun.Of("lat,lng,name\n39.15,-108.58,=HYPERLINK(1)\n", "--kinds", "place");

        run.Column("name").ShouldBe(["=HYPERLINK(1)"]);
        Cli.Csv.ColumnTable.Guard("=1").ShouldBe("'=1");
        Cli.Csv.ColumnTable.Guard("08031").ShouldBe("08031");
    }

    [Theory]
    [InlineData("id,lat,lng")]
    [InlineData("id,lat,lng\r\n")]
    [InlineData("id,lat,lng\n\n\n")]
    public void HeaderAlone_GivesAHeaderAlone(string table)
    {
        using var run = TableRun.Of(table, "--kinds", "state");

        run.Code.ShouldBe(0, run.Error);
        run.Lines.ShouldBe(["id,lat,lng,state,state_geoid,note,error"]);
        run.Error.ShouldStartWith("0 rows");
    }

    [Fact]
    public void Point_InNoDivision_IsNotedAndCounted()
    {
        using var run = TableRun.Of("lat,lng\n30.5,-60.5\n", "--kinds", "state");

        run.Lines[1].ShouldBe("30.5,-60.5,,,in no division loaded,");
        run.Error.ShouldContain("1 point lies in no division");
        run.Error.ShouldContain("no bad rows");
    }

    [Fact]
    public void ManyRows_KeepTheirOrder()
    {
        const int count = 120_000;
        var table = new StringBuilder("id,lat,lng,text\n");
        for (var i = 0; i < count; i++)
            table.Append(i).Append(i % 50_000 == 49_999 ? ",bad" : ",39.15").Append(",-108.58,").Append(i % 7 == 0 ? "\"a\nb\"" : "c").Append('\n');
        using var run = TableRun.Of(table.ToString(), "--kinds", "place");

        run.Code.ShouldBe(0, run.Error);
        run.Column("id").ShouldBe(Enumerable.Range(0, count).Select(static i => $"{i}"));
        run.Column("place_geoid").Count(static g => g == "0831660").ShouldBe(count - 2);
        run.Error.ShouldContain("2 bad rows: 50001, 100001.");
        run.Error.ShouldStartWith("120,000 rows, ");
    }

    [Fact]
    public void StandardStreams_AreReadAndWritten()
    {
        using var run = new TableRun();
        using var input = new MemoryStream("lat,lng\n39.15,-108.58\n"u8.ToArray());

        var output = Encoding.UTF8.GetString(run.Go(["--csv", "-", "--out", "-", "--kinds", "place"], input));

        run.Code.ShouldBe(0, run.Error);
        output.ShouldBe($"lat,lng,place,place_geoid,note,error\n39.15,-108.58,{Co}/place:grand_junction,0831660,,\n");
        Directory.GetFiles(run.Folder).ShouldBeEmpty();
    }

    [Fact]
    public void Target_ThatExists_IsReplacedWhole()
    {
        using var run = new TableRun();
        File.WriteAllText(run.Output, "old");
        run.Go("lat,lng\n39.15,-108.58\n"u8.ToArray());

        run.Lines.Length.ShouldBe(2);
        Directory.GetFiles(run.Folder).Length.ShouldBe(2);
    }

    [Fact]
    public void Terminal_ShowsRowsPerSecondAndTheTotals()
    {
        using var run = new TableRun { ErrorWidth = 100 };
        run.Go("lat,lng\n39.15,-108.58\n"u8.ToArray());

        run.Code.ShouldBe(0, run.Error);
        run.Error.ShouldContain("rows/s");
        run.Error.ShouldContain("no bad rows.");
    }

    [Fact]
    public void Cells_AgreeWithTheAnswersForOnePoint()
    {
        var random = new Random(11);
        var points = Enumerable.Range(0, 400).Select(_ => (Lat: 36.5 + (random.NextDouble() * 6), Lng: -114.5 + (random.NextDouble() * 13))).ToList();
        SameAsSingles.ShouldAgree(MappedCountry.SnapshotFile, MappedCountry.Snapshot, points);
    }

    [Fact]
    public void Cells_OverEveryBoundary_AgreeWithTheAnswersForOnePoint()
    {
        Assert.SkipUnless(FullCountry.IsHere, FullCountry.Notice);
        var random = new Random(12);
        var points = Enumerable.Range(0, 3_000).Select(_ => (Lat: 24.5 + (random.NextDouble() * 25), Lng: -124.7 + (random.NextDouble() * 57.8))).ToList();
        points.Add((39.7392, -104.9903));
        SameAsSingles.ShouldAgree(FullCountry.SnapshotFile, FullCountry.Snapshot, points);
    }
}
