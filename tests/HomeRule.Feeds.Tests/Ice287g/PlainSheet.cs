using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace HomeRule.Feeds.Tests.Ice287g;

/// <summary>A list read in the plainest way, straight from the XML in the zip, to count by: nothing of the reader under test is used.</summary>
internal sealed partial class PlainSheet
{
    private static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public PlainSheet(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        var strings = Load(zip, "xl/sharedStrings.xml").Elements(S + "si").Select(static si => string.Concat(si.Descendants(S + "t").Select(static t => t.Value))).ToArray();
        var sheet = Load(zip, "xl/worksheets/sheet1.xml");
        var rows = sheet.Element(S + "sheetData")!.Elements(S + "row")
            .Select(r => (Number: (int)r.Attribute("r")!, Cells: r.Elements(S + "c").ToDictionary(static c => Letters().Match((string)c.Attribute("r")!).Value, c => Value(c, strings)))).ToList();
        var headings = rows[0].Cells.Where(static c => c.Value.Length > 0).ToDictionary(static c => c.Value.Trim(), static c => c.Key);
        Below = rows.Count - 1;
        Filled = [.. rows.Skip(1).Where(static r => r.Cells.Values.Any(static v => v.Length > 0)).Select(r => (r.Number, headings.ToDictionary(static h => h.Key, h => r.Cells.GetValueOrDefault(h.Value, ""))))];
        var targets = zip.GetEntry("xl/worksheets/_rels/sheet1.xml.rels") is null
            ? [] : Load(zip, "xl/worksheets/_rels/sheet1.xml.rels").Elements().ToDictionary(static e => (string)e.Attribute("Id")!, static e => (string)e.Attribute("Target")!);
        Links = sheet.Descendants(S + "hyperlink").Select(h => ((string)h.Attribute("ref")!, targets[(string)h.Attribute(R + "id")!])).ToList();
    }

    /// <summary>Rows below the heading.</summary>
    public int Below { get; }

    /// <summary>Rows with anything in them: number, and values by heading, trimmed.</summary>
    public IReadOnlyList<(int Number, Dictionary<string, string> Cells)> Filled { get; }

    /// <summary>Cell and target.</summary>
    public IReadOnlyList<(string Cell, string Target)> Links { get; }

    private static string Value(XElement cell, string[] strings)
    {
        var value = (string?)cell.Element(S + "v") ?? "";
        return ((string?)cell.Attribute("t") == "s" ? strings[int.Parse(value)] : value).Replace('\u00A0', ' ').Trim();
    }

    private static XElement Load(ZipArchive zip, string entry)
    {
        using var stream = zip.GetEntry(entry)!.Open();
        return XElement.Load(stream);
    }

    [GeneratedRegex("^[A-Z]+")]
    private static partial Regex Letters();
}
