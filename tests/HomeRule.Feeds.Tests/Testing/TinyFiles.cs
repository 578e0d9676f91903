using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace HomeRule.Feeds.Tests.Testing;

/// <summary>Small files in the forms in which maps are published.</summary>
internal static class TinyFiles
{
    /// <summary>So many square places in Colorado, one feature a line.</summary>
    public static string Places(int count) => string.Concat(Enumerable.Range(0, count).Select(static i => string.Create(CultureInfo.InvariantCulture,
        $$$"""{"type":"Feature","properties":{"STATEFP":"08","PLACEFP":"{{{i:00000}}}","GEOID":"08{{{i:00000}}}","NAME":"Town {{{Letters(i)}}}","NAMELSAD":"Town {{{Letters(i)}}} town","LSAD":"43","CLASSFP":"C1","FUNCSTAT":"A","INTPTLAT":"+39.0500000","INTPTLON":"-105.0500000"},"geometry":{"type":"Polygon","coordinates":[[[{{{-105 - i}}},39],[{{{-104.9 - i:0.0}}},39],[{{{-104.9 - i:0.0}}},39.1],[{{{-105 - i}}},39.1],[{{{-105 - i}}},39]]]}}""") + "\n"));

    public static byte[] Gzip(string text) => Gzip(Encoding.UTF8.GetBytes(text));

    public static byte[] Gzip(byte[] plain)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(plain);
        return bytes.ToArray();
    }

    public static byte[] Zip(string name, string text)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry(name).Open();
            entry.Write(Encoding.UTF8.GetBytes(text));
        }

        return bytes.ToArray();
    }

    private static string Letters(int i) => new([(char)('A' + (i / 26)), (char)('a' + (i % 26))]);
}
