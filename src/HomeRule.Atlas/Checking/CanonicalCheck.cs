using System.Text;
using HomeRule.Atlas.Reading;
using HomeRule.Atlas.Schema;

namespace HomeRule.Atlas.Checking;

/// <summary>Compares a file byte for byte with its canonical form and says where it differs first.</summary>
internal static class CanonicalCheck
{
    public static void Check(ReadOnlySpan<byte> bytes, AtlasMap root, AtlasKind kind, FileProblems problems)
    {
        const string Remedy = "Run: homerule atlas check --fix";
        var canonical = Canonical.Write(root, kind);
        var wanted = Encoding.UTF8.GetBytes(canonical);
        if (bytes.SequenceEqual(wanted))
            return;
        if (bytes.StartsWith("\uFEFF"u8))
        {
            problems.Error(1, 1, "canonical.bom", $"The file starts with a byte-order mark. {Remedy}");
            return;
        }

        if (bytes.Contains((byte)'\r'))
        {
            problems.Error(1, 1, "canonical.crlf", $"The file has Windows line ends (CRLF). {Remedy}");
            return;
        }

        var at = bytes.CommonPrefixLength(wanted);
        var line = bytes[..at].Count((byte)'\n');
        var start = bytes[..at].LastIndexOf((byte)'\n') + 1;
        problems.Error(line + 1, Encoding.UTF8.GetCharCount(bytes[start..at]) + 1, "canonical.form",
            $"The file is not in canonical form from here on; the line should read '{Line(canonical, line)}'. {Remedy}");
    }

    private static string Line(string text, int index)
    {
        var line = text.Split('\n').ElementAtOrDefault(index) ?? "";
        return line.Length <= 120 ? line : line[..117] + "…";
    }
}
