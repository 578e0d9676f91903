namespace HomeRule.Atlas.Compiling.Sections;

/// <summary>
/// A kind of file made of sections, little-endian: magic (8 bytes), version (4), number of sections (4), edition as a day number (4), reserved (4, zero);
/// for each section its name (16 bytes, ASCII, zero-padded), offset (8), length (8) and SHA-256 (32); SHA-256 of all that (32); then the sections, with
/// zero bytes between them. Nothing follows the last one.
/// </summary>
/// <param name="Magic">Eight characters of ASCII.</param>
/// <param name="Version">Raised with every change of what the sections hold.</param>
/// <param name="Noun">What a sentence calls such a file, with its article.</param>
internal sealed record SectionFormat(string Magic, int Version, string Noun)
{
    public const int MagicBytes = 8;

    public const int HeaderBytes = 24;

    public const int EntryBytes = 64;

    public const int HashBytes = 32;

    public const int NameBytes = 16;

    /// <summary>Sections that are read start here or at a multiple of it.</summary>
    public const int Alignment = 64;

    /// <summary>Sections that are mapped into memory start at a multiple of the size of a page.</summary>
    public const int PageAlignment = 4096;

    /// <summary>More sections than any version has had; a larger number is a broken file.</summary>
    public const int MostSections = 64;

    public static int MostTableBytes => TableBytes(MostSections);

    public static int TableBytes(int sections) => HeaderBytes + sections * EntryBytes + HashBytes;

    public static long Align(long offset, int alignment) => (offset + alignment - 1) / alignment * alignment;
}
