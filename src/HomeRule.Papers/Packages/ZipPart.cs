namespace HomeRule.Papers.Packages;

/// <summary>One entry of a zip archive as its central directory tells it.</summary>
/// <param name="Name">As written, with its folders.</param>
/// <param name="Method">0 stored, 8 deflated.</param>
/// <param name="Crc">CRC-32 that the unpacked bytes must have.</param>
/// <param name="Packed">Bytes in the archive.</param>
/// <param name="Length">Declared bytes when unpacked.</param>
/// <param name="Header">Offset of its local header.</param>
/// <param name="IsLink">Whether it is a symbolic link.</param>
/// <param name="IsEncrypted">Whether it is encrypted.</param>
internal sealed record ZipPart(string Name, int Method, uint Crc, long Packed, long Length, long Header, bool IsLink, bool IsEncrypted);
