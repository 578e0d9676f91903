using System.Globalization;
using System.Xml;
using HomeRule.Civics;

namespace HomeRule.Feeds.Elections.Vip;

/// <summary>
/// Reads a VIP feed as XML, forward and once: streets and precincts are passed over, so memory grows with the candidates alone. A document type is never read,
/// and nothing outside the file is ever opened. Stateless; thread-safe.
/// </summary>
internal static class VipXmlReader
{
    /// <summary>Codes: <c>vip.dtd</c>, <c>vip.encoding</c>, <c>vip.xml</c>, <c>vip.root</c>, <c>vip.depth</c>, <c>vip.id</c>, <c>vip.duplicate</c>, <c>vip.too-long</c>, <c>vip.elections</c>.</summary>
    public static Result<VipStore> Read(Stream stream, string file, CancellationToken stop)
    {
        var store = new VipStore();
        using var xml = XmlReader.Create(stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
            MaxCharactersInDocument = ElectionPackage.MostBytes,
            MaxCharactersFromEntities = 1024,
            CheckCharacters = true,
            CloseInput = false,
        });
        var pass = new VipXmlPass(xml, file, store, stop);
        try
        {
            pass.Run();
            return store;
        }
        catch (VipFaultException fault)
        {
            return fault.Problem;
        }
        catch (XmlException e)
        {
            return Problem(e, file, pass.At);
        }
    }

    private static Problem Problem(XmlException e, string file, string? at)
    {
        if (e.Message.Contains("DTD", StringComparison.Ordinal))
            return new Problem("vip.dtd", $"{file} has a document type (<!DOCTYPE>), which is never read. Take it out, or export the feed again.");
        var where = string.Create(CultureInfo.InvariantCulture, $"{file}, line {e.LineNumber}{(at is null ? "" : $", in or after {at}")}");
        if (e.Message.Contains("encoding", StringComparison.OrdinalIgnoreCase) || e.Message.Contains("Unicode", StringComparison.Ordinal))
            return new Problem("vip.encoding", $"{where}: the bytes are not in the encoding that the file names. Save it as UTF-8.");
        return e.Message.Contains("end of file", StringComparison.OrdinalIgnoreCase) || e.Message.Contains("Root element is missing", StringComparison.Ordinal)
            ? new Problem("vip.xml", $"{where}: the file is cut short. Fetch it again.")
            : new Problem("vip.xml", $"{where}: this is no XML that can be read ({Sentence(e.Message)}). Export the feed again.");
    }

    /// <summary>The library's own words without the place, which we give.</summary>
    private static string Sentence(string message)
    {
        var end = message.IndexOf(" Line ", StringComparison.Ordinal);
        var text = (end < 0 ? message : message[..end]).TrimEnd('.').Replace('\0', ' ');
        return text.Length > 200 ? text[..200] + "…" : text;
    }
}
