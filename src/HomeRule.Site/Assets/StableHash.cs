using System.Security.Cryptography;
using System.Text;

namespace HomeRule.Site.Assets;

internal static class StableHash
{
    /// <summary>Eight hexadecimal digits that are the same in every process.</summary>
    public static string GetStableHash(this string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];
}
