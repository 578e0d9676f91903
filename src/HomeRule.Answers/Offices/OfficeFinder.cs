using System.Collections.Concurrent;
using HomeRule.Answers.Places;
using HomeRule.Atlas;
using HomeRule.Civics;

namespace HomeRule.Answers.Offices;

/// <summary>
/// Which offices hold levers over a place: its own, its county's, its school districts', its state's. The general rule of each office is
/// corrected by state rules and by rules for single places; who keeps the jail comes from the jail's own record, never from a title.
/// Results are kept per government. Thread-safe.
/// </summary>
internal sealed class OfficeFinder(AtlasContent content)
{
    public static readonly string[] JailLevers = ["detainer_holds", "jail_access", "release_notification"];

    private static readonly HashSet<string> JailOffices = ["corrections_director", "jail_board", "elected_jailer"];
    private static readonly LocalizedText KeeperDiffers = new(
        "Who keeps the jail differs from county to county in this state; check here before asking.",
        "Quién administra la cárcel cambia de un condado a otro en este estado; confírmelo antes de pedir algo.");

    private readonly Dictionary<string, StateProfile> _states = content.States.ToDictionary(s => s.Id, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Government, List<OfficeAt>> _over = new();
    private readonly ConcurrentDictionary<Government, IReadOnlyList<OfficeAt>> _own = new();
    private readonly ConcurrentDictionary<(string State, bool Governs), PlainOffice[]> _plain = new();
    private readonly PowerSets _powers = new();

    /// <summary>Offices over a place: its own first, then the county's, the school districts', the state's.</summary>
    public List<OfficeAt> Over(Government place) => place.Plain ? Find(place) : _over.GetOrAdd(place, Find);

    public StateProfile? State(string code) => _states.GetValueOrDefault(code);

    /// <summary>The offices of the government that keeps its jail.</summary>
    public IReadOnlyList<string> KeeperOffices(Government place)
    {
        if (State(place.State) is not { } state)
            return [];
        var exception = state.JailExceptions.FirstOrDefault(e => e.Divisions.Any(d => place.Id == d || place.Division.SameAs.Contains(d)));
        if (exception is not null)
            return exception.KeeperOffices;
        if (place.Large?.Fields.GetValueOrDefault("jailKeeper")?.Keeper is { } keeper)
            return keeper switch
            {
                "sheriff" => ["sheriff"],
                "county" => ["corrections_director"],
                "jail_board" => ["jail_board"],
                "elected_jailer" => ["elected_jailer"],
                "mixed" => ["sheriff", "corrections_director"],
                _ => [],
            };
        return state.Offices.GetValueOrDefault("jail")?.KeeperOffices ?? [];
    }

    private List<OfficeAt> Find(Government place)
    {
        var found = new List<OfficeAt>(24);
        found.AddRange(Own(place));
        foreach (var county in Counties(place))
            found.AddRange(Own(county).Where(o => !IsOthersPolice(o, place)));
        if (place.Plain)
            found.AddRange(Plain(place, static level => level != "city"));
        else
        {
            if (place.Kind != DivisionKind.SchoolDistrict && !DivisionKinds.IsState(place.Kind) && State(place.State) is not null)
                AddLevel(found, place, "school_district");
            if (!DivisionKinds.IsState(place.Kind))
                AddLevel(found, place, "special");
        }

        foreach (var county in place.Counties.Where(c => c.ActsThrough == place))
            found.AddRange(Own(county));
        if (place.StateGovernment != place)
            found.AddRange(Own(place.StateGovernment).Where(o => o.Office.Id != "corrections_director" || place.JailKeeper == "state"));
        return found;
    }

    /// <summary>The police of the big city are not those of a town that keeps its own government within the same county.</summary>
    private static bool IsOthersPolice(OfficeAt office, Government place) =>
        place.Governs && place.Kind == DivisionKind.Place && office is { Office.Id: "police_chief", Government.Kind: DivisionKind.ConsolidatedCityCounty };

    /// <summary>Offices of a town like every other of its state: found once for the state, and not kept for each town.</summary>
    private IEnumerable<OfficeAt> Plain(Government town, Func<string, bool> level)
    {
        foreach (var office in _plain.GetOrAdd((town.State, town.Governs), static (_, at) => at.Finder.FindPlain(at.Town), (Finder: this, Town: town)))
        {
            if (level(office.Level))
                yield return new OfficeAt(office.Office, town, office.Level, office.Powers);
        }
    }

    private PlainOffice[] FindPlain(Government town)
    {
        var found = new List<OfficeAt>(12);
        foreach (var level in Levels(town))
            AddLevel(found, town, level);
        if (State(town.State) is not null)
            AddLevel(found, town, "school_district");
        AddLevel(found, town, "special");
        return [.. found.Select(static o => new PlainOffice(o.Office, o.Level, o.PowerSet))];
    }

    private sealed record PlainOffice(Office Office, string Level, PowerSet Powers);

    private static IEnumerable<Government> Counties(Government place)
    {
        if (place.ActsThrough is { } other)
            return [other];
        return place.Counties.Select(c => c.ActsThrough ?? c).Where(c => c != place && c.Bodies.Count > 0).Distinct();
    }

    /// <summary>The offices of one government, found once and shared by every place below it.</summary>
    private IReadOnlyList<OfficeAt> Own(Government government) => government.Plain ? [.. Plain(government, static level => level == "city")] : _own.GetOrAdd(government, FindOwn);

    private List<OfficeAt> FindOwn(Government government)
    {
        var found = new List<OfficeAt>(12);
        foreach (var level in Levels(government))
            AddLevel(found, government, level);

        // The counties of New York City keep one office of their own: the district attorney.
        if (government.ActsThrough is not null)
            found.RemoveAll(static o => o.Office.Id != "prosecutor");

        return found;
    }

    private static string[] Levels(Government government) => government.Kind switch
    {
        DivisionKind.FederalDistrict => ["city", "school_district", "special"],
        DivisionKind.State or DivisionKind.Territory => ["state", "court", "voters"],
        DivisionKind.SchoolDistrict => ["school_district"],
        DivisionKind.ConsolidatedCityCounty or DivisionKind.IndependentCity => ["city", "county"],
        DivisionKind.Place when !government.Governs => [],
        DivisionKind.Place or DivisionKind.Municipio => ["city"],
        _ => government.Bodies.Count > 0 ? ["county"] : [],
    };

    private void AddLevel(List<OfficeAt> found, Government government, string level)
    {
        var keepers = KeeperOffices(government);
        foreach (var office in content.Offices)
        {
            if (!office.Level.Contains(level) || !Exists(office, government, level, keepers) || found.Exists(f => f.Office == office && f.Government == government))
                continue;
            var powers = Powers(office, government, keepers);
            if (powers.Count > 0)
                found.Add(new OfficeAt(office, government, level, _powers.Of(office, government, powers)));
        }
    }

    private bool StateKeepsJails(Government state) =>
        State(state.State) is { } profile && (profile.Offices.GetValueOrDefault("jail")?.Keeper == "state" || profile.JailExceptions.Any(static e => e.Keeper == "state"));

    private bool Exists(Office office, Government government, string level, IReadOnlyList<string> keepers) => office.Id switch
    {
        "sheriff" => government.Bodies.Contains("sheriff"),
        "county_board" => level == "county" && government.Kind is not (DivisionKind.ConsolidatedCityCounty or DivisionKind.IndependentCity),
        "police_chief" => level == "city" || government.Bodies.Contains("police"),
        "county_executive" => level == "county" && government.Kind is not (DivisionKind.ConsolidatedCityCounty or DivisionKind.IndependentCity) && HasExecutive(government),
        "prosecutor" => government.Bodies.Contains("prosecutor") && level is "county" or "city" && government.Kind != DivisionKind.Place,
        "state_enforcement_board" => government.State == "fl",
        "city_manager" => government.Kind != DivisionKind.Municipio && government.Large?.Fields.GetValueOrDefault("form")?.Value.Contains("manager", StringComparison.OrdinalIgnoreCase) != false,
        "corrections_director" when level == "state" => StateKeepsJails(government),
        _ when JailOffices.Contains(office.Id) => level is "county" or "city" && government.Bodies.Contains("jail") && keepers.Contains(office.Id),
        _ => true,
    };

    private static bool HasExecutive(Government government) =>
        government.Large?.Fields.GetValueOrDefault("executiveForm")?.Value is { } form
        && (form.Contains("executive", StringComparison.OrdinalIgnoreCase) && form.Contains("elect", StringComparison.OrdinalIgnoreCase)
            || form.StartsWith("elected mayor", StringComparison.OrdinalIgnoreCase));

    private static List<PowerAt> Powers(Office office, Government government, IReadOnlyList<string> keepers)
    {
        var powers = new List<PowerAt>(office.Levers.Count);
        foreach (var lever in office.Levers.Select(l => l.Lever).Concat(office.StateRules.SelectMany(r => r.Levers)).Distinct())
        {
            if (PowerOn(office, lever, government, keepers) is { Control: not Control.None } power)
                powers.Add(power);
        }

        return powers;
    }

    private static PowerAt? PowerOn(Office office, string lever, Government government, IReadOnlyList<string> keepers)
    {
        var general = office.Levers.FirstOrDefault(l => l.Lever == lever);
        var rule = office.StateRules.FirstOrDefault(r => r.Levers.Contains(lever) && r.Places.Any(p => p == government.Id || government.Division.SameAs.Contains(p)))
            ?? office.StateRules.FirstOrDefault(r => r.Levers.Contains(lever) && r.States.Contains(government.State));
        var power = rule is not null
            ? new PowerAt(lever, rule.Control, general?.Instrument, rule.Note, rule.Sources.Any(s => s.Kind != SourceKind.Memory), rule.Disputed, rule.Sources)
            : general is not null
                ? new PowerAt(lever, general.Control, general.Instrument, general.Note, general.Sourced, false, general.Sources)
                : null;
        if (power is null || Array.IndexOf(JailLevers, lever) < 0 || DivisionKinds.IsState(government.Kind) && government.Kind != DivisionKind.FederalDistrict)
            return power;
        return Jail(office, power, government, keepers);
    }

    /// <summary>Jail levers follow the keeper of the jail.</summary>
    private static PowerAt? Jail(Office office, PowerAt power, Government government, IReadOnlyList<string> keepers)
    {
        if (!government.Bodies.Contains("jail"))
            return null;
        if (government.JailKeeper == "mixed" || government.JailKeeper is not null && keepers.Count == 0)
            return power with { Control = power.Control == Control.Decides ? Control.Shares : power.Control, Note = KeeperDiffers };
        if (office.Id == "sheriff" || JailOffices.Contains(office.Id))
            return keepers.Contains(office.Id) ? power with { Control = Control.Decides } : null;
        return power;
    }
}
