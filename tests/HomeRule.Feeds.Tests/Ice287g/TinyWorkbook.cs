using System.IO.Compression;
using System.Text;

namespace HomeRule.Feeds.Tests.Ice287g;

/// <summary>Makes small workbooks part by part, so that any part can be made wrong.</summary>
internal sealed class TinyWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly List<string> _rows = [];
    private readonly List<string> _strings = [];
    private readonly List<(string Cell, string Target)> _links = [];

    public string Prolog { get; init; } = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    public bool Is1904 { get; init; }

    public string? Merge { get; init; }

    /// <summary>More relationships of the worksheet, as XML.</summary>
    public string Relationships { get; init; } = "";

    /// <summary>More parts: name and bytes.</summary>
    public List<(string Name, byte[] Content)> Parts { get; } = [];

    public static TinyWorkbook Participating(params string[] headings) =>
        new TinyWorkbook().Add(headings.Length > 0 ? headings : ["STATE", "LAW ENFORCEMENT AGENCY", "TYPE", "COUNTY", "SUPPORT TYPE", "SIGNED", "MOA", "ADDENDUM"]);

    /// <summary>A row of texts; a value that begins with &lt; is a whole cell as XML with {0} for its reference, one that begins with # and a digit a number.</summary>
    public TinyWorkbook Add(params string[] values)
    {
        var number = _rows.Count + 1;
        _rows.Add($"<row r=\"{number}\">{string.Concat(values.Select((v, i) => Cell(v, $"{(char)('A' + i)}{number}")))}</row>");
        return this;
    }

    public TinyWorkbook AddXml(string row)
    {
        _rows.Add(row);
        return this;
    }

    public TinyWorkbook Link(string cell, string target)
    {
        _links.Add((cell, target));
        return this;
    }

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/></Types>");
            Write(zip, "_rels/.rels", $"<Relationships xmlns=\"{Package}\"><Relationship Id=\"rId1\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Write(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><workbookPr{(Is1904 ? " date1904=\"1\"" : "")}/><sheets><sheet name=\"list\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            Write(zip, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}\"><Relationship Id=\"rId1\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"{Relations}/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
            Write(zip, "xl/worksheets/sheet1.xml", Prolog + Sheet());
            Write(zip, "xl/worksheets/_rels/sheet1.xml.rels", $"<Relationships xmlns=\"{Package}\">{string.Concat(_links.Select((l, i) => $"<Relationship Id=\"link{i}\" Type=\"{Relations}/hyperlink\" Target=\"{l.Target.Replace("&", "&amp;")}\" TargetMode=\"External\"/>"))}{Relationships}</Relationships>");
            Write(zip, "xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{string.Concat(_strings.Select(static s => $"<si><t xml:space=\"preserve\">{s}</t></si>"))}</sst>");
            foreach (var (name, content) in Parts)
            {
                using var to = zip.CreateEntry(name).Open();
                to.Write(content);
            }
        }

        return stream.ToArray();
    }

    private string Sheet() =>
        $"<worksheet xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheetData>{string.Concat(_rows)}</sheetData>{(Merge is null ? "" : $"<mergeCells count=\"1\"><mergeCell ref=\"{Merge}\"/></mergeCells>")}"
            + (_links.Count == 0 ? "" : $"<hyperlinks>{string.Concat(_links.Select(static (l, i) => $"<hyperlink ref=\"{l.Cell}\" r:id=\"link{i}\"/>"))}</hyperlinks>") + "</worksheet>";

    private string Cell(string value, string reference)
    {
        if (value.StartsWith('<'))
            return string.Format(System.Globalization.CultureInfo.InvariantCulture, value, reference);
        if (value is ['#', (>= '0' and <= '9') or '-', ..])
            return $"<c r=\"{reference}\"><v>{value[1..]}</v></c>";
        _strings.Add(value.Replace("&", "&amp;"));
        return $"<c r=\"{reference}\" t=\"s\"><v>{_strings.Count - 1}</v></c>";
    }

    private static void Write(ZipArchive zip, string name, string xml)
    {
        using var to = zip.CreateEntry(name).Open();
        to.Write(Encoding.UTF8.GetBytes(xml));
    }
}
