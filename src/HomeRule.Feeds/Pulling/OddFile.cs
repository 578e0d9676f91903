using System.Text;
using HomeRule.Civics;

namespace HomeRule.Feeds.Pulling;

/// <summary>Knows by its first bytes a file that cannot be what its name says: an error page sent with status 200, an empty file.</summary>
internal static class OddFile
{
    private static readonly (string Extension, byte[] Magic, string What)[] Known =
    [
        (".gz", [0x1F, 0x8B], "a gzip file"),
        (".tgz", [0x1F, 0x8B], "a gzip file"),
        (".xlsx", [(byte)'P', (byte)'K'], "a workbook"),
        (".pdf", "%PDF"u8.ToArray(), "a PDF"),
    ];

    /// <summary>Null when nothing speaks against it. Code: <c>file.odd</c>.</summary>
    public static Problem? Fault(string path)
    {
        var (name, head) = (Path.GetFileName(path), Head(path));
        if (head.Length == 0)
            return new Problem("file.odd", $"The new {name} is empty. Run the same command again; if it stays so, check the address.");
        foreach (var (extension, magic, what) in Known.Where(k => name.EndsWith(k.Extension, StringComparison.OrdinalIgnoreCase)))
        {
            if (!head.AsSpan().StartsWith(magic))
                return new Problem("file.odd", $"The new {name} is not {what}{(IsPage(head) ? " but a web page" : "")}. Check the address.");
        }

        return IsPage(head) ? new Problem("file.odd", $"The new {name} is a web page, not the file. Check the address.") : null;
    }

    private static byte[] Head(string path)
    {
        using var file = File.OpenRead(path);
        var head = new byte[256];
        return head[..file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
    }

    private static bool IsPage(byte[] head)
    {
        var text = Encoding.Latin1.GetString(head).TrimStart('\uFEFF', 'ï', '»', '¿', ' ', '\r', '\n', '\t');
        return text.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }
}
