using HomeRule.Civics;
using HomeRule.Geo.Boundaries;
using HomeRule.Geo.TopoJson;

namespace HomeRule.Geo.Divisions;

/// <summary>
/// Derives divisions with Open Civic Data ids from Census codes and names. Counties come from the rules of <see cref="CountyForms"/>, their exceptions
/// from tables; nothing here is looked up elsewhere. Pure; safe for any number of threads.
/// </summary>
public static class UsDivisions
{
    /// <summary>
    /// Reads the objects <c>states</c> (2-digit ids) and <c>counties</c> (5-digit ids) of the us-atlas file <c>counties-10m.json</c>, version 3.0.1.
    /// Codes of problems: <c>divisions.object</c>, <c>divisions.code</c>, <c>divisions.name</c>, <c>divisions.boundary</c> (no area), <c>divisions.duplicate</c>.
    /// </summary>
    public static Result<UsDivisionSet> FromTopology(Topology topology)
    {
        var divisions = new Dictionary<string, Division>(StringComparer.Ordinal);
        var boundaries = new List<Boundary>();
        if (!topology.TryGetObject("states", out var states) || !topology.TryGetObject("counties", out var counties))
            return new Problem("divisions.object", "The boundaries need the objects \"states\" and \"counties\"; give counties-10m.json of us-atlas 3.0.1.");

        foreach (var geometry in states)
        {
            if (geometry.Id is null || !StateTable.ByFips.TryGetValue(geometry.Id, out var row))
                return UnknownCode(geometry, "state");
            if (Add(divisions, boundaries, FromState(row), geometry) is { } problem)
                return problem;
        }

        foreach (var geometry in counties)
        {
            if (geometry.Id is not { Length: 5 } code || code.AsSpan().ContainsAnyExceptInRange('0', '9') || !StateTable.ByFips.TryGetValue(code[..2], out var state))
                return UnknownCode(geometry, "county");
            if (string.IsNullOrWhiteSpace(geometry.Name))
                return new Problem("divisions.name", $"County {code} of the boundaries has no name; give counties-10m.json of us-atlas 3.0.1.");
            if (CountyExceptions.ByGeoid.GetValueOrDefault(code) is { IsState: true })
                continue;
            if (Add(divisions, boundaries, FromCounty(state, code, geometry.Name), geometry) is { } problem)
                return problem;
            if (UnifiedTable.ByCounty.TryGetValue(code, out var unified))
            {
                var place = FromUnified(state, unified, geometry.Name);
                if (!divisions.TryAdd(place.Id.Value, place))
                    return Duplicate(place);
            }
        }

        foreach (var added in CountyExceptions.Added)
        {
            var division = FromCounty(StateTable.ByFips[added.Geoid[..2]], added.Geoid, added.Name) with { ValidFrom = added.ValidFrom, Note = added.Note };
            if (!divisions.TryAdd(division.Id.Value, division))
                return Duplicate(division);
        }

        return new UsDivisionSet
        {
            Divisions = [.. divisions.Values.OrderBy(static division => division.Id.Value, StringComparer.Ordinal)],
            Boundaries = new BoundarySet { Provenance = Provenance(topology), Boundaries = boundaries },
        };
    }

    internal static Division FromState(StateRow row) => new()
    {
        Id = row.Id,
        Kind = row.Kind,
        Name = row.Name,
        State = row.Postal,
        Geoid = row.Fips,
        SameAs = row.Kind == DivisionKind.State ? [] : [DivisionId.Parse($"{DivisionId.Country}/state:{row.Postal}")],
    };

    internal static Division FromCounty(StateRow state, string geoid, string name)
    {
        var form = CountyForms.Of(geoid);
        var exception = CountyExceptions.ByGeoid.GetValueOrDefault(geoid);
        var unified = UnifiedTable.ByCounty.GetValueOrDefault(geoid);
        var slug = DivisionNames.OcdSlug(name);
        var sameAs = new List<DivisionId>();
        if (unified is not null)
            sameAs.Add(Child(state, "place:" + unified.PlaceSlug));
        if (exception is { SameAs.Count: > 0 })
            sameAs.AddRange(exception.SameAs.Select(segment => Child(state, segment)));
        else if (form.Kind == DivisionKind.IndependentCity)
            sameAs.Add(Child(state, "county:" + slug));
        return new Division
        {
            Id = Child(state, $"{form.Type}:{slug}"),
            Kind = unified is null ? form.Kind : DivisionKind.ConsolidatedCityCounty,
            Name = exception?.FullName ?? name + form.Word,
            State = state.Postal,
            Geoid = geoid,
            ValidFrom = exception?.ValidFrom,
            ValidTo = exception?.ValidTo,
            SameAs = sameAs,
            Note = exception?.Note ?? (unified is null ? null : UnifiedNote(unified, name + form.Word)),
        };
    }

    private static Division FromUnified(StateRow state, UnifiedRow unified, string countyName)
    {
        var form = CountyForms.Of(unified.County);
        return new Division
        {
            Id = Child(state, "place:" + unified.PlaceSlug),
            Kind = DivisionKind.ConsolidatedCityCounty,
            Name = unified.PlaceName,
            State = state.Postal,
            Geoid = unified.PlaceGeoid,
            SameAs = [Child(state, $"{form.Type}:{DivisionNames.OcdSlug(countyName)}")],
            Note = UnifiedNote(unified, countyName + form.Word),
        };
    }

    private static LocalizedText? UnifiedNote(UnifiedRow unified, string county) => unified.Apart is null
        ? null
        : new LocalizedText(
            $"{unified.PlaceName} and {county} have one government, but the city's own area is smaller: it leaves out {unified.Apart.En}.",
            $"{unified.PlaceName} y {county} tienen un solo gobierno, pero el territorio propio de la ciudad es menor: no incluye {unified.Apart.Es}.");

    private static DivisionId Child(StateRow state, string segment) => DivisionId.Parse($"{state.Id.Value}/{segment}");

    private static Problem? Add(Dictionary<string, Division> divisions, List<Boundary> boundaries, Division division, TopologyGeometry geometry)
    {
        if (!divisions.TryAdd(division.Id.Value, division))
            return Duplicate(division);
        if (geometry.Polygons.Count == 0)
        {
            return CountyExceptions.ByGeoid.GetValueOrDefault(division.Geoid!) is { HasNoBoundary: true }
                ? null
                : new Problem("divisions.boundary", $"{division.Name} ({division.Geoid}) has no area in the boundaries; give counties-10m.json of us-atlas 3.0.1.");
        }

        var isPart = division.Geoid is not null && UnifiedTable.ByCounty.TryGetValue(division.Geoid, out var unified) && unified.Apart is not null;
        boundaries.Add(new Boundary { Division = division.Id, SameAs = isPart ? [] : division.SameAs, Polygons = geometry.Polygons });
        return null;
    }

    private static Problem UnknownCode(TopologyGeometry geometry, string what) =>
        new("divisions.code", $"'{geometry.Id}' of the boundaries is no {what} code; give counties-10m.json of us-atlas 3.0.1.");

    private static Problem Duplicate(Division division) =>
        new("divisions.duplicate", $"The boundaries hold {division.Name} ({division.Id}) twice; give counties-10m.json of us-atlas 3.0.1.");

    private static BoundaryProvenance Provenance(Topology topology) => new()
    {
        Authority = "U.S. Census Bureau, cartographic boundary files, 2017 edition",
        SourceUrl = "https://www2.census.gov/geo/tiger/GENZ2017/shp/",
        Distribution = "us-atlas 3.0.1, counties-10m.json (https://github.com/topojson/us-atlas)",
        Licence = "Public domain (work of the U.S. government); distribution ISC, copyright 2013-2019 Michael Bostock",
        ValidFrom = PartialDate.Parse("2017-01-01"),
        IdScheme = "ANSI/FIPS codes (GEOID): 2 digits for a state, 5 for a county",
        GridLngDegrees = topology.GridLngDegrees,
        GridLatDegrees = topology.GridLatDegrees,
        Note = new LocalizedText(
            "Simplified for maps at 1:10,000,000: a line can be off by a few hundred metres, and small islands are missing. Close to a line, check the address with the county.",
            "Simplificado para mapas a escala 1:10,000,000: un límite puede desviarse unos cientos de metros y faltan islas pequeñas. Cerca de un límite, confirme la dirección con el condado."),
    };
}
