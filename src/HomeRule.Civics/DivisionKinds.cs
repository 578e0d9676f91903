namespace HomeRule.Civics;

/// <summary>What several kinds of division have in common. Thread-safe.</summary>
public static class DivisionKinds
{
    /// <summary>A state, the District of Columbia or a territory.</summary>
    public static bool IsState(DivisionKind kind) => kind is DivisionKind.State or DivisionKind.FederalDistrict or DivisionKind.Territory;

    /// <summary>A county or what stands for one: parish, borough, census area, planning region, municipio. Cities that are their own county are not among them.</summary>
    public static bool IsCounty(DivisionKind kind) =>
        kind is DivisionKind.County or DivisionKind.Parish or DivisionKind.Borough or DivisionKind.CensusArea or DivisionKind.PlanningRegion or DivisionKind.Municipio;
}
