using HomeRule.Civics;
using HomeRule.Civics.Agencies;
using HomeRule.Feeds.Fbi;

namespace HomeRule.Feeds.Merging;

/// <summary>Rows of the FBI's table as agencies, with the counties and governments that they belong to. Stateless apart from the names; thread-safe.</summary>
/// <param name="counties">Of every state.</param>
/// <param name="places">Of every state.</param>
/// <param name="divisions">By id.</param>
internal sealed class FbiAgencies(CountyNames counties, PlaceNames places, IReadOnlyDictionary<string, Division> divisions)
{
    /// <summary>What the table writes where it names no county.</summary>
    private static readonly HashSet<string> NoCounty = new(StringComparer.OrdinalIgnoreCase) { "NOT SPECIFIED", "UNMAPPED COUNTY", "ALL" };

    private static readonly Source Table = new()
    {
        Kind = SourceKind.OfficialList,
        Url = "https://cde.ucr.cjis.gov/LATEST/webapp/#/pages/downloads",
        Cite = "FBI, Law Enforcement Employees",
        Confidence = Confidence.High,
    };

    public Agency Of(FbiAgency row)
    {
        var lies = row.Counties.Where(static c => !NoCounty.Contains(c)).Select(c => counties.Find(row.State, c)).OfType<Match>().DistinctBy(static m => m.Id).ToList();
        var kind = AgencyNames.KindOf(row);
        return new Agency
        {
            Id = row.Ori.ToLowerInvariant(),
            Name = AgencyNames.Shown(row, [.. lies.Select(m => divisions[m.Id].Name)]),
            State = row.State,
            Kind = kind,
            Ori = row.Ori,
            Counties = lies,
            Government = Government(row, kind, lies),
            CountyText = row.Counties.Count == 0 ? null : string.Join(", ", row.Counties),
            Population = row.Population,
            Officers = row.Officers,
            Civilians = row.Civilians,
            Year = row.Year,
            Sources = [Table],
        };
    }

    private Match? Government(FbiAgency row, AgencyKind kind, List<Match> lies) => row.Type switch
    {
        "City" => places.Find(row.State, AgencyNames.Place(row.Name), [.. lies.Select(static m => m.Id)]),
        "County" => lies.Count == 1 ? lies[0] with { How = "the county that it lies in" } : null,
        "State Police" or "Other State Agency" => StateOf(row.State) is { } state ? new Match(state, Confidence.High, "state") : null,
        _ => kind == AgencyKind.Constable && lies.Count == 1 ? lies[0] with { Confidence = Confidence.Medium, How = "the county that it lies in" } : null,
    };

    /// <summary>The state, district or territory; null where this edition has none.</summary>
    public string? StateOf(string state) =>
        new[] { "state", "district", "territory" }.Select(t => $"{DivisionId.Country}/{t}:{state}").FirstOrDefault(divisions.ContainsKey);
}
