using System.Globalization;
using System.IO.Compression;
using System.Xml;
using HomeRule.Civics;

namespace HomeRule.Papers.Packages;

/// <summary>
/// Looks at an Office Open XML package, or at any zip archive of small files, before a library opens it. What the archive says of itself is not believed:
/// every entry is unpacked, counted and compared with its declared length and sum. Nothing is written. Stateless; thread-safe.
/// </summary>
public static class PackageCheck
{
    /// <summary>Most entries, inclusive.</summary>
    public const int MostEntries = 1_000;

    /// <summary>Most bytes of all entries together when unpacked, inclusive.</summary>
    public const long MostBytes = 200_000_000;

    /// <summary>Most that one byte of an entry may become, for entries of more than <see cref="SmallEntry"/> bytes.</summary>
    public const int MostRatio = 100;

    /// <summary>Entries up to this many bytes may be packed as tightly as they like.</summary>
    public const int SmallEntry = 1 << 20;

    private static ReadOnlySpan<byte> BeforeXml => [0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0, (byte)' ', (byte)'\t', (byte)'\r', (byte)'\n'];

    private const string Hyperlink = "/relationships/hyperlink";

    /// <summary>
    /// The first thing that is wrong; null when nothing is. Codes: <c>package.damaged</c> (not an archive, cut short, a wrong length or sum, entries that share
    /// bytes, encrypted), <c>package.bomb</c> (too many entries, bytes or too tightly packed), <c>package.name</c> (a name that leaves the package, a link, the same
    /// name twice), <c>package.nested</c> (an archive inside), <c>package.dtd</c> (a document type declaration), <c>package.xml</c> (XML that cannot be read),
    /// <c>package.external</c> (a reference to something outside that is no hyperlink).
    /// </summary>
    /// <param name="package">All bytes.</param>
    /// <param name="name">File name, for the sentence.</param>
    /// <param name="rules">Null for <see cref="PackageRules.Official"/>.</param>
    /// <param name="stop">Looked at before each entry.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Problem? Fault(byte[] package, string name, PackageRules? rules = null, CancellationToken stop = default)
    {
        rules ??= PackageRules.Official;
        if (ZipDirectory.Read(package, MostEntries) is not { } parts)
            return Damaged(name, "is not a whole package");
        if (parts.Count > MostEntries)
            return Bomb(name, string.Create(CultureInfo.InvariantCulture, $"holds more than {MostEntries} entries"));
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var (total, taken) = (0L, new List<(long From, long To)>());
        foreach (var part in parts)
        {
            stop.ThrowIfCancellationRequested();
            if (!names.Add(part.Name) || part.IsLink || Leaves(part.Name))
                return new("package.name", $"{name} holds an entry whose name or kind is not allowed and was not read. Check the address.");
            var start = ZipDirectory.StartOf(package, part);
            if (start < 0 || part.IsEncrypted || part.Method is not (0 or 8))
                return Damaged(name, "holds an entry that cannot be unpacked");
            taken.Add((part.Header, start + part.Packed));
            var (content, fault) = Unpack(package, part, (int)start, rules.MostBytes - total, name);
            if ((fault ?? Look(content!, part, name, rules.RefusesOutside)) is { } found)
                return found;
            total += content!.Length;
        }

        taken.Sort();
        return taken.Zip(taken.Skip(1)).Any(static p => p.First.To > p.Second.From) ? Damaged(name, "holds entries that share bytes") : null;
    }

    private static bool Leaves(string name) =>
        name.Length == 0 || name[0] == '/' || name.Contains('\\', StringComparison.Ordinal) || name.Contains(':', StringComparison.Ordinal)
            || name.Contains('\0', StringComparison.Ordinal) || name.Split('/').Any(static s => s is ".." or ".");

    private static (MemoryStream? Content, Problem? Fault) Unpack(byte[] package, ZipPart part, int start, long left, string name)
    {
        var content = new MemoryStream((int)Math.Min(part.Length, SmallEntry));
        var packed = new MemoryStream(package, start, (int)part.Packed, writable: false);
        using Stream from = part.Method == 0 ? packed : new DeflateStream(packed, CompressionMode.Decompress);
        var (sum, buffer) = (new Crc32(), new byte[1 << 16]);
        try
        {
            for (int got; (got = from.Read(buffer)) > 0;)
            {
                content.Write(buffer, 0, got);
                if (content.Length > left)
                    return (null, Bomb(name, string.Create(CultureInfo.InvariantCulture, $"unpacks to more bytes than are read")));
                if (content.Length > SmallEntry && content.Length / MostRatio > Math.Max(part.Packed, 1))
                    return (null, Bomb(name, string.Create(CultureInfo.InvariantCulture, $"unpacks to more than {MostRatio} times its size")));
                if (content.Length > part.Length)
                    return (null, Damaged(name, "holds an entry that is longer than it says"));
                sum.Append(buffer.AsSpan(0, got));
            }
        }
        catch (InvalidDataException)
        {
            return (null, Damaged(name, "holds an entry that cannot be unpacked"));
        }

        return content.Length == part.Length && sum.Value == part.Crc ? (content, null) : (null, Damaged(name, "holds an entry with a wrong length or sum"));
    }

    private static Problem? Look(MemoryStream content, ZipPart part, string name, bool refusesOutside)
    {
        var head = content.GetBuffer().AsSpan(0, (int)Math.Min(content.Length, 8));
        if (head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith("PK\u0005\u0006"u8))
            return new("package.nested", $"{name} holds an archive inside and was not read. Check the address.");
        var isRelations = part.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
        if (!isRelations && !part.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && !LooksLikeXml(head))
            return null;
        content.Position = 0;
        try
        {
            using var reader = XmlReader.Create(content, new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = false });
            reader.MoveToContent();
            while (isRelations && refusesOutside && reader.Read())
            {
                if (reader is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && IsForbidden(reader))
                    return new("package.external", $"{name} refers to something outside that is no hyperlink and was not read. Check the address.");
            }

            return null;
        }
        catch (XmlException e) when (e.Message.Contains("DTD", StringComparison.Ordinal))
        {
            return new("package.dtd", $"{name} holds a document type declaration and was not read. Check the address.");
        }
        catch (XmlException)
        {
            return new("package.xml", $"{name} holds XML that cannot be read. Fetch it again; if it stays so, check the address.");
        }
    }

    // "<" after a byte order mark or not, in UTF-8 or UTF-16: the name of an entry says nothing of what a library will take it for.
    private static bool LooksLikeXml(ReadOnlySpan<byte> head) => head.IndexOf((byte)'<') is >= 0 and var at && head[..at].IndexOfAnyExcept(BeforeXml) < 0;

    private static bool IsForbidden(XmlReader reader) =>
        string.Equals(reader.GetAttribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase)
            && reader.GetAttribute("Type")?.EndsWith(Hyperlink, StringComparison.Ordinal) != true;

    private static Problem Bomb(string name, string what) => new("package.bomb", $"{name} {what} and was not read. Check the address.");

    private static Problem Damaged(string name, string what) => new("package.damaged", $"{name} {what} and was not read. Fetch it again; if it stays so, check the address.");
}
