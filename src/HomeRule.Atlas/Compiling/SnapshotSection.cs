namespace HomeRule.Atlas.Compiling;

/// <summary>One section of a snapshot file.</summary>
/// <param name="Name">Lower-case ASCII, at most 16 characters.</param>
/// <param name="Offset">In bytes from the start of the file.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Hash">SHA-256, 32 bytes.</param>
internal sealed record SnapshotSection(string Name, int Offset, int Length, byte[] Hash);
