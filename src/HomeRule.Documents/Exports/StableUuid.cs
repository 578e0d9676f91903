using System.Security.Cryptography;
using System.Text;

namespace HomeRule.Documents.Exports;

/// <summary>An id that is the same for the same name in every edition: version 8 of RFC 9562 over SHA-256. Pure; thread-safe.</summary>
internal static class StableUuid
{
    private const string Space = "homerule/";

    public static Guid Of(string name)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(Space + name), hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
