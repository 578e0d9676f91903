using System.Formats.Tar;
using System.IO.Compression;
using System.Text;

namespace HomeRule.Feeds.Tests.Testing;

/// <summary>Small tar archives, packed with gzip.</summary>
internal static class TinyTar
{
    public static readonly DateTimeOffset Modified = new(2024, 5, 6, 7, 8, 9, TimeSpan.Zero);

    public static byte[] Of(params (string Name, string Text)[] files) => Of(tar =>
    {
        foreach (var (name, text) in files)
            Add(tar, name, Encoding.UTF8.GetBytes(text));
    });

    public static byte[] Of(Action<TarWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        {
            using var tar = new TarWriter(gzip, TarEntryFormat.Pax, leaveOpen: true);
            write(tar);
        }

        return bytes.ToArray();
    }

    public static void Add(TarWriter tar, string name, byte[] bytes) =>
        tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(bytes), ModificationTime = Modified });
}
