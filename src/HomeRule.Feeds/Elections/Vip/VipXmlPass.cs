using System.Globalization;
using System.Text;
using System.Xml;
using HomeRule.Civics;

namespace HomeRule.Feeds.Elections.Vip;

/// <summary>One pass over the XML of a feed. Not thread-safe.</summary>
/// <param name="xml">At the start of the document.</param>
/// <param name="file">Its name, for messages.</param>
/// <param name="store">Gets what is used.</param>
/// <param name="stop">Looked at before each element.</param>
internal sealed class VipXmlPass(XmlReader xml, string file, VipStore store, CancellationToken stop)
{
    /// <summary>Deepest element, the root being 0.</summary>
    private const int MostDepth = 32;

    private static readonly HashSet<string> Encodings = new(["utf-8", "utf-16", "utf-16le", "utf-16be", "us-ascii", "iso-8859-1"], StringComparer.OrdinalIgnoreCase);

    private readonly char[] _chunk = new char[1024];

    /// <summary>The element at hand, for messages: <c>Candidate can1</c>.</summary>
    public string? At { get; private set; }

    /// <exception cref="VipFaultException">The feed cannot be used.</exception>
    /// <exception cref="XmlException">It is no XML that can be read.</exception>
    public void Run()
    {
        // Not left to the runtime: which code pages it knows depends on what else the process has loaded.
        if (xml.Read() && xml.NodeType == XmlNodeType.XmlDeclaration && xml.GetAttribute("encoding") is { } encoding && !Encodings.Contains(encoding))
            throw Fault("vip.encoding", $"names the encoding {Clip(encoding)}, which is not read. Save it as UTF-8");
        xml.MoveToContent();
        if (xml.LocalName != "VipObject")
            throw Fault("vip.root", xml.LocalName == "vip_object"
                ? "is a VIP feed of version 3 or older, which is not read. Export version 5 or 6"
                : $"is no VIP feed: its first element is {Clip(xml.LocalName)} and not VipObject. Check the file, or name its form with --format");
        if (xml.IsEmptyElement)
            return;
        xml.Read();
        while (xml.NodeType != XmlNodeType.EndElement || xml.Depth > 0)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                if (!xml.Read())
                    return;
                continue;
            }

            stop.ThrowIfCancellationRequested();
            store.Read++;
            if (VipFields.Of(xml.LocalName) is { } fields)
                Object(fields);
            else
                PassOver();
        }

        // To the end, so that what follows is seen to be nothing.
        while (xml.Read())
            At = null;
    }

    private void PassOver()
    {
        if (xml.LocalName is "PartyContest" or "BallotMeasureContest" or "RetentionContest")
            store.OtherContests++;
        Skip();
    }

    private void Object(string[] fields)
    {
        var type = xml.LocalName;
        var line = ((IXmlLineInfo)xml).LineNumber;
        var id = xml.GetAttribute("id")?.Trim();
        if (string.IsNullOrEmpty(id))
            throw new VipFaultException(new Problem("vip.id", string.Create(CultureInfo.InvariantCulture, $"{file}, line {line}: {type} has no id. Give every element an id.")));
        At = $"{type} {Clip(id)}";
        var one = new VipObject(type, id, string.Create(CultureInfo.InvariantCulture, $"{file}, {At} (line {line})"));
        Children(name =>
        {
            if (!fields.Contains(name))
                Skip();
            else if (name == "ExternalIdentifiers")
                Identifiers(one);
            else if (name == "Term")
                Term(one);
            else
                one.Set(name == "PrimaryPartyId" ? "PrimaryPartyIds" : name, Text(one, name));
        });
        store.Add(one);
    }

    private void Term(VipObject one) => Children(name =>
    {
        if (name == "Type")
            one.Set("TermType", Text(one, name));
        else
            Skip();
    });

    private void Identifiers(VipObject one) => Children(_ =>
    {
        string? type = null, value = null;
        Children(name =>
        {
            if (name == "Type")
                type = Text(one, name);
            else if (name == "Value")
                value = Text(one, name);
            else
                Skip();
        });
        if (type is "ocd-id" or "fips" && value is not null)
            one.Set(type, value);
    });

    /// <summary>Each child element, which <paramref name="child"/> must read past; then past the end of the element.</summary>
    private void Children(Action<string> child)
    {
        var depth = Enter();
        if (depth < 0)
            return;
        while (xml.NodeType != XmlNodeType.EndElement || xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
                child(xml.LocalName);
            else
                Next();
        }

        xml.Read();
    }

    /// <summary>The text of an element, or of its child <c>Text</c> in English, or else in the language that comes first.</summary>
    private string Text(VipObject one, string field)
    {
        var depth = Enter();
        if (depth < 0)
            return "";
        var own = new StringBuilder();
        string? english = null, first = null;
        while (xml.NodeType != XmlNodeType.EndElement || xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            {
                Append(own, one, field);
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Text")
            {
                var language = xml.GetAttribute("language");
                var text = Text(one, field);
                first ??= text;
                if (english is null && language is not null && (language == "en" || language.StartsWith("en-", StringComparison.Ordinal)))
                    english = text;
            }
            else if (xml.NodeType == XmlNodeType.Element)
            {
                Skip();
            }
            else
            {
                Next();
            }
        }

        xml.Read();
        return english ?? first ?? own.ToString().Trim();
    }

    private void Append(StringBuilder text, VipObject one, string field)
    {
        for (int got; (got = xml.ReadValueChunk(_chunk, 0, _chunk.Length)) > 0;)
        {
            if (text.Length + got > VipStore.MostCharacters)
                throw new VipFaultException(new Problem("vip.too-long", string.Create(CultureInfo.InvariantCulture, $"{one.Where}: {field} has more than {VipStore.MostCharacters} characters. Shorten it.")));
            text.Append(_chunk, 0, got);
        }

        Next();
    }

    /// <summary>Into an element: its depth, or −1 when it has no content and was read past.</summary>
    private int Enter()
    {
        var depth = xml.Depth;
        var isEmpty = xml.IsEmptyElement;
        Next();
        return isEmpty ? -1 : depth;
    }

    private void Skip()
    {
        var depth = Enter();
        if (depth < 0)
            return;
        while (xml.NodeType != XmlNodeType.EndElement || xml.Depth > depth)
            Next();
        xml.Read();
    }

    private void Next()
    {
        xml.Read();
        if (xml.Depth > MostDepth)
            throw Fault("vip.depth", $"nests elements more than {MostDepth} deep{(At is null ? "" : $", in {At}")}. Check where the file comes from");
    }

    private VipFaultException Fault(string code, string what) => new(new Problem(code, $"{file} {what}."));

    private static string Clip(string text) => text.Length > 60 ? text[..60] + "…" : text;
}
