namespace HomeRule.Civics;

/// <summary>What kind of area a division is. County equivalents (parish, borough, census area, planning region) are counties by function.</summary>
public enum DivisionKind
{
    Country,
    State,
    FederalDistrict,
    Territory,
    County,
    Parish,
    Borough,
    CensusArea,
    PlanningRegion,
    Municipio,
    Place,
    IndependentCity,
    ConsolidatedCityCounty,
    SchoolDistrict,
    StateLegislativeUpper,
    StateLegislativeLower,
    Congressional,
    Ward,
    Other,
}
