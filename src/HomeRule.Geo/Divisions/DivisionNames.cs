using System.Text;

namespace HomeRule.Geo.Divisions;

/// <summary>
/// From names to the last part of an Open Civic Data id, by the published rules
/// (https://open-civic-data.readthedocs.io/en/latest/proposals/0002.html) as the published lists apply them.
/// </summary>
public static class DivisionNames
{
    // Kinds as the Census Bureau appends them to the name; capitals matter: "Carson City" keeps its City, "Denver city" does not.
    private static readonly string[] CensusKinds =
    [
        " City and Borough", " city and borough", " Census Area", " Planning Region", " Municipality", " municipality", " Municipio", " County", " Parish",
        " Borough", " plantation", " township", " borough", " village", " corporation", " city", " town",
    ];

    /// <summary>
    /// The last part of the id of a state legislative district that has a name: "First Suffolk District" → <c>1st_suffolk</c>, "Belknap County No. 1" →
    /// <c>belknap_1</c>, "Addison-1" → <c>addison-1</c>.
    /// </summary>
    /// <param name="name">As published, with or without the word for the chamber.</param>
    /// <exception cref="ArgumentException">Nothing of the name is left.</exception>
    public static string LegislativeSlug(string name) => LegislativeScheme.Slug(name);

    /// <summary>
    /// Lower case in composed form (NFC); blanks become <c>_</c>; letters of any script, digits, <c>-</c>, <c>_</c> and <c>~</c> stay; full stops are
    /// dropped; everything else becomes <c>~</c>. <c>Coeur d'Alene</c> → <c>coeur_d~alene</c>, <c>St. Louis</c> → <c>st_louis</c>,
    /// <c>Lakeside (Tarrant County)</c> → <c>lakeside_~tarrant_county~</c>.
    /// </summary>
    /// <param name="name">The bare name, without the word for its kind unless the list keeps it.</param>
    /// <exception cref="ArgumentException">Nothing of the name is left.</exception>
    public static string OcdSlug(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var rune in name.Trim().Normalize(NormalizationForm.FormC).ToLowerInvariant().EnumerateRunes())
        {
            if (rune.Value is '_' or '-' or '~' || Rune.IsLetter(rune) || (rune.IsAscii && Rune.IsDigit(rune)))
                slug.Append(rune.ToString());
            else if (Rune.IsWhiteSpace(rune))
                slug.Append('_');
            else if (rune.Value != '.')
                slug.Append('~');
        }

        return slug.Length > 0 ? slug.ToString() : throw new ArgumentException("A name needs at least one letter or digit.", nameof(name));
    }

    /// <summary>
    /// A name as the Census Bureau writes it, without its kind: <c>Denver city</c> → <c>Denver</c>, <c>Orleans Parish</c> → <c>Orleans</c>;
    /// <c>Carson City</c> stays.
    /// </summary>
    public static string WithoutCensusKind(string censusName)
    {
        foreach (var kind in CensusKinds)
        {
            if (censusName.Length > kind.Length && censusName.EndsWith(kind, StringComparison.Ordinal))
                return censusName[..^kind.Length];
        }

        return censusName;
    }
}
