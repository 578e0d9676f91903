namespace HomeRule.Feeds.Store;

/// <summary>An official file that the facts were read from, as it was fetched.</summary>
/// <param name="Name">As published; unique within the feed unless two versions of it are history.</param>
/// <param name="Path">Below <c>files/</c>, with <c>/</c>: the name, or a folder named by the first 8 digits of the hash and the name where another version has the name.</param>
/// <param name="Sha256">64 lower-case hexadecimal digits.</param>
/// <param name="Length">In bytes.</param>
internal sealed record KeptFile(string Name, string Path, string Sha256, long Length);
