using System.Globalization;
using System.Text;
using HomeRule.Civics;
using HomeRule.Feeds.Ice287g;
using HomeRule.Feeds.Reading;

namespace HomeRule.Feeds.Tests.Ice287g;

public sealed class SheetReaderTests : IDisposable
{
    private const string Name = "participatingAgencies07182025pm.xlsx";

    private readonly string _folder = Directory.CreateTempSubdirectory("homerule-lists-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Read_List_TrimsAndFollowsLinks()
    {
        var book = TinyWorkbook.Participating()
            .Add("OHIO", " Ada  Police\u00A0Department ", "Municipality", "#N/A", "Task Force Model ", "#45833", "link", "link")
            .Add("", "  ", "")
            .Add("OHIO", "Lima Police Department", "Municipality", "Allen County ", "Task Force Model", "7/72025", "link pending", "")
            .Link("G2", "https://gcc02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fgcc01.safelinks.protection.outlook.com%2F%3Furl%3Dhttps%253A%252F%252Fwww.ice.gov%252Fa.pdf%26data%3Dx&data=05%7C02&reserved=0")
            .Link("H2", "mailto:somebody@example.org");

        var reading = Read(book).Value;

        (reading.Rows, reading.Good, reading.Facts.Blank, reading.Facts.Half, reading.DataDate).ShouldBe((3, 2, 1, "pm", new DateOnly(2025, 7, 18)));
        reading.Rejects.ShouldHaveSingleItem().Code.ShouldBe("row.blank");
        var (ada, lima) = (reading.Facts.Rows[0], reading.Facts.Rows[1]);
        (ada.Row, ada.Agency, ada.County, ada.SupportType, ada.Signed, ada.SignedText).ShouldBe((2, "Ada Police Department", null, "Task Force Model", new DateOnly(2025, 6, 25), null));
        (ada.Memorandum, ada.Addendum).ShouldBe(("https://www.ice.gov/a.pdf", null));
        (lima.Row, lima.County, lima.Signed, lima.SignedText, lima.Memorandum).ShouldBe((4, "Allen County", null, "7/72025", null));
    }

    [Fact]
    public void Read_ColumnsInAnotherOrder_GoesByHeadings()
    {
        var row = Read(TinyWorkbook.Participating("signed", "Law Enforcement  Agency", "State", "Support Type").Add("2025-07-01", "Ada Police Department", "Ohio", "Task Force Model")).Value.Facts.Rows.ShouldHaveSingleItem();

        (row.State, row.Agency, row.SupportType, row.Signed, row.Type).ShouldBe(("Ohio", "Ada Police Department", "Task Force Model", new DateOnly(2025, 7, 1), null));
    }

    [Theory]
    [InlineData(false, "#60", null, "60")]
    [InlineData(false, "#0", null, "0")]
    [InlineData(false, "#-5", null, "-5")]
    [InlineData(false, "#1141572", null, "1141572")]
    [InlineData(false, "#99999999", null, "99999999")]
    [InlineData(false, "#1E400", null, "1E400")]
    [InlineData(false, "#45857", null, "45857")]
    [InlineData(false, "#45856", "2025-07-18", null)]
    [InlineData(false, "#45833.75", "2025-06-25", null)]
    [InlineData(true, "#44371", "2025-06-25", null)]
    [InlineData(true, "#60", null, "60")]
    [InlineData(false, "6/25/2025", "2025-06-25", null)]
    [InlineData(false, "02/29/2025", null, "02/29/2025")]
    [InlineData(false, "05/082025", null, "05/082025")]
    public void Read_SigningDate_IsADayOrStaysAsWritten(bool is1904, string cell, string? day, string? text)
    {
        var book = new TinyWorkbook { Is1904 = is1904 }.Add("STATE", "LAW ENFORCEMENT AGENCY", "SIGNED").Add("OHIO", "Ada Police Department", cell);

        var row = Read(book).Value.Facts.Rows.ShouldHaveSingleItem();

        row.Signed.ShouldBe(day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        row.SignedText.ShouldBe(text);
    }

    [Theory]
    [InlineData("row.formula", "<c r=\"{0}\"><f>TODAY()</f><v>45833</v></c>")]
    [InlineData("row.error", "<c r=\"{0}\" t=\"e\"><v>#VALUE!</v></c>")]
    public void Read_FormulaOrError_RefusesTheRow(string code, string cell)
    {
        var reading = Read(TinyWorkbook.Participating("STATE", "LAW ENFORCEMENT AGENCY", "SIGNED").Add("OHIO", "Ada Police Department", cell).Add("OHIO", "Lima Police Department", "#45833")).Value;

        (reading.Rows, reading.Good, reading.Facts.Refused).ShouldBe((2, 1, 1));
        reading.Rejects.ShouldHaveSingleItem().ShouldSatisfyAllConditions(r => r.Code.ShouldBe(code), r => r.Examples.ShouldBe([Name + " row 2"]));
    }

    [Fact]
    public void Read_MergedCells_RefusesTheirRows()
    {
        var book = new TinyWorkbook { Merge = "B2:B3" }.Add("STATE", "LAW ENFORCEMENT AGENCY").Add("OHIO", "Ada Police Department").Add("OHIO", "").Add("OHIO", "Lima Police Department");

        var reading = Read(book).Value;

        reading.Facts.Rows.ShouldHaveSingleItem().Row.ShouldBe(4);
        reading.Rejects.Select(static r => (r.Code, r.Count)).ShouldBe([("row.merged", 2)]);
    }

    [Theory]
    [InlineData("", "Ada Police Department", "row.incomplete")]
    [InlineData("OHIO", "", "row.incomplete")]
    [InlineData("ATLANTIS", "Ada Police Department", "row.state")]
    public void Read_RowWithoutStateOrAgency_IsCounted(string state, string agency, string code) =>
        Read(TinyWorkbook.Participating("STATE", "LAW ENFORCEMENT AGENCY", "TYPE").Add(state, agency, "County").Add("OHIO", "Lima Police Department")).Value.Rejects.ShouldHaveSingleItem().Code.ShouldBe(code);

    [Theory]
    [InlineData("STATE", "AGENCY")]
    [InlineData("STATE", "LAW ENFORCEMENT AGENCY", "BUDGET")]
    [InlineData("STATE", "LAW ENFORCEMENT AGENCY", "STATE")]
    [InlineData("COUNTY", "TYPE")]
    public void Read_OtherHeadings_AreAProblem(params string[] headings) =>
        Read(TinyWorkbook.Participating(headings).Add("OHIO", "Ada Police Department")).Problem.Code.ShouldBe("sheet.heading");

    [Theory]
    [InlineData("-1")]
    [InlineData("99")]
    [InlineData("x")]
    public void Read_SharedTextThatIsNotThere_IsAProblem(string index) =>
        Read(TinyWorkbook.Participating().Add("OHIO", $"<c r=\"{{0}}\" t=\"s\"><v>{index}</v></c>")).Problem.Code.ShouldBe("sheet.strings");

    [Fact]
    public void Read_TooManyColumns_IsAProblem() =>
        Read(TinyWorkbook.Participating().AddXml("<row r=\"2\"><c r=\"XFE2\"><v>1</v></c></row>")).Problem.Code.ShouldBe("sheet.size");

    [Fact]
    public void Read_HundredThousandJunkRows_AreRefusedOrCounted()
    {
        var book = TinyWorkbook.Participating("STATE", "LAW ENFORCEMENT AGENCY").Add("OHIO", "Ada Police Department");
        for (var n = 3; n <= 100_001; n++)
            book.AddXml(string.Create(CultureInfo.InvariantCulture, $"<row r=\"{n}\"><c r=\"A{n}\"><v>{(long)n * 7_919}</v></c></row>"));
        var reading = Read(book).Value;
        (reading.Rows, reading.Good).ShouldBe((100_000, 1));
        reading.Rejects.ShouldHaveSingleItem().Count.ShouldBe(99_999);

        Read(book.AddXml("<row r=\"100002\"/>")).Problem.Code.ShouldBe("sheet.size");
    }

    [Fact]
    public void Read_RowsOutOfOrder_AreDamage() =>
        Read(TinyWorkbook.Participating().AddXml("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")).Problem.Code.ShouldBe("sheet.damaged");

    [Theory]
    [InlineData("participatingAgencies13322025am.xlsx")]
    [InlineData("participatingAgencies07182025.csv")]
    [InlineData("agencies07182025pm.xlsx")]
    public void Read_OtherFileName_IsAProblem(string name) => Read(TinyWorkbook.Participating().Bytes(), name).Problem.Code.ShouldBe("sheet.name");

    [Theory]
    [InlineData("pendingAgencies07112025am_b.xlsx", true, "am_b")]
    [InlineData("participatingAgencies07112025.xlsx", false, "")]
    public void Read_FileName_GivesDateHalfAndKind(string name, bool isPending, string half)
    {
        var sheet = Read(TinyWorkbook.Participating("STATE", "LAW ENFORCEMENT AGENCY").Add("OHIO", "Ada Police Department").Bytes(), name).Value.Facts;

        (sheet.IsPending, sheet.Half, sheet.Date).ShouldBe((isPending, half, new DateOnly(2025, 7, 11)));
    }

    [Fact]
    public void Read_HtmlUnderTheNameOfAWorkbook_IsAProblem() =>
        Read(Encoding.UTF8.GetBytes("<!DOCTYPE html><html><body>Access denied</body></html>"), Name).Problem.Code.ShouldBe("package.damaged");

    [Fact]
    public void Read_CutShortAnywhere_IsAProblem()
    {
        var bytes = TinyWorkbook.Participating().Add("OHIO", "Ada Police Department").Bytes();
        for (var length = 0; length < bytes.Length; length += 97)
            Read(bytes[..length], Name).Problem.Code.ShouldBe("package.damaged");
    }

    private Result<FeedReading<AgreementSheet>> Read(TinyWorkbook book) => Read(book.Bytes(), Name);

    private Result<FeedReading<AgreementSheet>> Read(byte[] bytes, string name)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return SheetReader.Read(path);
    }
}
