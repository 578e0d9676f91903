using System.Text;
using HomeRule.Atlas;
using HomeRule.Civics;
using HomeRule.Geo.Divisions;

namespace HomeRule.Answers.Places;

/// <summary>
/// Gives a page to every place of the Census Bureau that has none yet. Thirty thousand of them: they share what towns of a state have in common, and the states,
/// which never meet in a name or an address, are done beside each other on plain threads (the first use of the thread pool costs more than the work).
/// </summary>
internal sealed class TownBuilder
{
    private const int FewTowns = 2_000;

    private static readonly IReadOnlySet<string> NoBodies = new HashSet<string>();

    private readonly Government _state;
    private readonly string? _keeper;
    private readonly CountyFinder _finder;
    private readonly TwinFinder _twins;
    private readonly SlugBook _slugs = new();
    private readonly List<Government> _all;

    private TownBuilder(Government state, string? keeper, CountyFinder finder, IReadOnlyDictionary<DivisionId, Government> byId, IEnumerable<Government> known)
    {
        (_state, _keeper, _finder, _all) = (state, keeper, finder, [.. known]);
        _twins = new TwinFinder(byId, _all);
        foreach (var government in _all)
            _slugs.Own(government);
    }

    /// <summary>Adds the new pages to both; order of <paramref name="all"/> afterwards: by state code, then by slug.</summary>
    public static void Add(List<Government> all, Dictionary<DivisionId, Government> byId, List<Division> towns, AtlasContent content, CountyFinder finder)
    {
        var keepers = content.States.ToDictionary(static s => s.Id, static s => s.Offices.GetValueOrDefault("jail")?.Keeper, StringComparer.Ordinal);
        var known = all.GroupBy(static g => g.State, StringComparer.Ordinal).ToDictionary(static g => g.Key, static g => g.ToList(), StringComparer.Ordinal);
        var byState = towns.GroupBy(static t => t.State, StringComparer.Ordinal).ToDictionary(static g => g.Key, static g => g.ToList(), StringComparer.Ordinal);
        var jobs = known.OrderByDescending(k => byState.GetValueOrDefault(k.Key)?.Count ?? 0).ToArray();
        var done = new TownBuilder?[jobs.Length];
        var next = -1;
        void Work()
        {
            var own = finder.Beside();
            for (var job = Interlocked.Increment(ref next); job < jobs.Length; job = Interlocked.Increment(ref next))
            {
                var (code, governments) = jobs[job];
                if (governments.Find(static g => DivisionKinds.IsState(g.Kind)) is not { } state)
                    continue;
                var builder = done[job] = new TownBuilder(state, keepers.GetValueOrDefault(code), own, byId, governments);
                builder.Add(byState.GetValueOrDefault(code) ?? []);
            }
        }

        var threads = new Thread[towns.Count < FewTowns ? 0 : Math.Clamp(Environment.ProcessorCount - 1, 0, 3)];
        for (var i = 0; i < threads.Length; i++)
            (threads[i] = new Thread(Work) { Name = "Directory of towns" }).Start();
        Work();
        foreach (var thread in threads)
            thread.Join();

        all.Clear();
        all.EnsureCapacity(byId.Count + towns.Count);
        foreach (var (index, job) in jobs.Index().OrderBy(static j => j.Item.Key, StringComparer.Ordinal))
        {
            all.AddRange(done[index]?._all ?? job.Value);
            if (done[index] is not { } builder)
                continue;
            foreach (var (id, government) in builder._twins.Added)
                byId.TryAdd(id, government);
        }
    }

    /// <summary>A city or town with no page, answered by the rules of its state and, where it is known, of its county.</summary>
    public static Government Unlisted(string name, Government state, Government? county)
    {
        var division = new Division { Id = DivisionId.Parse($"{state.Id.Value}/place:{IdName(name)}"), Kind = DivisionKind.Place, Name = name, State = state.State };
        return Make(division, name, $"{state.State}/{PlaceText.Slug(name)}", state, county is null ? [] : [county], county?.JailKeeper ?? state.JailKeeper, unlisted: true);
    }

    /// <summary>The last part of the id as the published lists form it; what no name of a place has in it is left out.</summary>
    private static string IdName(string name)
    {
        var kept = string.Concat(name.EnumerateRunes().Where(static r => Rune.IsLetterOrDigit(r) || Rune.IsWhiteSpace(r) || r.Value is '\'' or '’' or '-' or '.')).Trim();
        return kept.AsSpan().IndexOfAnyExcept(" .") < 0 ? PlaceText.Slug(name).Replace('-', '_') : DivisionNames.OcdSlug(kept);
    }

    /// <summary>False for areas that the Census Bureau only counts, and for municipalities whose government it found not at work. Unknown counts as governed.</summary>
    public static bool HasGovernment(Division town) =>
        town.Kind != DivisionKind.Place || town.Functioning is not (FunctionalStatus.Statistical or FunctionalStatus.Inactive or FunctionalStatus.Nonfunctioning);

    private void Add(List<Division> towns)
    {
        towns.Sort(Compare);
        foreach (var town in towns)
        {
            var plain = CensusNames.Plain(town.Name);
            var folded = PlaceText.Fold(plain);
            if (_twins.Find(town, plain, folded) is { } twin)
            {
                Join(town, twin);
                continue;
            }

            var counties = _finder.Around(town);
            var government = Make(town, plain, _slugs.ForTown(town, plain, counties), _state, counties, _keeper);
            government.Folded = folded;
            _slugs.Own(government);
            _all.Add(government);
            _twins.Add(town, government);
            _twins.TellApart(government);
        }

        _all.Sort(static (a, b) => string.CompareOrdinal(a.Slug, b.Slug));
    }

    /// <summary>What the official file knows of a place that has a page already.</summary>
    private void Join(Division town, Government twin)
    {
        _twins.Add(town, twin);

        // A census designated place of the same name is the middle of a town, not the town: its code finds the page and is not the town's code.
        if (HasGovernment(town))
            twin.Geoid ??= town.Geoid;
        twin.Point ??= town.InternalPoint;
        if (twin.Counties.Count == 0 && twin.Kind == DivisionKind.Place)
            twin.Counties = _finder.Around(twin.Point, twin.State);
    }

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
