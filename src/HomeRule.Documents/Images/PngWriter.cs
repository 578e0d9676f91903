using System.Buffers.Binary;
using System.IO.Compression;

namespace HomeRule.Documents.Images;

/// <summary>Writes opaque pixels as a PNG file with a palette of at most 256 colours. See https://www.w3.org/TR/png-3/.</summary>
internal static class PngWriter
{
    private const int MostColours = 256;
    private const byte Indexed = 3;

    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <param name="pixels">0xRRGGBB, row by row from the top.</param>
    /// <param name="inks">Colours that are kept exactly; of the mixtures between them the first to come are, and the rest become the nearest.</param>
    public static byte[] Write(int width, int height, ReadOnlySpan<int> pixels, IEnumerable<int> inks)
    {
        var palette = inks.Distinct().Take(MostColours).ToList();
        var rows = Index(width, height, pixels, palette);
        using var file = new MemoryStream(64 * 1024);
        file.Write(Signature);
        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], height);
        (header[8], header[9]) = (8, Indexed);
        Chunk(file, "IHDR"u8, header);
        Chunk(file, "PLTE"u8, Colours(palette));
        Chunk(file, "IDAT"u8, Squeeze(rows));
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    /// <summary>Rows of palette numbers, each after its filter byte.</summary>
    private static byte[] Index(int width, int height, ReadOnlySpan<int> pixels, List<int> palette)
    {
        var rows = new byte[(width + 1) * height];
        var numbers = new Dictionary<int, byte>(4 * MostColours);
        for (var i = 0; i < palette.Count; i++)
            numbers.Add(palette[i], (byte)i);
        var (last, number) = (-1, (byte)0);
        for (var y = 0; y < height; y++)
        {
            var row = rows.AsSpan((y * (width + 1)) + 1, width);
            var line = pixels.Slice(y * width, width);
            for (var x = 0; x < width; x++)
            {
                if (line[x] != last)
                {
                    last = line[x];
                    if (!numbers.TryGetValue(last, out number))
                        numbers.Add(last, number = Number(last, palette));
                }

                row[x] = number;
            }
        }

        return rows;
    }

    private static byte Number(int colour, List<int> palette)
    {
        if (palette.Count < MostColours)
        {
            palette.Add(colour);
            return (byte)(palette.Count - 1);
        }

        var (best, least) = (0, int.MaxValue);
        for (var i = 0; i < palette.Count; i++)
        {
            var (red, green, blue) = ((palette[i] >> 16) - (colour >> 16), ((palette[i] >> 8) & 0xFF) - ((colour >> 8) & 0xFF), (palette[i] & 0xFF) - (colour & 0xFF));
            var distance = (red * red) + (green * green) + (blue * blue);
            if (distance < least)
                (best, least) = (i, distance);
        }

        return (byte)best;
    }

    private static byte[] Colours(List<int> palette) => [.. palette.SelectMany(static c => new[] { (byte)(c >> 16), (byte)(c >> 8 & 0xFF), (byte)(c & 0xFF) })];

    private static byte[] Squeeze(byte[] rows)
    {
        using var squeezed = new MemoryStream(64 * 1024);
        using (var zlib = new ZLibStream(squeezed, CompressionLevel.Optimal))
            zlib.Write(rows);
        return squeezed.ToArray();
    }

    private static void Chunk(MemoryStream file, ReadOnlySpan<byte> kind, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(kind);
        file.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, PngChecksum.Of(kind, data));
        file.Write(number);
    }
}
