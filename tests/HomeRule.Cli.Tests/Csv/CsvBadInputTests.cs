using System.Text;

namespace HomeRule.Cli.Tests.Csv;

/// <summary>Tables and rows that cannot be answered. Bad rows are kept with their reason; a file whose rows cannot be told apart leaves nothing.</summary>
public sealed class CsvBadInputTests
{
    [Theory]
    [InlineData("", "empty")]
    [InlineData("\n\r\n ", "empty")]
    [InlineData("id,name\n1,a\n", "no column for the latitude")]
    [InlineData("id,lat\n1,2\n", "no column for the longitude")]
    [InlineData("lat,latitude,lng\n1,2,3\n", "2 columns that can be the latitude (lat, latitude)")]
    [InlineData("lat;lng;LON;x\n1;2;3;4\n", "3 columns that can be the longitude (lng, LON, x)")]
    [InlineData("lat|lng\n1|2\n", "commas, semicolons or tabs")]
    [InlineData("39.7,-104.9\n", "no column for the latitude")]
    [InlineData("\"lat,lng\n1,2\n", "The first row has a quote that is not closed")]
    [InlineData("\"id\"x,lat,lng\n1,2\n", "The first row has a quote that is not closed")]
    public void Header_ThatCannotBeUsed_IsOneSentence(string table, string words)
    {
        using var run = TableRun.Of(table);

        run.ShouldBeRefused().ShouldContain(words);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Utf16_IsRefusedWithAdvice(string encoding)
    {
        var coding = Encoding.GetEncoding(encoding);
        byte[] text = coding.GetBytes("lat,lng\n39.15,-108.58\n");
        using var marked = TableRun.Of([.. coding.GetPreamble(), .. text]);
        using var bare = TableRun.Of(text);

        marked.ShouldBeRefused().ShouldContain("Save it as UTF-8");
        bare.ShouldBeRefused().ShouldContain("Save it as UTF-8");
    }

    [Fact]
    public void Header_InAnotherEncoding_IsRefusedWithAdvice()
    {
        using var run = TableRun.Of([.. "lat,lng,a"u8, 0xF1, .. "o\n1,2,3\n"u8]);

        run.ShouldBeRefused().ShouldContain("Save the file as UTF-8");
    }

    [Fact]
    public void Quote_NeverClosed_IsRefusedWithItsRow()
    {
        using var run = TableRun.Of("id,lat,lng\n1,39.15,-108.58\n2,39.15,-108.58\n\"3,39.15,-108.58\n4,39.15,-108.58\n");

        run.ShouldBeRefused().ShouldContain("Row 4 opens a quote that is never closed. Correct it; nothing was written.");
    }

    [Fact]
    public void Quote_ClosedByALaterOne_IsRefusedWithItsRow()
    {
        using var run = TableRun.Of("id,lat,lng\n1,39.15,-108.58\n\"2,39.15,-108.58\n\"3\",39.15,-108.58\n4,39.15,-108.58\n");

        run.ShouldBeRefused().ShouldContain("Row 3 has text after a closing quote");
    }

    [Fact]
    public void Fault_LateInTheFile_HasTheRightRowAndLeavesTheOldAnswer()
    {
        var table = new StringBuilder("id,lat,lng\n");
        for (var i = 2; i <= 60_000; i++)
            table.Append(i).Append(i == 54_321 ? ",\"39\"x,1\n" : ",39.15,-108.58\n");
        using var run = new TableRun();
        File.WriteAllText(run.Output, "old");
        run.Go(Encoding.UTF8.GetBytes(table.ToString()));

        run.Code.ShouldBe(CliApp.BadInput);
        run.Error.ShouldContain("Row 54321 ");
        run.Text.ShouldBe("old");
        Directory.GetFiles(run.Folder).Length.ShouldBe(2);
    }

    [Theory]
    [InlineData(1 << 20, false)]
    [InlineData((1 << 20) + 1, true)]
    [InlineData(10 << 20, true)]
    public void Field_OfMoreThanAMegabyte_IsRefusedWithItsRow(int length, bool refused)
    {
        using var run = TableRun.Of($"id,lat,lng\n1,39.15,-108.58\n{new string('a', length)},39.15,-108.58\n");

        if (!refused)
            run.Code.ShouldBe(0, run.Error);
        else
            run.ShouldBeRefused().ShouldStartWith("Row 3 ");
    }

    [Fact]
    public void Header_OfMoreThanAMegabyte_IsRefused()
    {
        using var run = TableRun.Of(new string('a', 3 << 20));

        run.ShouldBeRefused().ShouldContain("first row");
    }

    [Fact]
    public void RaggedRows_AreKeptInLineWithTheColumns()
    {
        using var run = TableRun.Of("id,lat,lng\n1,39.15\n2\n3,39.15,-108.58,\"a, b\",c\n4,39.15,-108.58\n", "--kinds", "place");

        run.Code.ShouldBe(0);
        run.Read().ShouldAllBe(static r => r.Length == 7);
        run.Column("id").ShouldBe(["1", "2", "3", "4"]);
        run.Column("error").ShouldBe(["The row has 2 fields and the header 3.", "The row has 1 field and the header 3.", "The row has 5 fields and the header 3; left over: \"a, b\",c", ""]);
        run.Error.ShouldContain("3 bad rows: 2, 3, 4.");
    }

    [Theory]
    [InlineData("NaN", "not a plain number")]
    [InlineData("Infinity", "not a plain number")]
    [InlineData("-Infinity", "not a plain number")]
    [InlineData("1e999", "not a plain number")]
    [InlineData("3.9e1", "not a plain number")]
    [InlineData("0x27", "not a plain number")]
    [InlineData("٣٤", "not a plain number")]
    [InlineData("39.15°", "not a plain number")]
    [InlineData("39.1.5", "not a plain number")]
    [InlineData("+-39", "not a plain number")]
    [InlineData("-", "not a plain number")]
    [InlineData(".", "not a plain number")]
    [InlineData("39 15", "not a plain number")]
    [InlineData("\"39\"\"15\"", "not a plain number")]
    [InlineData("000000000000000000000000000000039", "not a plain number")]
    [InlineData("\"34,05\"", "decimal comma")]
    [InlineData("\"1,234,5\"", "not a plain number")]
    [InlineData("", "is missing")]
    [InlineData("   ", "is missing")]
    [InlineData("\"\"", "is missing")]
    [InlineData("91", "not between -90 and 90")]
    [InlineData("-90.0000001", "not between -90 and 90")]
    public void Latitude_ThatIsNone_IsKeptWithItsReason(string value, string reason)
    {
        using var run = TableRun.Of($"id,lat,lng\n1,{value},150\n2,39.15,-108.58\n", "--kinds", "place");

        run.Code.ShouldBe(0, run.Error);
        run.Lines[1].ShouldStartWith($"1,{value},150,,,,");
        run.Column("error")[0].ShouldStartWith("The latitude ");
        run.Column("error")[0].ShouldContain(reason);
        run.Column("error")[1].ShouldBeEmpty();
        run.Error.ShouldContain("1 bad row: 2.");
    }

    [Theory]
    [InlineData("", "The longitude is missing.")]
    [InlineData("\"-104,9\"", "The longitude has a decimal comma")]
    [InlineData("west", "The longitude is not a plain number")]
    [InlineData("-180.5", "The longitude is not between -180 and 180.")]
    public void Longitude_ThatIsNone_IsKeptWithItsReason(string value, string reason)
    {
        using var run = TableRun.Of($"lat,lng\n39.15,{value}\n", "--kinds", "place");

        run.Column("error")[0].ShouldStartWith(reason);
    }

    [Theory]
    [InlineData("39.15")]
    [InlineData("+39.15")]
    [InlineData(" 39.15 ")]
    [InlineData("\"39.15\"")]
    [InlineData("0039.150000000000000000")]
    [InlineData("39.1499999999999999999999")]
    public void Latitude_WrittenOtherwise_IsRead(string value)
    {
        using var run = TableRun.Of($"lat,lng\n{value},-108.58\n", "--kinds", "place");

        run.Column("place_geoid").ShouldBe(["0831660"]);
    }

    [Fact]
    public void Swapped_IsHintedOnlyWhereThatHelps()
    {
        using var run = TableRun.Of("lat,lng\n-108.58,39.15\n-120,39.15\n-71.05,42.36\n", "--kinds", "place");

        run.Column("error")[0].ShouldEndWith("with latitude and longitude swapped, the point would be in the United States.");
        run.Column("error")[1].ShouldBe("The latitude is not between -90 and 90.");
        run.Column("error")[2].ShouldBeEmpty();
    }

    [Fact]
    public void Swapped_InRange_IsAnError()
    {
        using var run = new TableRun { Snapshot = HomeRule.Testing.RealAtlas.SnapshotFile };
        run.Go("lat,lng\n-71.05,42.36\n"u8.ToArray(), "--kinds", "state");

        run.Column("error").ShouldBe(["The point is in no division, but with latitude and longitude swapped it would be in the United States."]);
    }

    [Fact]
    public void Rows_WithNulOrAnotherEncoding_AreKeptWithTheirReason()
    {
        byte[] table = [.. "name,lat,lng\na\0b,39.15,-108.58\n"u8, (byte)'a', 0xF1, .. ",39.15,-108.58\nñ,39.15,-108.58\n"u8];
        using var run = TableRun.Of(table, "--kinds", "place");

        run.Code.ShouldBe(0, run.Error);
        run.Bytes!.AsSpan().IndexOf("a\0b,39.15,-108.58,,,,The row holds a NUL character.\n"u8).ShouldBeGreaterThan(0);
        run.Bytes!.AsSpan().IndexOf((byte[])[(byte)'a', 0xF1, .. ",39.15,-108.58,,,,The row is not UTF-8 text; save the file as UTF-8.\n"u8]).ShouldBeGreaterThan(0);
        run.Text.ShouldContain("ñ,39.15,-108.58,ocd-division");
        run.Error.ShouldContain("2 bad rows: 2, 3.");
    }

    [Fact]
    public void BlankLines_AreLeftOutAndCountAsRows()
    {
        using var run = TableRun.Of("lat,lng\n\n39.15,-108.58\n\r\n\nx,y\n", "--kinds", "place");

        run.Lines.Length.ShouldBe(3);
        run.Error.ShouldContain("2 rows");
        run.Error.ShouldContain("1 bad row: 6.");
    }

    [Fact]
    public void ManyBadRows_AreCountedAndTheFirstNamed()
    {
        using var run = TableRun.Of("lat,lng\n" + string.Concat(Enumerable.Repeat("x,1\n", 40)));

        run.Error.ShouldContain("40 bad rows: 2, 3, 4, 5, 6 …. ");
    }

    [Fact]
    public void Strict_WithABadRow_EndsWithCodeTwoAndKeepsTheAnswer()
    {
        using var bad = TableRun.Of("lat,lng\nx,1\n", "--strict");
        using var good = TableRun.Of("lat,lng\n39.15,-108.58\n", "--strict");

        bad.Code.ShouldBe(CliApp.BadInput);
        bad.Lines.Length.ShouldBe(2);
        good.Code.ShouldBe(0);
    }

    [Fact]
    public void Coordinates_AreNeverOnTheErrorStream()
    {
        using var run = TableRun.Of("lat,lng\n39.123456,-108.654321\n91.123456,-108.654321\n-108.654321,39.123456\nx39.123456,1\n39.123456,-108.654321,9\n30.123456,-60.654321\n\"39.123456\"x,1\n");

        run.ShouldBeRefused();
        run.Error.ShouldNotContain("123456");
        run.Error.ShouldNotContain("654321");
        run.Go("lat,lng\n39.123456,-108.654321\n91.123456,-108.654321\n-108.654321,39.123456\nx39.123456,1\n39.123456,-108.654321,9\n30.123456,-60.654321\n"u8.ToArray());
        run.Code.ShouldBe(0, run.Error);
        run.Error.ShouldNotContain("123456");
        run.Error.ShouldNotContain("654321");
    }

    [Fact]
    public void Input_ThatIsTheOutput_IsRefused()
    {
        using var run = new TableRun();
        File.WriteAllText(run.Input, "lat,lng\n39.15,-108.58\n");
        var link = Path.Combine(run.Folder, "link.csv");
        if (!OperatingSystem.IsWindows())
            File.CreateSymbolicLink(link, run.Input);

        foreach (var target in new[] { run.Input, Path.Combine(run.Folder, ".", "in.csv"), OperatingSystem.IsWindows() ? run.Input : link })
        {
            run.Go(["--csv", run.Input, "--out", target]);
            run.Code.ShouldBe(CliApp.BadInput);
            run.Error.ShouldContain("the same file");
            File.ReadAllText(run.Input).ShouldBe("lat,lng\n39.15,-108.58\n");
        }
    }

    [Fact]
    public void Paths_ThatCannotBeUsed_AreOneSentence()
    {
        using var run = new TableRun();
        File.WriteAllText(run.Input, "lat,lng\n39.15,-108.58\n");

        run.Go(["--csv", Path.Combine(run.Folder, "none.csv"), "--out", run.Output]);
        run.ShouldBeRefused().ShouldContain("There is no file");
        run.Go(["--csv", run.Folder, "--out", run.Output]);
        run.ShouldBeRefused().ShouldContain("is a folder");
        run.Go(["--csv", run.Input, "--out", run.Folder]);
        run.ShouldBeRefused().ShouldContain("is a folder");
        run.Go(["--csv", run.Input, "--out", Path.Combine(run.Folder, "none", "out.csv")]);
        run.ShouldBeRefused().ShouldContain("There is no folder");
    }

    [Theory]
    [InlineData("--csv", "a.csv")]
    [InlineData("--out", "b.csv", "39.1,-108.5")]
    [InlineData("--strict", "39.1,-108.5")]
    [InlineData("--csv", "a.csv", "--out", "b.csv", "39.1,-108.5")]
    [InlineData("--csv", "a.csv", "--out", "b.csv", "--format", "json")]
    [InlineData("--csv", "a.csv", "--out", "b.csv", "--kinds", "town")]
    [InlineData("--csv", "a.csv", "--out", "b.csv", "--as-of", "2026-02-30")]
    [InlineData("--csv", "", "--out", "b.csv")]
    [InlineData("--csv", "-", "--out", "")]
    public void Options_ThatDoNotGoTogether_AreOneSentence(params string[] args)
    {
        using var run = new TableRun();
        run.Go(args);

        run.ShouldBeRefused();
    }

    [Fact]
    public void Output_ThatCannotTakeMore_IsOneSentence()
    {
        if (!File.Exists("/dev/full"))
            Assert.Skip("There is no /dev/full here.");
        using var run = new TableRun();
        File.WriteAllText(run.Input, "lat,lng\n39.15,-108.58\n");
        run.Go(["--csv", run.Input, "--out", "/dev/full"]);

        run.ShouldBeRefused().ShouldContain("cannot be written");
    }
}
