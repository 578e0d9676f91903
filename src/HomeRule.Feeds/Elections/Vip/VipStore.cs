using System.Globalization;
using HomeRule.Civics;

namespace HomeRule.Feeds.Elections.Vip;

/// <summary>The elements of one feed by id. Not thread-safe.</summary>
internal sealed class VipStore
{
    /// <summary>Most elements that are kept, inclusive.</summary>
    public const int MostObjects = 2_000_000;

    /// <summary>Longest value, in characters, inclusive.</summary>
    public const int MostCharacters = 100_000;

    private readonly Dictionary<string, VipObject> _byId = new(StringComparer.Ordinal);
    private readonly List<VipObject> _contests = [];

    /// <summary>Elements or rows that were looked at, kept or not.</summary>
    public long Read { get; set; }

    /// <summary>Contests of parties, measures and retention, which have no candidates to file.</summary>
    public long OtherContests { get; set; }

    public VipObject? Source { get; private set; }

    public VipObject? Election { get; private set; }

    /// <summary>In the order of the feed.</summary>
    public IReadOnlyList<VipObject> Contests => _contests;

    /// <exception cref="VipFaultException">Codes <c>vip.duplicate</c>, <c>vip.too-long</c>, <c>vip.elections</c>.</exception>
    public void Add(VipObject one)
    {
        if (!_byId.TryAdd(one.Id, one))
            throw new VipFaultException(new Problem("vip.duplicate", $"{one.Where}: the id is also that of {_byId[one.Id].Where}. Give each element an id of its own."));
        if (_byId.Count > MostObjects)
            throw new VipFaultException(new Problem("vip.too-long", string.Create(CultureInfo.InvariantCulture, $"{one.Where}: the feed has more than {MostObjects} elements of elections. Cut it into parts.")));
        switch (one.Type)
        {
            case "Source":
                Source ??= one;
                break;
            case "Election" when Election is not null:
                throw new VipFaultException(new Problem("vip.elections", $"{one.Where}: the feed has a second election, besides {Election.Where}. Give one election a file."));
            case "Election":
                Election = one;
                break;
            case "CandidateContest":
                _contests.Add(one);
                break;
        }
    }

    /// <summary>The element of that type; null when there is none.</summary>
    public VipObject? Find(string type, string? id) => id is not null && _byId.TryGetValue(id, out var one) && one.Type == type ? one : null;

    /// <summary>Whether the feed has any element of that type.</summary>
    public bool Has(string type) => _byId.Values.Any(o => o.Type == type);
}
