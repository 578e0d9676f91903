namespace HomeRule.Atlas.Compiling.Sections;

/// <summary>One section of a file.</summary>
/// <param name="Name">Lower-case ASCII, at most 16 characters.</param>
/// <param name="Offset">In bytes from the start of the file.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Hash">SHA-256, 32 bytes.</param>
internal sealed record SectionEntry(string Name, long Offset, long Length, byte[] Hash);
