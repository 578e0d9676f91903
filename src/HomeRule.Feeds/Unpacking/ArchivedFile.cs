namespace HomeRule.Feeds.Unpacking;

/// <summary>One file out of an archive.</summary>
/// <param name="Name">Its path in the archive, <c>/</c> between parts, never leading out of it.</param>
/// <param name="Bytes">What it holds.</param>
/// <param name="Modified">As the archive says.</param>
internal sealed record ArchivedFile(string Name, byte[] Bytes, DateTimeOffset Modified);
