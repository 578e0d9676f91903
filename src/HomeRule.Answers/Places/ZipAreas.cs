using HomeRule.Civics;

namespace HomeRule.Answers.Places;

/// <summary>
/// ZIP codes as areas (ZIP Code Tabulation Areas of the Census Bureau). Open Civic Data has no ids for them, so a layer of them uses the local form
/// <c>ocd-division/country:us/zcta:81501</c>, kind <see cref="DivisionKind.Other"/>: valid in its grammar, not on its lists, and not to be given to others
/// as an Open Civic Data id. Pure.
/// </summary>
public static class ZipAreas
{
    private const string Prefix = DivisionId.Country + "/zcta:";

    /// <summary>Five digits, or nine with a hyphen (<c>81501-1234</c>), of which the first five count.</summary>
    public static bool TryRead(string text, out string zip)
    {
        text = text.Trim();
        zip = text.Length is 5 or 10 && (text.Length == 5 || text[5] == '-') && text.Where(static (_, i) => i != 5).All(char.IsAsciiDigit) ? text[..5] : "";
        return zip.Length > 0;
    }

    /// <summary>The local id of the area of a ZIP code of five digits.</summary>
    public static DivisionId IdOf(string zip) => DivisionId.Parse(Prefix + zip);
}
