using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using HomeRule.Civics;
using HomeRule.Papers.Packages;

namespace HomeRule.Feeds.Ice287g;

/// <summary>Reads the first worksheet of a workbook as it stands: no formula is computed, no style is looked at. Stateless; thread-safe.</summary>
internal static class WorkbookReader
{
    public const int MostRows = 100_000;
    public const int MostColumns = 16_384;
    private const int MostLinkedCells = 1_000;

    /// <summary>
    /// Codes: those of <see cref="PackageCheck"/>, <c>sheet.damaged</c> (no workbook, XML out of order, a cell without place), <c>sheet.strings</c> (a cell points at a
    /// shared text that is not there), <c>sheet.size</c> (too many rows or columns), <c>sheet.several</c> (not exactly one worksheet).
    /// </summary>
    public static Result<SheetGrid> Read(byte[] bytes, string name)
    {
        if (PackageCheck.Fault(bytes, name) is { } fault)
            return fault;
        try
        {
            using var document = SpreadsheetDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false);
            if (document.WorkbookPart is not { Workbook: { } workbook } book)
                return Damaged(name);
            if (workbook.Sheets?.Elements<Sheet>().ToList() is not [{ Id.Value: { } id }] || book.GetPartById(id) is not WorksheetPart sheet)
                return new Problem("sheet.several", $"{name} does not hold exactly one worksheet. Check that it is the list as published.");
            return Read(sheet, Strings(book), workbook.WorkbookProperties?.Date1904?.Value ?? false, name);
        }
        catch (Exception e) when (e is XmlException or OpenXmlPackageException or InvalidDataException or FormatException or IOException or InvalidOperationException or ArgumentException or OverflowException)
        {
            return Damaged(name);
        }
    }

    private static Result<SheetGrid> Read(WorksheetPart sheet, List<string> strings, bool is1904, string name)
    {
        var rows = new List<(int, IReadOnlyDictionary<int, SheetCell>)>();
        var merged = new List<CellRange>();
        var links = new Dictionary<(int, int), string>();
        var targets = sheet.HyperlinkRelationships.ToDictionary(static r => r.Id, static r => r.Uri.OriginalString, StringComparer.Ordinal);
        using var reader = OpenXmlReader.Create(sheet);
        while (reader.Read())
        {
            if (!reader.IsStartElement)
                continue;
            if (reader.ElementType == typeof(Row))
            {
                if (rows.Count == MostRows + 1)
                    return TooLarge(name);
                var before = rows.Count == 0 ? 0 : rows[^1].Item1;
                if (ReadRow((Row)reader.LoadCurrentElement()!, before, strings, name) is var read && !read.TryGet(out var row, out var problem))
                    return problem;
                rows.Add(row);
            }
            else if (reader.ElementType == typeof(MergeCell) && CellRange.Parse(reader.Attributes.FirstOrDefault(static a => a.LocalName == "ref").Value) is { } block)
            {
                merged.Add(block);
            }
            else if (reader.ElementType == typeof(Hyperlink) && reader.LoadCurrentElement() is Hyperlink { Id.Value: { } id } link && targets.TryGetValue(id, out var target))
            {
                Link(links, CellRange.Parse(link.Reference?.Value), target);
            }
        }

        return new SheetGrid(rows, links, merged, is1904);
    }

    private static Result<(int, IReadOnlyDictionary<int, SheetCell>)> ReadRow(Row row, int before, List<string> strings, string name)
    {
        var number = row.RowIndex is { } given ? checked((int)given.Value) : before + 1;
        if (number <= before)
            return Damaged(name);
        var cells = new Dictionary<int, SheetCell>();
        var column = 0;
        foreach (var cell in row.Elements<Cell>())
        {
            if (cell.CellReference?.Value is not { } reference)
                column++;
            else if (CellRange.Cell(reference) is { } place && place.Row == number && place.Column > column)
                column = place.Column;
            else
                return Damaged(name);
            if (column > MostColumns)
                return TooLarge(name);
            if (Value(cell, strings) is not { } value)
                return new Problem("sheet.strings", $"{name} points at a text that it does not hold, in row {number.ToString(CultureInfo.InvariantCulture)}. Fetch it again; if it stays so, check the address.");
            if (value.Text.Length > 0)
                cells.Add(column, value);
        }

        return (number, cells);
    }

    // Null only for a shared text that is not there.
    private static SheetCell? Value(Cell cell, List<string> strings)
    {
        var text = cell.CellValue?.InnerText ?? "";
        if (cell.CellFormula is not null)
            return new(SheetCellKind.Formula, text.Length > 0 ? text : "=");
        var type = cell.DataType?.Value;
        if (type == CellValues.InlineString)
            return new(SheetCellKind.Text, Words(cell.InlineString));
        if (text.Length == 0)
            return new(SheetCellKind.Text, "");
        if (type == CellValues.SharedString)
            return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < strings.Count ? new(SheetCellKind.Text, strings[index]) : null;
        if (type == CellValues.Error)
            return new(SheetCellKind.Error, text);
        if (type == CellValues.Date)
            return new(SheetCellKind.Day, text);
        return new(type is null || type == CellValues.Number ? SheetCellKind.Number : SheetCellKind.Text, text);
    }

    private static List<string> Strings(WorkbookPart book)
    {
        var strings = new List<string>();
        if (book.SharedStringTablePart is not { } part)
            return strings;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.IsStartElement && reader.ElementType == typeof(SharedStringItem))
                strings.Add(Words((SharedStringItem)reader.LoadCurrentElement()!));
        }

        return strings;
    }

    // The words themselves, not the hints for their sound that may stand beside them.
    private static string Words(OpenXmlElement? item) =>
        item is null ? "" : string.Concat(item.Descendants<Text>().Where(static t => t.Parent is not PhoneticRun).Select(static t => t.Text));

    private static void Link(Dictionary<(int, int), string> links, CellRange? range, string target)
    {
        if (range is not { } r || (long)(r.LastRow - r.FirstRow + 1) * (r.LastColumn - r.FirstColumn + 1) > MostLinkedCells)
            return;
        for (var row = r.FirstRow; row <= r.LastRow; row++)
        {
            for (var column = r.FirstColumn; column <= r.LastColumn; column++)
                links[(column, row)] = target;
        }
    }

    private static Problem Damaged(string name) => new("sheet.damaged", $"{name} is not a workbook that can be read. Fetch it again; if it stays so, check the address.");

    private static Problem TooLarge(string name) =>
        new("sheet.size", string.Create(CultureInfo.InvariantCulture, $"{name} has more than {MostRows} rows or {MostColumns} columns and was not read. Check the address."));
}
