using HomeRule.Civics;

namespace HomeRule.Atlas.Compiling.Countries;

/// <summary>Divisions of several maps, each id once. For one writer.</summary>
internal sealed class DivisionUnion
{
    private readonly HashSet<DivisionId> _own;
    private readonly Dictionary<DivisionId, Division> _all;

    /// <param name="own">Those that come with the program: their names, kinds and notes stay.</param>
    public DivisionUnion(IReadOnlyList<Division> own)
    {
        _all = own.ToDictionary(static d => d.Id);
        _own = [.. _all.Keys];
    }

    /// <summary>Maps come oldest first: of two, the newer one's name stays.</summary>
    public void Add(IReadOnlyList<Division> divisions)
    {
        foreach (var added in divisions)
            _all[added.Id] = !_all.TryGetValue(added.Id, out var known) ? added : Merged(_own.Contains(added.Id) ? known : added, known, added);
    }

    /// <summary>Ordered by id (ordinal).</summary>
    public IReadOnlyList<Division> ToList() => [.. _all.Values.OrderBy(static d => d.Id.Value, StringComparer.Ordinal)];

    // An independent city is in the list of counties (five digits) and in that of places (seven); it is looked up as a county equivalent, so that code stays.
    private static Division Merged(Division leading, Division known, Division added) => leading with
    {
        Geoid = known.Geoid is null || known.Geoid.Length == added.Geoid?.Length ? added.Geoid ?? known.Geoid : known.Geoid,
        Functioning = added.Functioning ?? known.Functioning,
        InternalPoint = added.InternalPoint ?? known.InternalPoint,
    };
}
