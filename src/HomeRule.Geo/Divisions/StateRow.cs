using HomeRule.Civics;

namespace HomeRule.Geo.Divisions;

/// <summary>One state, the federal district or one territory.</summary>
/// <param name="Fips">Two digits, ANSI INCITS 38.</param>
/// <param name="Postal">Lower case.</param>
/// <param name="Name">As people write it.</param>
/// <param name="Kind">State, federal district or territory.</param>
public sealed record StateRow(string Fips, string Postal, string Name, DivisionKind Kind)
{
    /// <summary>Its Open Civic Data id.</summary>
    public DivisionId Id => DivisionId.Parse($"{DivisionId.Country}/{Segment}:{Postal}");

    private string Segment => Kind switch
    {
        DivisionKind.FederalDistrict => "district",
        DivisionKind.Territory => "territory",
        _ => "state",
    };
}
