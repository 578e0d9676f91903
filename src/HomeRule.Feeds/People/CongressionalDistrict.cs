using System.Globalization;
using HomeRule.Civics;
using HomeRule.Geo.Divisions;

namespace HomeRule.Feeds.People;

/// <summary>Names districts of the House as the lists of Open Civic Data do.</summary>
internal static class CongressionalDistrict
{
    /// <param name="state">State, federal district or territory.</param>
    /// <param name="district">A number, or <c>0</c>, <c>00</c>, <c>98</c>, <c>AL</c> for at large.</param>
    public static DivisionId? Of(StateRow state, string district)
    {
        if (district.Equals("AL", StringComparison.OrdinalIgnoreCase) || district.Equals("at-large", StringComparison.OrdinalIgnoreCase))
            return DivisionId.Parse($"{state.Id.Value}/cd:at-large");
        if (!int.TryParse(district, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > 98)
            return null;
        return DivisionId.Parse(string.Create(CultureInfo.InvariantCulture, $"{state.Id.Value}/cd:{(number is 0 or 98 ? "at-large" : number)}"));
    }
}
