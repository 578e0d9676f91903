using HomeRule.Civics;
using HomeRule.Geo.Reading;

namespace HomeRule.Geo.Divisions;

/// <summary>
/// STATEFP, UNSDLEA, ELSDLEA or SCSDLEA, NAME. The lists put a district under the county of its office and name it as the education department does; by rule
/// it stands under the county of its internal point, or under the state where no county is known, with its name without "School District".
/// Codes 99997 to 99999 are land or water in no district.
/// </summary>
internal sealed class SchoolScheme(Func<GeoPoint, Division?>? countyAt) : SchemeReader
{
    private static readonly string[] CodeAttributes = ["UNSDLEA", "ELSDLEA", "SCSDLEA", "SDADMLEA"];
    private static readonly string[] PublishedTypes = ["school_district"];

    internal override Result<DivisionCandidate?> Read(BoundaryFeature feature)
    {
        var attributes = new CensusAttributes(feature);
        if (attributes.State is not { } state)
            return NoState();
        var code = CodeAttributes.Select(name => attributes[name]).FirstOrDefault(static value => value is not null)
            ?? (attributes.Geoid is { Length: 7 } geoid ? geoid[2..] : null);
        if (code is null)
            return Missing("UNSDLEA");
        if (code is "99997" or "99998" or "99999")
            return Nothing();
        if (attributes["NAME"] is not { } name)
            return Missing("NAME");
        var point = attributes.InternalPoint;
        var county = point is { } inside ? countyAt?.Invoke(inside) : null;
        if (!MakeId(county?.Id ?? state.Id, "school_district", name.Replace(" School District", "", StringComparison.Ordinal)).TryGet(out var id, out var problem))
            return problem;
        return new DivisionCandidate(
            new Division
            {
                Id = id,
                Kind = DivisionKind.SchoolDistrict,
                Name = name,
                State = state.Postal,
                Geoid = state.Fips + code,
                Functioning = attributes.Functioning,
                InternalPoint = point,
            },
            state.Fips + code)
        {
            Types = PublishedTypes,
        };
    }
}
