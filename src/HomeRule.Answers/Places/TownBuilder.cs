using HomeRule.Atlas;
using HomeRule.Civics;

namespace HomeRule.Answers.Places;

/// <summary>Gives a page to every place of the Census Bureau that has none yet. Thirty thousand of them: they share what towns of a state have in common.</summary>
internal static class TownBuilder
{
    /// <summary>The town's bodies when it has a government, and nothing when it has none.</summary>
    private static readonly IReadOnlySet<string> NoBodies = new HashSet<string>();

    public static void Add(List<Government> all, Dictionary<DivisionId, Government> byId, List<Division> towns, SlugBook slugs, AtlasContent content, CountyFinder finder)
    {
        if (towns.Count == 0)
            return;
        var states = all.Where(static g => GovernmentBuilder.IsState(g.Kind)).ToDictionary(static g => g.State, StringComparer.Ordinal);
        var keepers = content.States.ToDictionary(static s => s.Id, static s => s.Offices.GetValueOrDefault("jail")?.Keeper, StringComparer.Ordinal);
        var twins = new TwinFinder(byId, all);
        var order = towns.ToArray();
        Array.Sort(order, Compare);
        foreach (var town in order)
        {
            var plain = CensusNames.Plain(town.Name);
            if (twins.Find(town, plain) is { } twin)
            {
                twins.Add(town, twin);
                twin.Geoid ??= town.Geoid;
                twin.Point ??= town.InternalPoint;
                if (twin.Counties.Count == 0 && twin.Kind == DivisionKind.Place)
                    twin.Counties = finder.Around(twin.Point, twin.State);
                continue;
            }

            if (!states.TryGetValue(town.State, out var state))
                continue;
            var counties = finder.Around(town.InternalPoint, town.State);
            var government = Make(town, plain, slugs.ForTown(town, plain, counties), state, counties, keepers.GetValueOrDefault(town.State));
            slugs.Own(government);
            all.Add(government);
            twins.Add(town, government);
            twins.TellApart(government);
        }
    }

    /// <summary>A city or town with no page, answered by the rules of its state and, where it is known, of its county.</summary>
    public static Government Unlisted(string name, Government state, Government? county)
    {
        var division = new Division { Id = DivisionId.Parse($"{state.Id.Value}/place:{PlaceText.Slug(name).Replace('-', '_')}"), Kind = DivisionKind.Place, Name = name, State = state.State };
        return Make(division, name, $"{state.State}/{PlaceText.Slug(name)}", state, county is null ? [] : [county], county?.JailKeeper ?? state.JailKeeper, unlisted: true);
    }

    /// <summary>False for areas that the Census Bureau only counts, and for municipalities whose government it found not at work. Unknown counts as governed.</summary>
    public static bool HasGovernment(Division town) =>
        town.Kind != DivisionKind.Place || town.Functioning is not (FunctionalStatus.Statistical or FunctionalStatus.Inactive or FunctionalStatus.Nonfunctioning);

    private static Government Make(Division town, string name, string slug, Government state, IReadOnlyList<Government> counties, string? keeper, bool unlisted = false)
    {
        var governs = HasGovernment(town);
        return new Government
        {
            Id = town.Id,
            Slug = slug,
            Name = name,
            Kind = DivisionKind.Place,
            State = town.State,
            Geoid = town.Geoid,
            Point = town.InternalPoint,
            Division = town,
            StateGovernment = state,
            Counties = counties,
            JailKeeper = keeper,
            Governs = governs,
            Bodies = governs ? GovernmentBuilder.CityBodies : NoBodies,
            Plain = true,
            Unlisted = unlisted,
        };
    }

    /// <summary>Those with a government first, then by GEOID: the order in which short addresses are given, the same in every edition.</summary>
    private static int Compare(Division a, Division b)
    {
        var byGovernment = (a.Functioning == FunctionalStatus.Statistical ? 1 : 0).CompareTo(b.Functioning == FunctionalStatus.Statistical ? 1 : 0);
        if (byGovernment != 0)
            return byGovernment;
        var byGeoid = string.CompareOrdinal(a.Geoid, b.Geoid);
        return byGeoid != 0 ? byGeoid : string.CompareOrdinal(a.Id.Value, b.Id.Value);
    }
}
