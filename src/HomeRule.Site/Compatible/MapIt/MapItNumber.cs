using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HomeRule.Answers.Locating;
using HomeRule.Civics;

namespace HomeRule.Site.Compatible.MapIt;

/// <summary>
/// The number of an area: that of its level × 10,000,000 + its Census code, where the code is digits alone (Colorado, 08 → 20000008; Mesa County, 08077
/// → 30008077); else 2³² + the first 52 bits of the SHA-256 of its Open Civic Data id. It rests on the division alone, so it does not change when others
/// are added, and it is a whole number below 2⁵³.
/// </summary>
internal static class MapItNumber
{
    private const long PerLevel = 10_000_000;

    public static long Of(Division division, DivisionLayer layer) => FromCode(division, layer) ?? FromId(division);

    /// <summary>Null when the division has no code of at most seven digits.</summary>
    public static long? FromCode(Division division, DivisionLayer layer)
    {
        // A city that is a county keeps one number, whichever map draws it.
        var level = (layer, division.Geoid?.Length) switch
        {
            (DivisionLayer.Place or DivisionLayer.County, 5) => 3,
            (DivisionLayer.Place or DivisionLayer.County, 7) => 4,
            (DivisionLayer.Country, _) => 1,
            (DivisionLayer.State, _) => 2,
            (DivisionLayer.Congressional, _) => 5,
            (DivisionLayer.StateLegislativeUpper, _) => 6,
            (DivisionLayer.StateLegislativeLower, _) => 7,
            (DivisionLayer.SchoolDistrict, _) => 8,
            _ => 0,
        };
        return level > 0 && division.Geoid is { Length: <= 7 } code && int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (level * PerLevel) + number : null;
    }

    public static long FromId(Division division)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(division.Id.Value));
        return (1L << 32) + (long)(BinaryPrimitives.ReadUInt64BigEndian(hash) >> 12);
    }
}
