namespace HomeRule.Documents.Images;

/// <summary>CRC-32 of a chunk: its kind and its data. See https://www.w3.org/TR/png-3/#5CRC-algorithm.</summary>
internal static class PngChecksum
{
    private static readonly uint[] Table = Make();

    public static uint Of(ReadOnlySpan<byte> kind, ReadOnlySpan<byte> data) => ~Add(Add(uint.MaxValue, kind), data);

    private static uint Add(uint sum, ReadOnlySpan<byte> bytes)
    {
        foreach (var one in bytes)
            sum = Table[(sum ^ one) & 0xFF] ^ (sum >> 8);
        return sum;
    }

    private static uint[] Make()
    {
        var table = new uint[256];
        for (var i = 0u; i < table.Length; i++)
        {
            var sum = i;
            for (var bit = 0; bit < 8; bit++)
                sum = (sum & 1) != 0 ? 0xEDB88320 ^ (sum >> 1) : sum >> 1;
            table[i] = sum;
        }

        return table;
    }
}
