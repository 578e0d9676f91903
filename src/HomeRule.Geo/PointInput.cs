using System.Globalization;
using HomeRule.Civics;

namespace HomeRule.Geo;

/// <summary>Checks positions that people or programs send. The code of every problem is <c>point.malformed</c>.</summary>
public static class PointInput
{
    private const int LongestNumber = 32;

    /// <summary>Accepts finite degrees, latitude −90 to 90 and longitude −180 to 180, both inclusive.</summary>
    public static Result<GeoPoint> Check(double lat, double lng)
    {
        if (!(Math.Abs(lat) <= 90))
            return Malformed("lat", "Give the latitude as a number of degrees from -90 to 90.");
        if (!(Math.Abs(lng) <= 180))
            return Malformed("lng", "Give the longitude as a number of degrees from -180 to 180.");
        return new GeoPoint(lat, lng);
    }

    /// <summary>Accepts plain decimal degrees: ASCII digits, a leading sign, a point; no comma, no exponent, no blanks, at most 32 characters.</summary>
    public static Result<GeoPoint> Parse(ReadOnlySpan<char> lat, ReadOnlySpan<char> lng)
    {
        if (!TryNumber(lat, out var latitude))
            return Malformed("lat", "Give the latitude as a number of degrees with a decimal point, such as 39.7392.");
        if (!TryNumber(lng, out var longitude))
            return Malformed("lng", "Give the longitude as a number of degrees with a decimal point, such as -104.9903.");
        return Check(latitude, longitude);
    }

    /// <summary>Accepts <c>LAT,LNG</c>, blanks around either number allowed.</summary>
    public static Result<GeoPoint> Parse(ReadOnlySpan<char> text)
    {
        var comma = text.Length <= (2 * LongestNumber) + 8 ? text.IndexOf(',') : -1;
        return comma < 0
            ? Malformed("point", "Give the point as latitude, longitude in degrees, such as 39.7392,-104.9903.")
            : Parse(text[..comma].Trim(' '), text[(comma + 1)..].Trim(' '));
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out double value)
    {
        value = 0;
        if (text.IsEmpty || text.Length > LongestNumber)
            return false;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c) && c is not ('.' or '-' or '+'))
                return false;
        }

        return double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    private static Problem Malformed(string field, string message) => new("point.malformed", message) { Field = field };
}
