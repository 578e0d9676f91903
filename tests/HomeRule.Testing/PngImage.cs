using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace HomeRule.Testing;

/// <summary>A PNG file read back: eight bits a sample, with a palette or true colour, rows without filters. Anything else, and every wrong checksum, throws.</summary>
public sealed class PngImage
{
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    private readonly int[] _pixels;

    private PngImage(int width, int height, int[] pixels) => (Width, Height, _pixels) = (width, height, pixels);

    public int Width { get; }

    public int Height { get; }

    /// <summary>0xRRGGBB.</summary>
    public int this[int x, int y] => _pixels[(y * Width) + x];

    public int Colours => _pixels.Distinct().Count();

    public static PngImage Read(byte[] file)
    {
        if (!file.AsSpan(0, 8).SequenceEqual(Signature))
            throw new InvalidDataException("Not a PNG.");
        var (width, height, indexed) = (0, 0, false);
        byte[] palette = [];
        using var packed = new MemoryStream();
        for (var at = 8; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            var kind = Encoding.ASCII.GetString(file, at + 4, 4);
            var data = file.AsSpan(at + 8, length);
            if (BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at + 8 + length)) != Checksum(file.AsSpan(at + 4, length + 4)))
                throw new InvalidDataException($"The checksum of {kind} is wrong.");
            switch (kind)
            {
                case "IHDR":
                    (width, height) = (BinaryPrimitives.ReadInt32BigEndian(data), BinaryPrimitives.ReadInt32BigEndian(data[4..]));
                    indexed = data[8] == 8 && data[9] is 2 or 3 ? data[9] == 3 : throw new InvalidDataException("An unexpected kind of PNG.");
                    break;
                case "PLTE":
                    palette = data.ToArray();
                    break;
                case "IDAT":
                    packed.Write(data);
                    break;
            }

            at += length + 12;
        }

        packed.Position = 0;
        using var zlib = new ZLibStream(packed, CompressionMode.Decompress);
        using var rows = new MemoryStream();
        zlib.CopyTo(rows);
        return new PngImage(width, height, Pixels(rows.ToArray(), width, height, indexed ? palette : null));
    }

    /// <summary>How many pixels of a rectangle differ from its most frequent colour.</summary>
    public int Ink(int x, int y, int width, int height)
    {
        var colours = Enumerable.Range(y, height).SelectMany(row => Enumerable.Range(x, width).Select(column => this[column, row])).CountBy(static c => c).ToList();
        return (width * height) - colours.Max(static c => c.Value);
    }

    private static int[] Pixels(byte[] rows, int width, int height, byte[]? palette)
    {
        var size = palette is null ? 3 : 1;
        var stride = (width * size) + 1;
        if (rows.Length != stride * height)
            throw new InvalidDataException("Too much or too little data.");
        var pixels = new int[width * height];
        for (var y = 0; y < height; y++)
        {
            if (rows[y * stride] != 0)
                throw new InvalidDataException("An unexpected filter.");
            for (var x = 0; x < width; x++)
            {
                var at = (y * stride) + 1 + (x * size);
                pixels[(y * width) + x] = palette is null ? (rows[at] << 16) | (rows[at + 1] << 8) | rows[at + 2] : Colour(palette, rows[at]);
            }
        }

        return pixels;
    }

    private static int Colour(byte[] palette, byte number) => (palette[number * 3] << 16) | (palette[(number * 3) + 1] << 8) | palette[(number * 3) + 2];

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var one in bytes)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++)
                sum = (sum & 1) != 0 ? (sum >> 1) ^ 0xEDB88320 : sum >> 1;
        }

        return ~sum;
    }
}
