using System.Text;
using FsCheck;
using FsCheck.Fluent;
using HomeRule.Documents.Tables;

namespace HomeRule.Cli.Tests.Importing;

public sealed class CsvTableTests
{
    private static readonly string[] Pieces = ["=", "+", "-", "@", "'", "\t", "\r", "\n", ",", "\"", ";", " ", "a", "1", "é", "＝", "😀", "HYPERLINK(\"x\")"];

    [Theory]
    [InlineData("=HYPERLINK(\"https://example.org\")")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@x")]
    [InlineData("\tx")]
    [InlineData("'=x")]
    [InlineData("＝x")]
    public void Write_CellThatASpreadsheetWouldRun_StartsWithAnApostrophe(string cell)
    {
        var table = CsvTable.Write(["name"], [[cell]]);

        Encoding.UTF8.GetString(table).Split("\r\n", 2)[1].TrimStart('"').ShouldStartWith("'");
        CsvTable.Read(table)[1][0].ShouldBe(cell);
    }

    [Fact]
    public void Write_PlainCells_StayAsTheyAre() => Encoding.UTF8.GetString(CsvTable.Write(["a", "b"], [["1-2", "it's"]])).ShouldEndWith("1-2,it's\r\n");

    [Fact]
    public void RandomTable_WrittenAndRead_IsTheSame() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll<int>(static seed =>
    {
        var random = new Random(seed);
        var rows = Enumerable.Range(0, random.Next(1, 6)).Select(_ => (IReadOnlyList<string?>)["x", .. Enumerable.Range(0, 3).Select(_ => string.Concat(Enumerable.Range(0, random.Next(5)).Select(_ => Pieces[random.Next(Pieces.Length)])))]).ToList();

        var table = CsvTable.Write(["a", "b", "c", "d"], rows);

        CsvTable.Read(table).Skip(1).ShouldBe(rows.Select(static r => r.Select(static c => c!).ToArray()));
        CsvSheet.Read(table, static _ => true).Value.Rows.SelectMany(static r => r.Cells).Where(static c => c.Length > 0).ShouldAllBe(static c => !SpreadsheetCell.IsFormula(c));
    }));
}
