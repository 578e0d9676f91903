using System.Globalization;
using HomeRule.Feeds.Ice287g;

namespace HomeRule.Feeds.Tests.Ice287g;

/// <summary>Every dated list of the mirror against a plain count of the same file.</summary>
public sealed class SheetMirrorTests
{
    public static TheoryData<string> Files() => ListFiles.AreHere ? [.. ListFiles.Paths.Select(static p => Path.GetFileName(p))] : [""];

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_ListOfTheMirror_HasWhatAPlainReadingCounts(string file)
    {
        Assert.SkipUnless(ListFiles.AreHere, ListFiles.Notice);
        var path = ListFiles.Paths.Single(p => Path.GetFileName(p) == file);
        var plain = new PlainSheet(path);

        var reading = SheetReader.Read(path).Value;

        var sheet = reading.Facts;
        reading.Rows.ShouldBe(plain.Below);
        reading.Good.ShouldBe(plain.Filled.Count);
        reading.Rows.ShouldBe(reading.Good + reading.Rejects.Sum(static r => r.Count));
        reading.Rejects.Select(static r => r.Code).ShouldBeSubsetOf(["row.blank"]);
        sheet.Blank.ShouldBe(plain.Below - plain.Filled.Count);
        sheet.Refused.ShouldBe(0);
        sheet.IsPending.ShouldBe(file.StartsWith("pending", StringComparison.Ordinal));
        sheet.Rows.Select(static r => (r.Row, r.State, r.Agency)).ShouldBe(plain.Filled.Select(static r => (r.Number, r.Cells["STATE"], Spaces(r.Cells["LAW ENFORCEMENT AGENCY"]))));
        sheet.Rows.Select(static r => r.SupportType).ShouldBe(plain.Filled.Select(static r => Spaces(r.Cells["SUPPORT TYPE"])));
        sheet.Rows.Select(static r => r.County ?? "").ShouldBe(plain.Filled.Select(static r => r.Cells["COUNTY"] is "#N/A" or "#NA" or "N/A" ? "" : Spaces(r.Cells["COUNTY"])));
        sheet.Rows.Select(static r => r.Signed?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? r.SignedText ?? "").ShouldBe(plain.Filled.Select(static r => Day(r.Cells.GetValueOrDefault("SIGNED", ""))));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_ListOfTheMirror_HasTheLinkOfEveryFilledRow(string file)
    {
        Assert.SkipUnless(ListFiles.AreHere, ListFiles.Notice);
        var path = ListFiles.Paths.Single(p => Path.GetFileName(p) == file);
        var plain = new PlainSheet(path);
        var filled = plain.Filled.Select(static r => r.Number.ToString(CultureInfo.InvariantCulture)).ToHashSet();

        var rows = SheetReader.Read(path).Value.Facts.Rows;

        rows.Where(static r => r.Memorandum is not null).Select(static r => r.Row.ToString(CultureInfo.InvariantCulture))
            .ShouldBe(plain.Links.Where(static l => l.Cell[0] == 'G').Select(static l => l.Cell[1..]).Where(filled.Contains).Distinct(), ignoreOrder: true);
        rows.Where(static r => r.Addendum is not null).Select(static r => r.Row.ToString(CultureInfo.InvariantCulture))
            .ShouldBe(plain.Links.Where(static l => l.Cell[0] == 'H').Select(static l => l.Cell[1..]).Where(filled.Contains).Distinct(), ignoreOrder: true);
        rows.SelectMany(static r => new[] { r.Memorandum, r.Addendum }).OfType<string>()
            .ShouldAllBe(static l => l.StartsWith("https://www.ice.gov/", StringComparison.Ordinal) || l.StartsWith("http://www.ice.gov/", StringComparison.Ordinal));
    }

    // Days since 1899-12-30, as Excel has counted them since March 1900; a year past the list's is left as it stands.
    private static string Day(string cell) =>
        int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days < 46_000
            ? new DateTime(1899, 12, 30).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : cell;

    private static string Spaces(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
