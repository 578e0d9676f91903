using System.Security.Cryptography;
using System.Text;

namespace HomeRule.Feeds.People;

/// <summary>Ids of persons that have none of their own: UUIDs of version 5 (RFC 9562), so the same key gives the same id on any machine.</summary>
internal static class PersonIds
{
    /// <summary>Never to be changed: every id that was given out rests on it.</summary>
    private static readonly Guid Namespace = new("6f1d6f0a-3b1c-5a63-9d0e-5b8d2f6f2a41");

    /// <param name="key">Such as <c>bioguide:X000001</c> or <c>official:tulsa-ok-mayor</c>.</param>
    public static string Of(string key)
    {
        Span<byte> name = stackalloc byte[16 + Encoding.UTF8.GetMaxByteCount(key.Length)];
        Namespace.TryWriteBytes(name, bigEndian: true, out _);
        var length = Encoding.UTF8.GetBytes(key, name[16..]) + 16;
        Span<byte> hash = stackalloc byte[20];
#pragma warning disable CA5350 // what the version of the UUID asks for; nothing rests on its strength
        SHA1.HashData(name[..length], hash);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0f) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3f) | 0x80);
        return "ocd-person/" + new Guid(hash[..16], bigEndian: true).ToString("D");
    }

    /// <summary>Whether the text is <c>ocd-person/</c> and a UUID in lower case.</summary>
    public static bool IsPersonId(string? text) =>
        text is { Length: 47 } && text.StartsWith("ocd-person/", StringComparison.Ordinal) && Guid.TryParseExact(text.AsSpan(11), "D", out _) && text.AsSpan(11).IndexOfAnyInRange('A', 'F') < 0;
}
