using HomeRule.Civics;
using HomeRule.Civics.Agencies;
using HomeRule.Feeds.Fbi;

namespace HomeRule.Feeds.Merging;

/// <summary>Finds the row of the FBI's table that a listed agency is. Immutable; thread-safe.</summary>
internal sealed class OriSearch
{
    private readonly Dictionary<string, List<Row>> _byState = new(StringComparer.Ordinal);

    public OriSearch(IEnumerable<(FbiAgency Row, Agency Agency)> agencies)
    {
        foreach (var (row, agency) in agencies)
        {
            if (!_byState.TryGetValue(row.State, out var list))
                _byState.Add(row.State, list = []);
            list.Add(new Row(agency, row.Type, FoldedName.Of(row.Name), AgencyNames.Place(row.Name)));
        }
    }

    /// <summary>Null when no row fits, or several and nothing tells which.</summary>
    /// <param name="name">The listed name.</param>
    /// <param name="state">Two lower-case letters.</param>
    /// <param name="stateName">Folded.</param>
    /// <param name="type">Of the list.</param>
    /// <param name="county">Id of the county that the list names; null where it names none.</param>
    public Match? Find(ListedName name, string state, string stateName, string? type, string? county)
    {
        if (!_byState.TryGetValue(state, out var rows))
            return null;
        var found = name.Kind switch
        {
            AgencyKind.Sheriff => Sheriff(rows, name, county),
            AgencyKind.StatePolice => StateAgency(rows, name, stateName),
            AgencyKind.State or AgencyKind.Corrections when type == "state" => StateAgency(rows, name, stateName),
            AgencyKind.County when name.Folded.Contains("police", StringComparison.Ordinal) => Named(rows, name, county) ?? CountyPolice(rows, name, county) ?? City(rows, name, county),
            _ => Named(rows, name, county) ?? (type == "municipality" || name.Kind == AgencyKind.City ? City(rows, name, county) : null),
        };
        found ??= Alike(rows, name);

        // A row that lies elsewhere than the list says may be a namesake.
        return found is not null && county is not null && rows.Find(r => r.Agency.Id == found.Id) is { Agency.Counties.Count: > 0 } row && row.Agency.Counties.All(c => c.Id != county)
            ? found with { Confidence = Confidence.Low, How = found.How + ", though the list names another county" }
            : found;
    }

    private static Match? Sheriff(List<Row> rows, ListedName name, string? county)
    {
        if (Named(rows, name, county) is { } named)
            return named;
        if (county is null)
            return null;
        var here = rows.Where(r => (r.Type == "County" || r.Agency.Kind == AgencyKind.Sheriff) && r.Agency.Counties.Any(c => c.Id == county) && !IsPolice(r)).ToList();
        return here.Count == 1 ? new Match(here[0].Agency.Id, Confidence.High, "the county's one agency that is no police department") : null;
    }

    /// <summary>The table often gives a county's agency the bare name of the county, and does not say whether it is the sheriff or the police.</summary>
    private static Match? CountyPolice(List<Row> rows, ListedName name, string? county)
    {
        if (county is null || name.County is null)
            return null;
        var here = rows.Where(r => r.Type == "County" && r.Agency.Counties.Any(c => c.Id == county)).ToList();
        return here.Count == 1 ? new Match(here[0].Agency.Id, Confidence.Low, "the county's one agency, which may be its sheriff") : null;
    }

    private static bool IsPolice(Row row) => row.Folded.Contains("police", StringComparison.Ordinal) || row.Folded.Contains("public safety", StringComparison.Ordinal);

    /// <summary>The same name, in the county where the list names one.</summary>
    private static Match? Named(List<Row> rows, ListedName name, string? county)
    {
        var same = rows.Where(r => r.Folded == name.Folded || (r.Type != "County" && (r.Folded == name.Bare || r.Folded == name.Whole) && (r.Type != "City" || name.Kind != AgencyKind.Sheriff))).ToList();
        if (same.Count > 1 && county is not null)
            same = [.. same.Where(r => r.Agency.Counties.Any(c => c.Id == county))];
        return same.Count switch
        {
            1 when county is not null && same[0].Agency.Counties.Any(c => c.Id == county) => new Match(same[0].Agency.Id, Confidence.High, "name and county"),
            1 => new Match(same[0].Agency.Id, same[0].Folded == name.Folded ? Confidence.High : Confidence.Medium, "the only agency of the name in the state"),
            _ => null,
        };
    }

    private static Match? City(List<Row> rows, ListedName name, string? county)
    {
        var places = new[] { name.Bare, name.Whole, WithoutForm(name.Bare) };
        var same = rows.Where(r => r.Type == "City" && r.Agency.Kind == AgencyKind.City && places.Contains(r.Place)).ToList();
        if (same.Count == 0)
            same = [.. rows.Where(r => r.Type == "City" && r.Agency.Kind == AgencyKind.City && FoldedName.Joined(WithoutForm(r.Place)) == FoldedName.Joined(places[2]))];
        var here = county is null ? [] : same.Where(r => r.Agency.Counties.Any(c => c.Id == county)).ToList();
        if (here.Count == 1)
            return new Match(here[0].Agency.Id, Confidence.High, "name of the place and county");
        return same.Count == 1 ? new Match(same[0].Agency.Id, Confidence.Medium, "the only city agency of the name in the state") : null;
    }

    private static Match? StateAgency(List<Row> rows, ListedName name, string stateName)
    {
        var loose = ListedName.Loose(name.Folded, stateName);
        var same = rows.Where(r => r.Type is "State Police" or "Other State Agency" or "Federal" or "Other" && ListedName.Loose(r.Folded, stateName) == loose).ToList();
        if (same.Count == 1)
            return new Match(same[0].Agency.Id, Confidence.High, "name and state");
        var whole = same.Where(static r => r.Agency.Counties.Count == 0).ToList();
        if (whole.Count == 1)
            return new Match(whole[0].Agency.Id, Confidence.Medium, "name and state; the one row of several that names no county");
        return same.Where(static r => r.Agency.Officers > 0).OrderByDescending(static r => r.Agency.Officers).ThenBy(static r => r.Agency.Id, StringComparer.Ordinal).Take(2).ToList() is [var most, .. var next]
            && (next.Count == 0 || most.Agency.Officers > 2 * next[0].Agency.Officers)
            ? new Match(most.Agency.Id, Confidence.Low, $"name and state; the largest of {same.Count} rows of the name")
            : null;
    }

    /// <summary>One letter aside, where nothing else in the state is as near.</summary>
    private static Match? Alike(List<Row> rows, ListedName name)
    {
        if (name.Bare.Length < 6 || name.Kind is not (AgencyKind.City or AgencyKind.University))
            return null;
        var type = name.Kind == AgencyKind.City ? "City" : "University or College";
        var joined = FoldedName.Joined(WithoutForm(name.Bare));
        var near = rows.Where(r => r.Type == type && Slips.AtMostOne(FoldedName.Joined(WithoutForm(r.Place)), joined)).Take(2).ToList();
        return near.Count == 1 ? new Match(near[0].Agency.Id, Confidence.Low, "name, one letter aside") : null;
    }

    private static string WithoutForm(string name)
    {
        foreach (var start in (ReadOnlySpan<string>)["city of ", "town of ", "village of ", "borough of "])
        {
            if (name.StartsWith(start, StringComparison.Ordinal))
                return name[start.Length..];
        }

        return FoldedName.Without(name, "town", "village", "borough") ?? name;
    }

    /// <param name="Agency">As it was made of the row.</param>
    /// <param name="Type">As the table has it.</param>
    /// <param name="Folded">Folded name.</param>
    /// <param name="Place">The place in the name.</param>
    private sealed record Row(Agency Agency, string Type, string Folded, string Place);
}
