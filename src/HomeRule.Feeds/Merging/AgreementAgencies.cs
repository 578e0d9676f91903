using HomeRule.Civics;
using HomeRule.Civics.Agencies;
using HomeRule.Civics.Agreements;
using HomeRule.Feeds.Fbi;

namespace HomeRule.Feeds.Merging;

/// <summary>Listed agreements with their agency, county and government. Immutable; thread-safe.</summary>
/// <param name="counties">Of every state.</param>
/// <param name="places">Of every state.</param>
/// <param name="rows">Makes agencies of rows.</param>
/// <param name="divisions">By id.</param>
internal sealed class AgreementAgencies(CountyNames counties, PlaceNames places, FbiAgencies rows, IReadOnlyDictionary<string, Division> divisions)
{
    public AgencyMatching Match(IReadOnlyList<FbiAgency> fbi, IReadOnlyList<ListedAgreement> agreements)
    {
        var made = fbi.Select(r => (Row: r, Agency: rows.Of(r))).ToList();
        var agencies = made.ToDictionary(static m => m.Agency.Id, static m => m.Agency, StringComparer.Ordinal);
        var search = new OriSearch(made);
        var matched = agreements.Select(a => Match(a, search, agencies)).ToList();
        foreach (var group in matched.GroupBy(static a => a.Agency, StringComparer.Ordinal))
        {
            var own = group.OrderByDescending(static a => a.LastSeen).ThenBy(static a => a.Id, StringComparer.Ordinal).ToList();
            agencies[group.Key] = agencies.TryGetValue(group.Key, out var known) ? Joined(known, own) : OfList(own);
        }

        return new AgencyMatching([.. agencies.Values.OrderBy(static a => a.Id, StringComparer.Ordinal)], matched);
    }

    private ListedAgreement Match(ListedAgreement agreement, OriSearch search, Dictionary<string, Agency> agencies)
    {
        var name = Name(agreement);
        var county = County(agreement, name);
        var ori = search.Find(name, agreement.State, StateName(agreement.State), agreement.AgencyType, county?.Id);
        var agency = ori is null ? null : agencies[ori.Id];
        if (county is null && agency is { Counties.Count: 1 })
            county = agency.Counties[0] with { Confidence = Lower(ori!.Confidence, agency.Counties[0].Confidence), How = "county in the FBI's list" };
        var government = agency?.Government is { } own ? own with { Confidence = Lower(ori!.Confidence, own.Confidence) } : Government(agreement, name, county);
        return agreement with { Agency = ori?.Id ?? agreement.Agency, County = county, Government = government, OriMatch = ori };
    }

    private Match? County(ListedAgreement agreement, ListedName name)
    {
        if (agreement.CountyText is { } text && (counties.Find(agreement.State, text) ?? counties.Alike(agreement.State, text)) is { } listed)
            return listed;
        return name.County is { } inName && counties.Find(agreement.State, inName) is { } named ? named with { How = "county in the agency's name" } : null;
    }

    private Match? Government(ListedAgreement agreement, ListedName name, Match? county) => agreement.AgencyType switch
    {
        "state" => rows.StateOf(agreement.State) is { } state ? new Match(state, Confidence.High, "state") : null,
        "county" when name.Kind is AgencyKind.Sheriff or AgencyKind.County or AgencyKind.Corrections && (name.County is not null || name.Kind == AgencyKind.Sheriff) => county,
        "county" when name.Kind == AgencyKind.Corrections && county is not null => county with { Confidence = Lower(Confidence.Medium, county.Confidence), How = "type and county of the list" },
        "municipality" => places.Find(agreement.State, name.Bare, county is null ? [] : [county.Id]),
        _ => null,
    };

    /// <summary>The row of the FBI's table with what the lists add: a name in full where the table has a bare one, and that it is the sheriff.</summary>
    private Agency Joined(Agency known, List<ListedAgreement> own)
    {
        var sure = own.Find(static a => a.OriMatch is { Confidence: >= Confidence.Medium });
        var isBare = sure is not null && known.Kind is AgencyKind.County or AgencyKind.City && known.Name.EndsWith(')');
        var name = isBare ? sure!.AgencyName : known.Name;
        return known with
        {
            Name = name,
            Kind = sure is not null && known.Kind == AgencyKind.County && Name(sure).Kind == AgencyKind.Sheriff ? AgencyKind.Sheriff : known.Kind,
            OtherNames = Names(own.SelectMany(Spellings).Append(known.Name), name),
            Sources = [.. known.Sources, .. Sources(own)],
        };
    }

    private Agency OfList(List<ListedAgreement> own)
    {
        var newest = own[0];
        return new Agency
        {
            Id = newest.Agency,
            Name = newest.AgencyName,
            State = newest.State,
            Kind = Name(newest).Kind,
            Counties = newest.County is { } county ? [county] : [],
            Government = newest.Government,
            OtherNames = Names(own.SelectMany(Spellings), newest.AgencyName),
            Sources = [.. Sources(own)],
        };
    }

    private ListedName Name(ListedAgreement agreement) => ListedName.Of(agreement.AgencyName, agreement.AgencyType, agreement.State, StateName(agreement.State));

    private string StateName(string state) => rows.StateOf(state) is { } id ? FoldedName.Of(divisions[id].Name) : state;

    private static IEnumerable<string> Spellings(ListedAgreement agreement) => [agreement.AgencyName, .. agreement.OtherNames];

    private static List<string> Names(IEnumerable<string> names, string shown) => [.. names.Where(n => n != shown).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static IEnumerable<Source> Sources(List<ListedAgreement> own) => own.SelectMany(static a => a.Sources.Take(1)).DistinctBy(static s => (s.Cite, s.Url)).OrderBy(static s => s.Cite, StringComparer.Ordinal);

    private static Confidence Lower(Confidence a, Confidence b) => a < b ? a : b;
}
