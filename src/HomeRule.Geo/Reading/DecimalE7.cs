using System.Numerics;
using HomeRule.Geo.Boundaries;

namespace HomeRule.Geo.Reading;

/// <summary>Decimal text to whole units of 1e-7, exactly: no binary fraction is passed through on the way.</summary>
internal static class DecimalE7
{
    /// <summary>Largest accepted magnitude in whole degrees; a turn and a half holds every way to write a longitude.</summary>
    internal const int MaxDegrees = 540;

    private const int Decimals = 7;
    private const long MaxUnits = (long)MaxDegrees * PointE7.UnitsPerDegree;

    private static ReadOnlySpan<ulong> Powers =>
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000, 1_000_000_000_000,
        10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000, 10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000,
    ];

    /// <summary>Rounds to the nearest unit, halves to even. False where the magnitude is above <see cref="MaxDegrees"/>.</summary>
    /// <param name="json">A number by the grammar of JSON; other text is not detected.</param>
    internal static bool TryParse(ReadOnlySpan<byte> json, out long units)
    {
        unchecked
        {
            var i = json.Length > 0 && json[0] == '-' ? 1 : 0;
            var negative = i == 1;
            ulong digits = 0;
            var point = -1;
            if (json.Length <= 19)
            {
                for (; i < json.Length; i++)
                {
                    var digit = (uint)(json[i] - '0');
                    if (digit <= 9)
                        digits = (digits * 10) + digit;
                    else if (json[i] == '.')
                        point = i;
                    else
                        return TrySlow(json, out units);
                }

                var fraction = point < 0 ? 0 : json.Length - 1 - point;
                ulong magnitude;
                if (fraction <= Decimals)
                {
                    var power = Powers[Decimals - fraction];
                    if (digits > (ulong)MaxUnits / power)
                    {
                        units = 0;
                        return false;
                    }

                    magnitude = digits * power;
                }
                else
                {
                    var power = Powers[fraction - Decimals];
                    magnitude = digits / power;
                    var twice = (digits - (magnitude * power)) * 2;
                    if (twice > power || (twice == power && (magnitude & 1) == 1))
                        magnitude++;
                }

                units = negative ? -(long)magnitude : (long)magnitude;
                return magnitude <= (ulong)MaxUnits;
            }

            return TrySlow(json, out units);
        }
    }

    /// <summary>Any length, with an exponent.</summary>
    private static bool TrySlow(ReadOnlySpan<byte> json, out long units)
    {
        units = 0;
        var e = json.IndexOfAny((byte)'e', (byte)'E');
        var mantissa = e < 0 ? json : json[..e];
        var negative = mantissa is [(byte)'-', ..];
        if (negative)
            mantissa = mantissa[1..];
        var exponent = e < 0 ? 0 : Exponent(json[(e + 1)..]);
        var point = mantissa.IndexOf((byte)'.');
        var whole = point < 0 ? mantissa : mantissa[..point];
        var fraction = point < 0 ? default : mantissa[(point + 1)..];

        // Digits d1 d2 … dn with the value 0.d1d2…dn × 10^scale units.
        var digits = new byte[mantissa.Length];
        var count = 0;
        foreach (var c in whole)
            digits[count++] = (byte)(c - '0');
        foreach (var c in fraction)
            digits[count++] = (byte)(c - '0');
        var first = digits.AsSpan(0, count).IndexOfAnyExcept((byte)0);
        if (first < 0)
            return true;
        var scale = whole.Length - first + exponent + Decimals;
        if (scale > 10)
            return false;
        if (scale < 0)
            return true;
        var significant = digits.AsSpan(first, count - first);
        BigInteger value = 0;
        for (var i = 0; i < scale; i++)
            value = (value * 10) + (i < significant.Length ? significant[i] : 0);
        if (scale < significant.Length)
        {
            var rest = significant[scale..];
            var isAbove = rest[0] > 5 || (rest[0] == 5 && rest[1..].ContainsAnyExcept((byte)0));
            if (isAbove || (rest[0] == 5 && !value.IsEven))
                value++;
        }

        if (value > MaxUnits)
            return false;
        units = negative ? -(long)value : (long)value;
        return true;
    }

    /// <summary>Exponents beyond any use are all the same.</summary>
    private static int Exponent(ReadOnlySpan<byte> text)
    {
        var value = 0;
        foreach (var c in text)
        {
            if (c is (byte)'+' or (byte)'-')
                continue;
            value = Math.Min(100_000_000, (value * 10) + (c - '0'));
        }

        return text[0] == '-' ? -value : value;
    }
}
