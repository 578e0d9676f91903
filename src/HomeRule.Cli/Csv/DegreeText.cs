using System.Buffers;
using System.Globalization;

namespace HomeRule.Cli.Csv;

/// <summary>Degrees as people write them in a table; the same texts and the same values as <see cref="Geo.PointInput"/>, without a copy.</summary>
internal static class DegreeText
{
    private const int LongestNumber = 32;

    private static readonly SearchValues<byte> WithComma = SearchValues.Create("+-0123456789,"u8);

    private static readonly double[] Powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    public static DegreeFault Parse(ReadOnlySpan<byte> text, out double value)
    {
        unchecked
        {
            value = 0;
            text = text.Trim((byte)' ');
            if (text.IsEmpty)
                return DegreeFault.Missing;
            if (text.Length > LongestNumber)
                return DegreeFault.Malformed;
            var at = text[0] is (byte)'-' or (byte)'+' ? 1 : 0;
            var (digits, count, point) = (0L, 0, -1);
            for (; at < text.Length; at++)
            {
                var digit = (uint)(text[at] - '0');
                if (digit <= 9)
                {
                    digits = (digits * 10) + digit;
                    count++;
                }
                else if (text[at] == '.' && point < 0)
                {
                    point = at;
                }
                else
                {
                    return IsWithComma(text) ? DegreeFault.Comma : DegreeFault.Malformed;
                }
            }

            if (count == 0)
                return DegreeFault.Malformed;
            if (count > 15)
                return double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) ? DegreeFault.None : DegreeFault.Malformed;

            // Both are whole numbers that a double holds exactly, so that the quotient is the nearest double.
            value = digits / Powers[point < 0 ? 0 : text.Length - 1 - point];
            if (text[0] == '-')
                value = -value;
            return DegreeFault.None;
        }
    }

    private static bool IsWithComma(ReadOnlySpan<byte> text)
    {
        var comma = text.IndexOf((byte)',');
        return comma >= 0 && !text.ContainsAnyExcept(WithComma) && !text[(comma + 1)..].Contains((byte)',');
    }
}
