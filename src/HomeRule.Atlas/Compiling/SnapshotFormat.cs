namespace HomeRule.Atlas.Compiling;

/// <summary>
/// Layout of a snapshot file, little-endian: magic (8 bytes), version (4), number of sections (4), edition as a day number (4), reserved (4, zero);
/// for each section its name (16 bytes, ASCII, zero-padded), offset (8), length (8) and SHA-256 (32); SHA-256 of all that (32); then the sections, each
/// starting at a multiple of 64 bytes.
/// </summary>
internal static class SnapshotFormat
{
    public const int Version = 1;

    public const int HeaderBytes = 24;

    public const int EntryBytes = 64;

    public const int HashBytes = 32;

    public const int NameBytes = 16;

    public const int Alignment = 64;

    /// <summary>More sections than any version has had; a larger number is a broken file.</summary>
    public const int MostSections = 64;

    public const string Atlas = "atlas";

    public const string Divisions = "divisions";

    public const string Index = "index";

    public static ReadOnlySpan<byte> Magic => "HOMERULE"u8;

    public static int TableBytes(int sections) => HeaderBytes + sections * EntryBytes + HashBytes;

    public static long Align(long offset) => (offset + Alignment - 1) / Alignment * Alignment;
}
