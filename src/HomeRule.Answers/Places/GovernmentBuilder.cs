using HomeRule.Atlas;
using HomeRule.Civics;

namespace HomeRule.Answers.Places;

/// <summary>Joins divisions, atlas records and state profiles into the governments that have a page.</summary>
internal static class GovernmentBuilder
{
    private static readonly HashSet<string> EveryBody =
        ["city", "county", "sheriff", "police", "jail", "school_district", "university", "special_district", "hospital", "prosecutor", "court", "state_agency", "private_operator"];

    public static (List<Government> All, Dictionary<DivisionId, Government> ById) Build(Snapshot snapshot)
    {
        var content = snapshot.Content;
        var profiles = content.States.ToDictionary(s => s.Id, StringComparer.Ordinal);
        var records = content.Places.ToLookup(p => p.Division);
        var named = content.Places.Select(p => p.Division).Concat(content.Governments.Select(g => g.Division)).Concat(Ruled(content)).ToHashSet();
        var byId = new Dictionary<DivisionId, Government>(snapshot.Divisions.Count + 4096);
        var slugs = new SlugBook();
        var all = new List<Government>(snapshot.Divisions.Count);
        var towns = new List<Division>();
        var known = new List<Division>(4096);
        foreach (var division in snapshot.Divisions)
        {
            if (division.Kind == DivisionKind.Place && !named.Contains(division.Id) && !HasAny(named, division.SameAs))
                towns.Add(division);
            else if (HasPage(division.Kind) || division.Kind == DivisionKind.SchoolDistrict && named.Contains(division.Id))
                known.Add(division);
        }

        // Places before counties, so that a consolidated city-county is one page under the place's name.
        foreach (var division in known.OrderBy(d => Rank(d.Kind)).ThenBy(d => d.Id.Type == "place" ? 0 : 1).ThenBy(d => d.Id.Value, StringComparer.Ordinal))
        {
            var twin = byId.GetValueOrDefault(division.Id) ?? division.SameAs.Select(id => byId.GetValueOrDefault(id)).FirstOrDefault(g => g is not null);
            if (twin is not null)
            {
                byId.TryAdd(division.Id, twin);
                foreach (var id in division.SameAs)
                    byId.TryAdd(id, twin);
                continue;
            }

            var own = records[division.Id].Concat(division.SameAs.SelectMany(id => records[id])).Distinct().ToList();
            var unified = own.Find(r => r.Kind is "consolidated-city-county" or "independent-city");
            var government = new Government
            {
                Id = division.Id,
                Slug = UniqueSlug(division, own, slugs),
                Name = NameOf(division, own, unified, content),
                Kind = unified?.Kind == "consolidated-city-county" ? DivisionKind.ConsolidatedCityCounty : division.Kind,
                State = division.State,
                Geoid = division.Geoid,
                Point = own.Select(r => r.Point).FirstOrDefault(p => p is not null) ?? division.InternalPoint,
                Division = division,
                Governs = own.Count > 0 || TownBuilder.HasGovernment(division),
            };
            all.Add(government);
            byId[division.Id] = government;
            foreach (var id in division.SameAs)
                byId.TryAdd(id, government);
        }

        foreach (var group in content.Places.GroupBy(p => byId.GetValueOrDefault(p.Division)))
        {
            if (group.Key is { } government)
                government.Records = [.. group.OrderBy(r => r.Id, StringComparer.Ordinal)];
        }

        // A county has police of its own only where a rule or a large government's record says so.
        var countyPolice = Named(content, "police_chief");
        var sheriffs = Named(content, "sheriff");
        foreach (var large in content.Governments)
        {
            if (byId.TryGetValue(large.Division, out var government))
                government.Large ??= large;
        }

        var finder = new CountyFinder(snapshot.Index, byId);
        var bodies = new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal);
        foreach (var government in all)
        {
            Link(government, byId, profiles.GetValueOrDefault(government.State), finder, countyPolice, sheriffs);
            var key = string.Join(',', government.Bodies.Order(StringComparer.Ordinal));
            government.Bodies = bodies.TryGetValue(key, out var same) ? same : bodies[key] = government.Bodies;
        }

        ActThrough(byId);
        TownBuilder.Add(all, byId, towns, content, finder);
        var byLevel = new List<Government>(all.Count);
        byLevel.AddRange(all.Where(static g => DivisionKinds.IsState(g.Kind)));
        byLevel.AddRange(all.Where(static g => !DivisionKinds.IsState(g.Kind)));
        return (byLevel, byId);
    }

    /// <summary>Places that a rule about offices or jails names: they are not like every other town.</summary>
    private static IEnumerable<DivisionId> Ruled(AtlasContent content) =>
        content.Offices.SelectMany(static o => o.StateRules).SelectMany(static r => r.Places)
            .Concat(content.States.SelectMany(static s => s.JailExceptions).SelectMany(static e => e.Divisions))
            .Concat(content.States.SelectMany(static s => s.NoSheriff).SelectMany(static n => n.Divisions));

    private static bool HasAny(HashSet<DivisionId> set, IReadOnlyList<DivisionId> ids)
    {
        foreach (var id in ids)
        {
            if (set.Contains(id))
                return true;
        }

        return false;
    }

    /// <summary>The name of its record before that of the Census Bureau, which may be another than the one people use.</summary>
    private static string NameOf(Division division, List<PlaceRecord> own, PlaceRecord? unified, AtlasContent content)
    {
        if (unified is not null && division.Kind != DivisionKind.ConsolidatedCityCounty)
            return Town(unified);
        if (division.Kind != DivisionKind.Place)
            return division.Name;
        return (own.Find(static r => r.Kind is "city" or "town" or "village" or "township") ?? (own.Count > 0 ? own[0] : null))?.Name
            ?? content.Governments.FirstOrDefault(g => g.Division == division.Id)?.Name ?? CensusNames.Plain(division.Name);
    }

    /// <summary>The government's own name: "New Orleans" of "New Orleans / Orleans Parish Sheriff".</summary>
    private static string Town(PlaceRecord record)
    {
        var slash = record.Name.IndexOf(" / ", StringComparison.Ordinal);
        return slash < 0 ? record.Name : record.Name[..slash];
    }

    /// <summary>Bodies of every city and town without a jail; one object, so that what is kept by it is shared.</summary>
    public static readonly IReadOnlySet<string> CityBodies = new HashSet<string>(StringComparer.Ordinal) { "city", "police" };

    private static readonly HashSet<string> CityBodiesWithJail = ["city", "police", "jail"];

    /// <summary>A city that keeps a jail of its own, such as New York City.</summary>
    private static bool OwnJail(Government city, StateProfile? profile) =>
        profile?.JailExceptions.Any(e => e.Keeper != "state" && e.Divisions.Any(d => Covers(city, d))) == true;

    private static void Link(Government government, Dictionary<DivisionId, Government> byId, StateProfile? profile, CountyFinder finder, HashSet<DivisionId> countyPolice, HashSet<DivisionId> sheriffs)
    {
        government.StateGovernment = byId.GetValueOrDefault(StateId(government)) ?? government;
        if (!DivisionKinds.IsState(government.Kind) && !DivisionKinds.IsCounty(government.Kind))
        {
            var counties = government.Records.SelectMany(r => r.Counties).Concat(government.Large?.Counties ?? []).Select(id => byId.GetValueOrDefault(id)).OfType<Government>()
                .Where(c => c != government).Distinct().ToList();
            government.Counties = counties.Count > 0 || government.Kind is DivisionKind.ConsolidatedCityCounty or DivisionKind.IndependentCity
                ? counties
                : finder.Around(government.Point, government.State);
        }

        government.JailKeeper = Keeper(government, profile);
        government.Bodies = BodiesOf(government, profile, countyPolice, sheriffs);
    }

    /// <summary>Places for which a rule gives the office a power: an appointed sheriff is still a sheriff.</summary>
    private static HashSet<DivisionId> Named(AtlasContent content, string office) =>
        [.. content.Offices.Where(o => o.Id == office).SelectMany(o => o.StateRules).Where(r => r.Control != Control.None).SelectMany(r => r.Places)];

    private static DivisionId StateId(Government government)
    {
        var id = government.Id.Value;
        var end = 0;
        for (var part = 0; part < 3; part++)
        {
            var slash = id.IndexOf('/', end);
            if (slash < 0)
                return government.Id;
            end = slash + 1;
        }

        return DivisionId.TryParse(id[..(end - 1)], out var state) ? state : government.Id;
    }

    private static string? Keeper(Government government, StateProfile? profile)
    {
        if (government.Large?.Fields.GetValueOrDefault("jailKeeper")?.Keeper is { } large)
            return large;
        if (profile is null)
            return null;
        var exception = profile.JailExceptions.FirstOrDefault(e => e.Divisions.Any(d => Covers(government, d)));
        return exception?.Keeper ?? profile.Offices.GetValueOrDefault("jail")?.Keeper;
    }

    private static bool Covers(Government government, DivisionId id) =>
        government.Id == id || government.Division.SameAs.Contains(id) || government.Records.Any(r => r.Also.Contains(id));

    private static IReadOnlySet<string> BodiesOf(Government government, StateProfile? profile, HashSet<DivisionId> countyPolice, HashSet<DivisionId> sheriffs)
    {
        if (DivisionKinds.IsState(government.Kind))
            return EveryBody;
        if (government.Kind == DivisionKind.SchoolDistrict)
            return new HashSet<string> { "school_district" };
        if (!government.Governs)
            return new HashSet<string>();
        if (government.Kind == DivisionKind.Place)
            return OwnJail(government, profile) ? CityBodiesWithJail : CityBodies;
        if (profile is null)
            return government.Kind == DivisionKind.Municipio ? CityBodies : new HashSet<string>();
        var bodies = new HashSet<string>(StringComparer.Ordinal);
        if (profile.Bodies.Contains("county"))
            bodies.Add("county");
        if (profile.Bodies.Contains("prosecutor"))
            bodies.Add("prosecutor");
        if (government.Kind is DivisionKind.ConsolidatedCityCounty or DivisionKind.IndependentCity)
            bodies.UnionWith(["city", "police", "county"]);
        else if (government.Large?.Fields.ContainsKey("policeAppointedBy") == true || countyPolice.Contains(government.Id) || !profile.Bodies.Contains("city"))
            bodies.Add("police");
        if (profile.Bodies.Contains("sheriff") && (sheriffs.Contains(government.Id) || !profile.NoSheriff.Any(n => n.Divisions.Any(d => Covers(government, d)))))
            bodies.Add("sheriff");
        if (government.JailKeeper is not (null or "state"))
            bodies.Add("jail");
        if (!profile.Bodies.Contains("county") && !profile.Bodies.Contains("sheriff") && DivisionKinds.IsCounty(government.Kind))
            return new HashSet<string>();
        return bodies;
    }

    /// <summary>The five counties of New York City have no separate county government.</summary>
    private static void ActThrough(Dictionary<DivisionId, Government> byId)
    {
        if (!byId.TryGetValue(DivisionId.Parse("ocd-division/country:us/state:ny/place:new_york"), out var city))
            return;
        foreach (var county in new[] { "bronx", "kings", "new_york", "queens", "richmond" })
        {
            if (byId.TryGetValue(DivisionId.Parse("ocd-division/country:us/state:ny/county:" + county), out var government) && government != city)
            {
                government.ActsThrough = city;
                government.JailKeeper = city.JailKeeper;
            }
        }
    }

    private static bool HasPage(DivisionKind kind) => DivisionKinds.IsState(kind) || DivisionKinds.IsCounty(kind)
        || kind is DivisionKind.Place or DivisionKind.IndependentCity or DivisionKind.ConsolidatedCityCounty;

    private static int Rank(DivisionKind kind) => kind switch
    {
        DivisionKind.ConsolidatedCityCounty or DivisionKind.IndependentCity => 1,
        DivisionKind.Place => 2,
        _ when DivisionKinds.IsState(kind) => 0,
        _ when DivisionKinds.IsCounty(kind) => 3,
        _ => 4,
    };

    private static string UniqueSlug(Division division, List<PlaceRecord> own, SlugBook slugs)
    {
        if (DivisionKinds.IsState(division.Kind))
        {
            slugs.TryTake(division.State);
            return division.State;
        }

        var suffix = "-" + division.State;
        var record = own.FirstOrDefault(r => r.Kind is not "state-agency");
        var name = record is not null && record.Id.EndsWith(suffix, StringComparison.Ordinal) ? record.Id[..^suffix.Length] : PlaceText.Slug(CensusNames.Plain(division.Name));
        var slug = $"{division.State}/{name}";
        if (!slugs.TryTake(slug))
        {
            slug = $"{slug}-{division.Geoid ?? PlaceText.Slug(division.Id.Type)}";
            slugs.TryTake(slug);
        }

        return slug;
    }
}
