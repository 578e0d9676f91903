using System.Security.Cryptography;

namespace HomeRule.Feeds.Fetching;

internal static class FileHash
{
    /// <summary>SHA-256 as 64 lower-case hexadecimal digits.</summary>
    public static async Task<string> OfAsync(string path, CancellationToken stop)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 20, FileOptions.Asynchronous | FileOptions.SequentialScan);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(file, stop));
    }
}
