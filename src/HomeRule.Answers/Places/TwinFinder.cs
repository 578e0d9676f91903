using HomeRule.Civics;

namespace HomeRule.Answers.Places;

/// <summary>
/// Which page a place of the Census Bureau already has: under its id, another id of it, its GEOID, or, for governments of city and county, under the name that
/// people use ("Nashville-Davidson metropolitan government (balance)" is Nashville). For the places of one state, on one thread.
/// </summary>
internal sealed class TwinFinder
{
    private readonly IReadOnlyDictionary<DivisionId, Government> _byId;
    private readonly Dictionary<DivisionId, Government> _added = [];
    private readonly Dictionary<string, Government> _byGeoid = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Government> _unified = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Government> _counties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Government> _nameOnly = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Government> _names = new(StringComparer.Ordinal);
    private Government? _district;

    public TwinFinder(IReadOnlyDictionary<DivisionId, Government> byId, IEnumerable<Government> known)
    {
        _byId = byId;
        foreach (var government in known)
        {
            if (government.Geoid is { } geoid)
                _byGeoid.TryAdd(geoid, government);
            if (government.Kind is DivisionKind.State or DivisionKind.Territory)
                continue;
            var key = government.Folded;
            _names.TryAdd(key, government);
            if (government.Kind is DivisionKind.ConsolidatedCityCounty or DivisionKind.IndependentCity)
                _unified.TryAdd(key, government);
            else if (DivisionKinds.IsCounty(government.Kind))
                _counties.TryAdd(key, government);
            else if (government.Kind == DivisionKind.FederalDistrict)
                _district = government;
            else if (government is { Kind: DivisionKind.Place, Geoid: not { Length: 7 } })
                _nameOnly.TryAdd(key, government);
        }
    }

    /// <summary>The page of the same area or government; null when the town is new.</summary>
    public Government? Find(Division town, string plain, string folded)
    {
        if (_district is not null)
            return _district;
        if (_byId.TryGetValue(town.Id, out var found) || town.Geoid is { } geoid && _byGeoid.TryGetValue(geoid, out found))
            return found;
        foreach (var id in town.SameAs)
        {
            if (_byId.TryGetValue(id, out found))
                return found;
        }

        if (_unified.TryGetValue(folded, out found) || _nameOnly.TryGetValue(folded, out found))
            return found;
        foreach (var other in CensusNames.Both(plain))
        {
            if (_nameOnly.TryGetValue(PlaceText.Fold(other), out found))
                return found;
        }

        return JoinsCounty(town, plain) ? OfCounty(plain) : null;
    }

    /// <summary>Ids that were joined to a page.</summary>
    public IReadOnlyDictionary<DivisionId, Government> Added => _added;

    public void Add(Division town, Government government)
    {
        _added.TryAdd(town.Id, government);
        foreach (var id in town.SameAs)
            _added.TryAdd(id, government);
        if (town.Geoid is { } geoid)
            _byGeoid.TryAdd(geoid, government);
    }

    /// <summary>Says of a second place with the same name in the state, and of the first, what tells them apart.</summary>
    public void TellApart(Government government)
    {
        // The urban area of a municipio of Puerto Rico has its name; the municipio has the government.
        if (!government.Governs && _counties.TryGetValue(government.Folded + " municipio", out _))
            government.Apart = "zona urbana";
        if (_names.TryAdd(government.Folded, government))
            return;
        var first = _names[government.Folded];
        var byCounty = first.Counties is [var one, ..] && government.Counties is [var other, ..] && one != other;
        first.Apart ??= byCounty ? first.Counties[0].Name : Code(first);
        government.Apart ??= byCounty ? government.Counties[0].Name : Code(government);
    }

    private static string Code(Government government) => government.Geoid ?? government.Id.Type + " " + government.Id.Name;

    /// <summary>A name that only a government of city and county has.</summary>
    private static bool JoinsCounty(Division town, string plain) =>
        town.Functioning == FunctionalStatus.Fictitious || plain.EndsWith(" County", StringComparison.Ordinal) || plain.Length != town.Name.Length && town.Name.Contains(" government", StringComparison.Ordinal);

    private Government? OfCounty(string plain)
    {
        foreach (var part in CensusNames.Joined(plain))
        {
            if (_unified.TryGetValue(PlaceText.Fold(part), out var found) || _counties.TryGetValue(PlaceText.Fold(part), out found))
                return found;
        }

        return null;
    }
}
