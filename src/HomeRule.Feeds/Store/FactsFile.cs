using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace HomeRule.Feeds.Store;

/// <summary>A file of facts: gzipped JSON, the same bytes for the same facts. Stateless; thread-safe.</summary>
internal static class FactsFile
{
    /// <summary>Writes the facts, reads them back and compares. Gives the file's SHA-256.</summary>
    /// <exception cref="InvalidOperationException">What was read back is not what was written.</exception>
    public static string Write<T>(string path, T facts, JsonTypeInfo<T> json)
    {
        using var written = SHA256.Create();
        using (var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16))
        {
            using (var gzip = new GZipStream(file, CompressionLevel.Fastest, leaveOpen: true))
            using (var plain = new CryptoStream(gzip, written, CryptoStreamMode.Write))
                JsonSerializer.Serialize(plain, facts, json);
            file.Flush(flushToDisk: true);
        }

        using var found = SHA256.Create();
        Read(path, json, found);
        return written.Hash.AsSpan().SequenceEqual(found.Hash) ? Hash(path) : throw new InvalidOperationException("The facts that were read back are not those that were written.");
    }

    /// <exception cref="JsonException">It is not such a file.</exception>
    /// <exception cref="InvalidDataException">It is cut short.</exception>
    public static T Read<T>(string path, JsonTypeInfo<T> json) => Read(path, json, null);

    public static string Hash(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1 << 16, FileOptions.SequentialScan);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }

    private static T Read<T>(string path, JsonTypeInfo<T> json, SHA256? sum)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1 << 16, FileOptions.SequentialScan);
        using var gzip = new GZipStream(file, CompressionMode.Decompress);
        using Stream plain = sum is null ? gzip : new CryptoStream(gzip, sum, CryptoStreamMode.Read);
        return JsonSerializer.Deserialize(plain, json) ?? throw new JsonException("No facts.");
    }
}
