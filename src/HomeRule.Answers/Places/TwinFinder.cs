using HomeRule.Civics;

namespace HomeRule.Answers.Places;

/// <summary>
/// Which page a place of the Census Bureau already has: under its id, another id of it, its GEOID, or, for governments of city and county, under the name that
/// people use ("Nashville-Davidson metropolitan government (balance)" is Nashville). For one thread.
/// </summary>
internal sealed class TwinFinder
{
    private readonly Dictionary<DivisionId, Government> _byId;
    private readonly Dictionary<string, Government> _byGeoid = new(StringComparer.Ordinal);
    private readonly Dictionary<(string State, string Name), Government> _unified = [];
    private readonly Dictionary<(string State, string Name), Government> _counties = [];
    private readonly Dictionary<(string State, string Name), Government> _nameOnly = [];
    private readonly Dictionary<(string State, string Name), Government> _names = [];
    private readonly Dictionary<string, Government> _districts = new(StringComparer.Ordinal);

    public TwinFinder(Dictionary<DivisionId, Government> byId, IEnumerable<Government> known)
    {
        _byId = byId;
        foreach (var government in known)
        {
            if (government.Geoid is { } geoid)
                _byGeoid.TryAdd(geoid, government);
            foreach (var id in government.Division.SameAs)
                byId.TryAdd(id, government);
            var key = (government.State, government.Folded);
            _names.TryAdd(key, government);
            if (government.Kind is DivisionKind.ConsolidatedCityCounty or DivisionKind.IndependentCity)
                _unified.TryAdd(key, government);
            else if (GovernmentBuilder.IsCounty(government.Kind))
                _counties.TryAdd(key, government);
            else if (government.Kind == DivisionKind.FederalDistrict)
                _districts.TryAdd(government.State, government);
            else if (government is { Kind: DivisionKind.Place, Geoid: null })
                _nameOnly.TryAdd(key, government);
        }
    }

    /// <summary>The page of the same area or government; null when the town is new.</summary>
    public Government? Find(Division town, string plain)
    {
        if (_byId.TryGetValue(town.Id, out var found) || town.Geoid is { } geoid && _byGeoid.TryGetValue(geoid, out found) || _districts.TryGetValue(town.State, out found))
            return found;
        foreach (var id in town.SameAs)
        {
            if (_byId.TryGetValue(id, out found))
                return found;
        }

        var name = PlaceText.Fold(plain);
        if (_unified.TryGetValue((town.State, name), out found) || _nameOnly.TryGetValue((town.State, name), out found))
            return found;
        foreach (var other in CensusNames.Both(plain))
        {
            if (_nameOnly.TryGetValue((town.State, PlaceText.Fold(other)), out found))
                return found;
        }

        return JoinsCounty(town, plain) ? OfCounty(town.State, plain) : null;
    }

    public void Add(Division town, Government government)
    {
        _byId.TryAdd(town.Id, government);
        foreach (var id in town.SameAs)
            _byId.TryAdd(id, government);
        if (town.Geoid is { } geoid)
            _byGeoid.TryAdd(geoid, government);
    }

    /// <summary>Says of a second place with the same name in the state, and of the first, what tells them apart.</summary>
    public void TellApart(Government government)
    {
        // The urban area of a municipio of Puerto Rico has its name; the municipio has the government.
        if (!government.Governs && _counties.TryGetValue((government.State, government.Folded + " municipio"), out _))
            government.Apart = "zona urbana";
        if (_names.TryAdd((government.State, government.Folded), government))
            return;
        var first = _names[(government.State, government.Folded)];
        var byCounty = first.Counties is [var one, ..] && government.Counties is [var other, ..] && one != other;
        first.Apart ??= byCounty ? first.Counties[0].Name : Code(first);
        government.Apart ??= byCounty ? government.Counties[0].Name : Code(government);
    }

    private static string Code(Government government) => government.Geoid ?? government.Id.Type + " " + government.Id.Name;

    /// <summary>A name that only a government of city and county has.</summary>
    private static bool JoinsCounty(Division town, string plain) =>
        town.Functioning == FunctionalStatus.Fictitious || plain.EndsWith(" County", StringComparison.Ordinal) || plain.Length != town.Name.Length && town.Name.Contains(" government", StringComparison.Ordinal);

    private Government? OfCounty(string state, string plain)
    {
        foreach (var part in CensusNames.Joined(plain))
        {
            if (_unified.TryGetValue((state, PlaceText.Fold(part)), out var found) || _counties.TryGetValue((state, PlaceText.Fold(part)), out found))
                return found;
        }

        return null;
    }
}
