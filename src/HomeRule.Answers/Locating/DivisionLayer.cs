namespace HomeRule.Answers.Locating;

/// <summary>Levels of areas by function, smallest first; answers about a point are in this order. County equivalents are counties, the district and the territories are states.</summary>
public enum DivisionLayer
{
    Ward,
    Place,
    Other,
    SchoolDistrict,
    StateLegislativeLower,
    StateLegislativeUpper,
    Congressional,
    County,
    State,
    Country,
}
