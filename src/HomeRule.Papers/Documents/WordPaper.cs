using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace HomeRule.Papers.Documents;

/// <summary>
/// The main text of a Word file → paragraphs, read as a stream. Text that is marked as deleted, field codes and second copies for older programs are left out.
/// The package must have passed <see cref="Packages.PackageCheck"/>. Pure; thread-safe.
/// </summary>
internal static class WordPaper
{
    private const long MostXml = 120_000_000;

    /// <returns>Whether deleted text was left out; null when it is no Word file.</returns>
    public static bool? Read(byte[] bytes, ParagraphList paragraphs, CancellationToken stop)
    {
        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false);
            if (document.MainDocumentPart is not { } main)
                return null;
            using var stream = main.GetStream(FileMode.Open, FileAccess.Read);
            using var xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostXml, IgnoreComments = true, IgnoreProcessingInstructions = true });
            return Read(xml, paragraphs, stop);
        }
        catch (Exception e) when (e is XmlException or OpenXmlPackageException or InvalidDataException or FormatException or IOException or InvalidOperationException or ArgumentException or UriFormatException)
        {
            return null;
        }
    }

    private static bool? Read(XmlReader xml, ParagraphList paragraphs, CancellationToken stop)
    {
        var open = new StringBuilder();
        var (heading, deletions, seen, inText, body) = (false, false, 0, false, false);
        while (!paragraphs.IsOver && xml.Read())
        {
            if ((++seen & 0xFFF) == 0)
                stop.ThrowIfCancellationRequested();
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace && inText)
                open.Append(xml.Value);
            else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "t")
                inText = false;
            else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "p")
                Close();
            else if (xml.NodeType == XmlNodeType.Element)
                Begin();
        }

        Close();
        return body ? deletions : null;

        void Begin()
        {
            switch (xml.LocalName)
            {
                case "body":
                    body = true;
                    break;
                case "p":
                    Close();
                    break;
                case "pStyle":
                    heading |= IsHeading(xml);
                    break;
                case "t":
                    inText = !xml.IsEmptyElement;
                    break;
                case "tab" or "br" or "cr":
                    open.Append(' ');
                    break;
                case "noBreakHyphen":
                    open.Append('-');
                    break;
                case "delText":
                    deletions = true;
                    break;
                case "Fallback" when !xml.IsEmptyElement:
                    xml.Skip();
                    break;
            }
        }

        void Close()
        {
            paragraphs.Add(open.ToString(), heading);
            open.Clear();
            heading = false;
        }
    }

    private static bool IsHeading(XmlReader style)
    {
        while (style.MoveToNextAttribute())
        {
            if (style.LocalName == "val" && (style.Value.StartsWith("Heading", StringComparison.OrdinalIgnoreCase) || style.Value.StartsWith("Title", StringComparison.OrdinalIgnoreCase)))
                return true;
        }

        return false;
    }
}
