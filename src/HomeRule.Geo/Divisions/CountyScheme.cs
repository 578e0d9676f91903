using HomeRule.Civics;
using HomeRule.Geo.Reading;

namespace HomeRule.Geo.Divisions;

/// <summary>GEOID (or STATEFP and COUNTYFP) and NAME. A county that is the whole state, district or territory is no division of its own.</summary>
internal sealed class CountyScheme : SchemeReader
{
    private static readonly string[] PublishedTypes = ["county", "parish", "borough", "census_area", "municipio", "planning_region"];

    internal override Result<DivisionCandidate?> Read(BoundaryFeature feature)
    {
        var attributes = new CensusAttributes(feature);
        if (attributes.State is not { } state)
            return NoState();
        var geoid = attributes.Geoid ?? (attributes["COUNTYFP"] is { } county ? state.Fips + county : null);
        if (geoid is not { Length: 5 } || geoid.AsSpan().ContainsAnyExceptInRange('0', '9'))
            return Missing("GEOID");
        if (attributes["NAME"] is not { } name)
            return Missing("NAME");
        if (CountyExceptions.ByGeoid.GetValueOrDefault(geoid) is { IsState: true })
            return Nothing();
        var added = CountyExceptions.Added.FirstOrDefault(row => row.Geoid == geoid);
        var division = UsDivisions.FromCounty(state, geoid, name);
        return new DivisionCandidate(
            division with { ValidFrom = added?.ValidFrom ?? division.ValidFrom, Functioning = attributes.Functioning, InternalPoint = attributes.InternalPoint }, geoid)
        {
            Types = PublishedTypes,
            IsCertain = true,
        };
    }
}
