using System.Text;
using HomeRule.Civics;
using HomeRule.Feeds.Fbi;
using HomeRule.Feeds.Reading;
using HomeRule.Feeds.Tests.Testing;
using HomeRule.Testing;

namespace HomeRule.Feeds.Tests.Fbi;

public sealed class FbiReaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("homerule-fbi-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Read_Table_GivesEveryAgency()
    {
        var reading = Read(FbiTable.Of(
            FbiTable.Row("AK0010100", "Anchorage", "AK", "ANCHORAGE"),
            FbiTable.Row("CO0160000", " Mesa ", county: "\"GARFIELD, MESA, MESA\"", type: "County"),
            "NB0010000,2024,Adams,NB,ADAMS,County,NULL,,0,0,NULL")).Value;

        reading.Rows.ShouldBe(3);
        reading.Good.ShouldBe(3);
        reading.Rejects.ShouldBeEmpty();
        reading.Facts.Select(static a => (a.Ori, a.Name, a.State)).ShouldBe([("AK0010100", "Anchorage", "ak"), ("CO0160000", "Mesa", "co"), ("NB0010000", "Adams", "ne")]);
        reading.Facts[1].Counties.ShouldBe(["GARFIELD", "MESA"]);
        (reading.Facts[2].Population, reading.Facts[2].Officers, reading.Facts[2].Civilians).ShouldBe((null, null, 0));
    }

    [Theory]
    [InlineData("row.ori", "CO001,2025,A,CO,MESA,City,1,1,1,2,1")]
    [InlineData("row.year", "CO0010000,MMXXV,A,CO,MESA,City,1,1,1,2,1")]
    [InlineData("row.name", "CO0010000,2025, ,CO,MESA,City,1,1,1,2,1")]
    [InlineData("row.state", "CO0010000,2025,A,ZZ,MESA,City,1,1,1,2,1")]
    [InlineData("row.number", "CO0010000,2025,A,CO,MESA,City,-1,1,1,2,1")]
    [InlineData("row.number", "CO0010000,2025,A,CO,MESA,City,1,99999999999,1,2,1")]
    [InlineData("row.number", "CO0010000,2025,A,CO,MESA,City,1,1e3,1,2,1")]
    [InlineData("row.blank", ",,,,,,,,,,")]
    public void Read_RowThatSaysSomethingImpossible_IsCountedAndLeftOut(string code, string row)
    {
        var reading = Read(FbiTable.Of(FbiTable.Row("CO0990000"), row)).Value;

        reading.Rows.ShouldBe(2);
        reading.Good.ShouldBe(1);
        reading.Rejects.Single().Code.ShouldBe(code);
        reading.Rejects.Single().Examples.Single().ShouldStartWith("table.csv row 3");
        reading.Facts.Single().Ori.ShouldBe("CO0990000");
    }

    [Fact]
    public void Read_AgencyTwice_CountsWithItsNewestYear()
    {
        var reading = Read(FbiTable.Of(
            FbiTable.Row("CO0010000", "Old", year: "2023"), FbiTable.Row("CO0010000", "New", year: "2025"), FbiTable.Row("CO0010000", "Older", year: "2020"))).Value;

        reading.Facts.Single().Name.ShouldBe("New");
        (reading.Rows, reading.Good).ShouldBe((3, 1));
        reading.Rejects.Single().ShouldSatisfyAllConditions(
            static r => r.Code.ShouldBe("row.repeated"),
            static r => r.Count.ShouldBe(2),
            static r => r.Examples.ShouldBe(["table.csv row 2: CO0010000", "table.csv row 4: CO0010000"]));
    }

    public static TheoryData<string, string, byte[]> Hostile()
    {
        var good = FbiTable.Row("CO0010000") + "\n";
        var head = FbiTable.Heading + "\n";
        return new()
        {
            { "unbalanced quote", "Row 3 of table.csv has a quotation mark that is never closed", FbiTable.Bytes(head + good + "CO0020000,2025,\"Open,CO,MESA,City,1,1,1,2,1\n" + good) },
            { "quote at the end", "Row 3 of table.csv has a quotation mark", FbiTable.Bytes(head + good + "CO0020000,2025,A,CO,MESA,City,1,1,1,2,\"1") },
            { "quote inside", "Row 2 of table.csv has a quotation mark", FbiTable.Bytes(head + "CO0020000,2025,A\"b,CO,MESA,City,1,1,1,2,1\n") },
            { "10 MB field", "Row 3 of table.csv has more than 8192 bytes", FbiTable.Bytes(head + good + "CO0020000,2025," + new string('x', 10_000_000) + ",CO,MESA,City,1,1,1,2,1\n") },
            { "quoted 10 MB field of lines", "Row 2 of table.csv has a quotation mark", FbiTable.Bytes(head + "CO0020000,2025,\"" + string.Concat(Enumerable.Repeat("line\n", 2_000_000)) + "\",CO,MESA,City,1,1,1,2,1\n") },
            { "too few fields", "Row 3 of table.csv has 4 fields where the first row has 11", FbiTable.Bytes(head + good + "CO0020000,2025,A,CO\n") },
            { "too many fields", "Row 2 of table.csv has 12 fields where the first row has 11", FbiTable.Bytes(head + good.TrimEnd() + ",1\n") },
            { "NUL", "Row 2 of table.csv holds a NUL character", FbiTable.Bytes(head + "CO0020000,2025,A\0b,CO,MESA,City,1,1,1,2,1\n") },
            { "UTF-16", "Row 1 of table.csv is written in UTF-16", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(head + good)).ToArray() },
            { "UTF-16 without a mark", "Row 1 of table.csv holds a NUL character", Encoding.Unicode.GetBytes(head + good) },
            { "Latin-1", "Row 2 of table.csv is not text in UTF-8", Encoding.Latin1.GetBytes(head + FbiTable.Row("CO0010000", "Peña") + "\n") },
            { "mixed newlines", "Row 3 of table.csv ends its line in another way", FbiTable.Bytes(head + good + good.TrimEnd() + "\r\n" + good) },
            { "lone carriage return", "Row 2 of table.csv holds a carriage return", FbiTable.Bytes(head + good.TrimEnd() + "\r" + good) },
            { "semicolons", "does not name the columns ori", FbiTable.Bytes((head + good).Replace(',', ';')) },
            { "other columns", "does not name the columns ori", FbiTable.Bytes("a,b,c\n1,2,3\n") },
        };
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Read_HostileTable_IsOneSentenceAndNothingKept(string what, string sentence, byte[] bytes)
    {
        // What is very large and alike is refused as a gzip bomb before it is read.
        foreach (var asFetched in bytes.Length > 1 << 20 ? [bytes] : new[] { bytes, TinyFiles.Gzip(bytes) })
        {
            var problem = Read(asFetched).Problem;

            problem.Message.ShouldContain(sentence, customMessage: what);
            problem.Message.ShouldNotContain('\n');
            problem.Message.ShouldNotContain(_folder);
        }
    }

    [Fact]
    public void Read_WindowsLineEndsAndMark_AreFine()
    {
        var text = "\uFEFF" + FbiTable.Of(FbiTable.Row("CO0010000")).Replace("\n", "\r\n", StringComparison.Ordinal).TrimEnd();

        Read(text).Value.Good.ShouldBe(1);
    }

    [Fact]
    public void Read_GzipCutShortAnywhere_IsRefused()
    {
        var whole = TinyFiles.Gzip(FbiTable.Towns(200));

        for (var length = 18; length < whole.Length; length += Math.Max(1, (whole.Length - length) / 12))
            Read(whole[..length]).Problem.Code.ShouldBe("file.damaged", $"{length} of {whole.Length} bytes");
    }

    [Fact]
    public void Read_EmptyFile_IsRefused() => Read("").Problem.Code.ShouldBe("file.empty");

    [Fact]
    public void Read_GzipBomb_IsRefused() =>
        Read(TinyFiles.Gzip(new string(' ', 70_000_000))).Problem.Code.ShouldBe("file.bomb");

    [Fact]
    public void Read_Mirror_AccountsForEveryRow()
    {
        Assert.SkipUnless(Repository.Mirror is not null, FullCountry.Notice);

        var reading = FbiReader.Read(Path.Combine(Repository.Mirror, "fbi", "law-enforcement-employees-2025.csv.gz"), TestContext.Current.CancellationToken).Value;

        reading.Rows.ShouldBe(18_330);
        reading.Rows.ShouldBe(reading.Good + reading.Rejects.Sum(static r => r.Count));
        reading.Facts.Count.ShouldBe(18_330);
        reading.Facts.CountBy(static a => a.Type).ToDictionary().ShouldBe(
            new Dictionary<string, int>
            {
                ["City"] = 11_638, ["County"] = 2_992, ["Other"] = 1_148, ["University or College"] = 937, ["Other State Agency"] = 918, ["State Police"] = 419,
                ["Tribal"] = 220, ["Federal"] = 58,
            },
            ignoreOrder: true);
        reading.Facts.Count(static a => a.Counties.Count > 1).ShouldBe(639);
        reading.Facts.Count(static a => a.State == "us").ShouldBe(57);
        reading.Facts.Single(static a => a.Ori == "AK0010100").ShouldSatisfyAllConditions(
            static a => a.Name.ShouldBe("Anchorage"), static a => a.Population.ShouldBe(287_385), static a => a.Officers.ShouldBe(369), static a => a.Civilians.ShouldBe(169));
    }

    private Result<FeedReading<IReadOnlyList<FbiAgency>>> Read(string text) => Read(FbiTable.Bytes(text));

    private Result<FeedReading<IReadOnlyList<FbiAgency>>> Read(byte[] bytes)
    {
        var path = Path.Combine(_folder, "table.csv");
        File.WriteAllBytes(path, bytes);
        return FbiReader.Read(path, TestContext.Current.CancellationToken);
    }
}
