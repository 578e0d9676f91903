using HomeRule.Civics;
using HomeRule.Geo.Reading;

namespace HomeRule.Geo.Divisions;

/// <summary>STATEFP or GEOID.</summary>
internal sealed class StateScheme : SchemeReader
{
    internal override Result<DivisionCandidate?> Read(BoundaryFeature feature)
    {
        var attributes = new CensusAttributes(feature);
        if (attributes.State is not { } state)
            return NoState();
        return new DivisionCandidate(UsDivisions.FromState(state) with { Functioning = attributes.Functioning, InternalPoint = attributes.InternalPoint }, state.Fips) { IsCertain = true };
    }
}
