using HomeRule.Civics;

namespace HomeRule.Answers.Locating;

/// <summary>Which levels an answer about a point shall have. Immutable.</summary>
public readonly record struct LayerSet
{
    public static readonly LayerSet All = new((1 << 10) - 1);

    private readonly int _bits;

    private LayerSet(int bits) => _bits = bits;

    public bool Has(DivisionLayer layer) => (_bits & (1 << (int)layer)) != 0;

    /// <summary>
    /// Reads a list separated by commas: <c>ward</c>, <c>place</c>, <c>school_district</c>, <c>state_legislative_lower</c> or <c>sldl</c>,
    /// <c>state_legislative_upper</c> or <c>sldu</c>, <c>congressional</c> or <c>cd</c>, <c>county</c>, <c>state</c>, <c>country</c>, <c>other</c>.
    /// Code <c>kinds.malformed</c>.
    /// </summary>
    public static Result<LayerSet> Parse(string text)
    {
        var bits = 0;
        foreach (var word in text.Split(','))
        {
            if (LayerOf(word) is not { } layer)
                return new Problem("kinds.malformed", "kinds is a list separated by commas of ward, place, school_district, sldl, sldu, cd, county, state, country and other.") { Field = "kinds" };
            bits |= 1 << (int)layer;
        }

        return new LayerSet(bits);
    }

    /// <summary>The level that a word of <see cref="Parse"/> names; null for any other word.</summary>
    public static DivisionLayer? LayerOf(string word) => word switch
    {
        "ward" => DivisionLayer.Ward,
        "place" => DivisionLayer.Place,
        "other" => DivisionLayer.Other,
        "school_district" => DivisionLayer.SchoolDistrict,
        "sldl" or "state_legislative_lower" => DivisionLayer.StateLegislativeLower,
        "sldu" or "state_legislative_upper" => DivisionLayer.StateLegislativeUpper,
        "cd" or "congressional" => DivisionLayer.Congressional,
        "county" => DivisionLayer.County,
        "state" => DivisionLayer.State,
        "country" => DivisionLayer.Country,
        _ => null,
    };
}
