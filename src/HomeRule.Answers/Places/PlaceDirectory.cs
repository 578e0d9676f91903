using System.Collections.Concurrent;
using HomeRule.Answers.Wording;
using HomeRule.Atlas;
using HomeRule.Civics;

namespace HomeRule.Answers.Places;

/// <summary>All places with a page: search by name, resolve an identifier, locate a point. Immutable; thread-safe.</summary>
public sealed class PlaceDirectory
{
    /// <summary>Longest query that is looked at, in characters.</summary>
    public const int MaxQueryLength = 200;

    /// <summary>Longest name of a town without a page, in characters; longer than any town of the country has.</summary>
    private const int MaxUnlistedName = 80;

    private static readonly (string Spanish, string English)[] CountyWords =
        [("condado de ", " county"), ("condado del ", " county"), ("parroquia de ", " parish"), ("municipio de ", " municipio"), ("ciudad de ", " city"), ("estado de ", " state")];
    private const int AnyState = -1;

    /// <summary>How many places are looked up by their state alone; whoever asks for more is served better by the index.</summary>
    private const int MostQuick = 3;
    private const int NoState = int.MaxValue;

    private readonly Snapshot _snapshot;
    private readonly Dictionary<DivisionId, Government> _byId;
    private readonly Dictionary<string, Government> _bySlug;
    private readonly Dictionary<string, Government> _byGeoid;
    private readonly ConcurrentDictionary<string, Government[]> _byState = new(StringComparer.Ordinal);
    private readonly StateNames _states;
    private readonly Dictionary<string, int> _stateNumbers = new(StringComparer.Ordinal);
    private readonly Lazy<NameIndex> _names;
    private readonly Lazy<int[]> _ranks;
    private int _quick;

    public PlaceDirectory(Snapshot snapshot)
    {
        _snapshot = snapshot;
        (var all, _byId) = GovernmentBuilder.Build(snapshot);
        All = all;
        States = [.. all.Where(g => DivisionKinds.IsState(g.Kind)).OrderBy(g => g.Name, StringComparer.Ordinal)];
        _bySlug = all.ToDictionary(g => g.Slug, StringComparer.OrdinalIgnoreCase);
        _byGeoid = [];
        foreach (var division in snapshot.Divisions)
        {
            if (division.Geoid is { } geoid && _byId.TryGetValue(division.Id, out var government))
                _byGeoid.TryAdd(geoid, government);
        }

        HasEveryTown = snapshot.BoundarySets.Any(static s => s.Kind == DivisionKind.Place);
        _states = new StateNames(States.Select(s => s.Division), snapshot.Content.States);
        foreach (var place in all)
            _stateNumbers.TryAdd(place.State, _stateNumbers.Count);
        _names = new Lazy<NameIndex>(() => NameIndex.Build(PlaceSpellings.Of(all, snapshot, _byId), [.. all.Select(g => _stateNumbers[g.State])]));
        _ranks = new Lazy<int[]>(() => Ranks(all));
    }

    /// <summary>Every place, states first, then by slug.</summary>
    public IReadOnlyList<Government> All { get; }

    /// <summary>States, district and territories, by name.</summary>
    public IReadOnlyList<Government> States { get; }

    /// <summary>True when the edition holds a map of all places of the Census Bureau: a name that is not here is then no city, and no other town has it.</summary>
    public bool HasEveryTown { get; }

    /// <summary>Builds what the first search needs, which it would build itself; takes a good part of a second with every town of the country.</summary>
    public void Warm()
    {
        _ = _ranks.Value;
        _names.Value.Warm();
    }

    /// <summary>Counties and places of a state, by name; empty for an unknown code.</summary>
    public IReadOnlyList<Government> In(string state) => _states.IsCode(state.ToLowerInvariant())
        ? _byState.GetOrAdd(state.ToLowerInvariant(), code => [.. All.Where(g => g.State == code && !DivisionKinds.IsState(g.Kind)).OrderBy(static p => p.Name, StringComparer.Ordinal).ThenBy(static p => p.Slug, StringComparer.Ordinal)])
        : [];

    /// <summary>The place with this slug (<c>co/denver</c>), any case; false when there is none.</summary>
    public bool TryGetSlug(string slug, out Government place) => _bySlug.TryGetValue(slug, out place!);

    public bool TryGet(DivisionId id, out Government place) => _byId.TryGetValue(id, out place!);

    /// <summary>Name with what tells it apart: <c>Denver, Colorado</c>; a state is its own name.</summary>
    public static string FullName(Government place) =>
        DivisionKinds.IsState(place.Kind) ? place.Name : $"{NameApart(place)}, {place.StateGovernment.Name}";

    /// <summary>The name, with what tells it apart from another of the same name in its state.</summary>
    public static string NameApart(Government place) => place.Apart is { } apart ? $"{place.Name} ({apart})" : place.Name;

    /// <summary>Best matches for what somebody typed, best first, at most <paramref name="limit"/> (1 to 100).</summary>
    public IReadOnlyList<PlaceHit> Search(string query, int limit) => Search(query, limit, alike: true);

    /// <param name="alike">Also names that only look like it; never better than an exact one, so whoever needs one place asks without them first.</param>
    private PlaceHit[] Search(string query, int limit, bool alike)
    {
        limit = Math.Clamp(limit, 1, 100);
        if (string.IsNullOrWhiteSpace(query) || query.Length > MaxQueryLength)
            return [];
        if (ByIdentifier(query.Trim()) is { } exact)
            return [new PlaceHit(exact, FullName(exact), 1, query.Trim())];
        var folded = FromSpanish(PlaceText.Fold(query));
        using var matches = new NameMatches(All.Count);
        _names.Value.Find(folded, AnyState, matches, alike ? limit : 0);
        if (_states.TrySplit(folded, out var name, out var state))
            _names.Value.Find(name, _stateNumbers.GetValueOrDefault(state, NoState), matches, alike ? limit : 0);
        return Best(matches, limit);
    }

    /// <summary>The best matches in order: by score, then by rank.</summary>
    private PlaceHit[] Best(NameMatches matches, int limit)
    {
        Span<(int Entry, float Score, int Row)> best = stackalloc (int, float, int)[100];
        var size = 0;
        var ranks = _ranks.Value;
        foreach (var match in matches.All)
        {
            if (size == limit && !IsBetter(match, best[size - 1], ranks))
                continue;
            var at = size == limit ? size - 1 : size++;
            for (; at > 0 && IsBetter(match, best[at - 1], ranks); at--)
                best[at] = best[at - 1];
            best[at] = match;
        }

        var hits = new PlaceHit[size];
        for (var i = 0; i < size; i++)
            hits[i] = new PlaceHit(All[best[i].Entry], FullName(All[best[i].Entry]), Math.Round(best[i].Score, 4), _names.Value.Name(best[i].Row));
        return hits;
    }

    private static bool IsBetter((int Entry, float Score, int Row) a, (int Entry, float Score, int Row) b, int[] ranks) =>
        a.Score != b.Score ? a.Score > b.Score : ranks[a.Entry] < ranks[b.Entry];

    /// <summary>The order of equal matches, by entry: large governments, records, other governments, areas without one; within each by state, then by slug.</summary>
    private static int[] Ranks(List<Government> all)
    {
        var order = new int[all.Count];
        var keys = new (int Weight, string State, string Slug)[all.Count];
        for (var i = 0; i < order.Length; i++)
            (order[i], keys[i]) = (i, (Weight(all[i]), all[i].StateGovernment.Name, all[i].Slug));
        Array.Sort(order, (a, b) =>
        {
            var by = keys[a].Weight.CompareTo(keys[b].Weight);
            by = by != 0 ? by : string.CompareOrdinal(keys[a].State, keys[b].State);
            return by != 0 ? by : string.CompareOrdinal(keys[a].Slug, keys[b].Slug);
        });
        var ranks = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
            ranks[order[i]] = i;
        return ranks;
    }

    /// <summary>
    /// One place from a name ("Denver, CO"), a slug, an OCD id, a FIPS code or GEOID. A name that fits several places equally is a problem with
    /// code <c>place.ambiguous</c> and the candidates' full names; an unknown one is <c>place.unknown</c> with the closest names.
    /// </summary>
    public Result<Government> Resolve(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return new Problem("place.empty", "Type the name of a place, such as \"Denver, CO\".") { Field = "place" };
        if (text.Length > MaxQueryLength)
            return new Problem("place.too-long", $"A place name has at most {MaxQueryLength} characters; shorten it.") { Field = "place" };
        if (ByIdentifier(text.Trim()) is { } place)
            return place;
        if (InItsState(text) is { } only)
            return only;
        var hits = Search(text, 100, alike: false);
        var exact = hits.Where(h => h.Score >= 0.9999).ToList();
        if (exact.Count == 0)
            exact = hits.Length > 0 && hits[0].Score >= 0.95 ? [.. hits.Where(h => Math.Abs(h.Score - hits[0].Score) < 0.0001)] : [];
        SettleStates(exact, text);
        if (exact.Count == 1 && NeedsState(exact[0].Place, text))
            return new Problem("place.ambiguous", $"Only {exact[0].FullName} is on record under that name, and other states may have a place of that name too; add the state, as in \"{exact[0].FullName}\".")
            {
                Field = "place",
                Suggestions = [exact[0].FullName],
            };
        if (exact.Count == 1)
            return exact[0].Place;
        if (exact.Count > 1)
            return new Problem("place.ambiguous", $"\"{Clip(text)}\" fits {exact.Count} places; add the state or choose one: {Join(exact.Take(8))}{(exact.Count > 8 ? "…" : ".")}")
            {
                Field = "place",
                Suggestions = [.. exact.Take(12).Select(h => h.FullName)],
            };
        hits = Search(text, 12, alike: true);
        return new Problem("place.unknown", hits.Length == 0
            ? $"No place named \"{Clip(text)}\" is known; try the county or the state, such as \"Harris County, TX\"."
            : $"No place named \"{Clip(text)}\" is known; did you mean {Join(hits.Take(3))}?")
        {
            Field = "place",
            Suggestions = [.. hits.Take(5).Select(h => h.FullName)],
        };
    }

    /// <summary>
    /// The one place of a name with a comma and a state behind it, by the names of that state alone: an answer for one place does not wait for an index over the
    /// country. Null where that does not settle it.
    /// </summary>
    private Government? InItsState(string text)
    {
        var comma = text.LastIndexOf(',');
        if (comma <= 0 || _names.IsValueCreated || Volatile.Read(ref _quick) >= MostQuick || !_states.TryGet(PlaceText.Fold(text[(comma + 1)..]), out var state))
            return null;
        var name = FromSpanish(PlaceText.Fold(text[..comma]));
        if (_states.TryGet(name, out _))
            return null;
        Interlocked.Increment(ref _quick);
        var places = In(state);
        var exact = PlaceSpellings.Of(places, _snapshot, _byId, state).Where(s => s.Weight == 1 && s.Name == name).Select(static s => s.Entry).Distinct().Take(2).ToList();
        return exact.Count == 1 ? places[exact[0]] : null;
    }

    /// <summary>
    /// The bare name of a state means the state, though towns are called Delaware and California; New York is a large city too, and stays open.
    /// With a state behind it, a name means a place in that state: "Mississippi State, MS" is the town.
    /// </summary>
    private void SettleStates(List<PlaceHit> exact, string text)
    {
        if (exact.Count < 2)
            return;
        if (_states.TrySplit(FromSpanish(PlaceText.Fold(text)), out _, out _))
        {
            if (exact.Exists(static h => !DivisionKinds.IsState(h.Place.Kind)))
                exact.RemoveAll(static h => h.Place.Kind is DivisionKind.State or DivisionKind.Territory);
        }
        else if (exact.Count(static h => DivisionKinds.IsState(h.Place.Kind)) == 1 && exact.TrueForAll(static h => h.Place.Large is null))
        {
            exact.RemoveAll(static h => !DivisionKinds.IsState(h.Place.Kind));
        }
    }

    /// <summary>
    /// As <see cref="Resolve"/>, but a city or town that the atlas does not know yet is answered by its state (and its county, when the text names
    /// one: "Pagosa Springs, Archuleta County, CO") as an unlisted place. A near miss of a known name stays a problem: a typo is never guessed.
    /// </summary>
    public Result<Government> ResolveOrUnlisted(string text)
    {
        var known = Resolve(text);
        if (known.IsOk || known.Problem.Code != "place.unknown")
            return known;
        var parts = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (!_states.TrySplit(FromSpanish(PlaceText.Fold(text)), out var rest, out var code) || rest.Length == 0 || !_bySlug.TryGetValue(code, out var state))
            return known;
        using var near = new NameMatches(All.Count);
        _names.Value.Find(rest, _stateNumbers.GetValueOrDefault(code, NoState), near, 3);

        // Towns and townships are not on the list of places: there "Amherst" is not mistyped because an "Amherst Center" is.
        var townships = HasEveryTown && TownWords.HasTownships(code);
        foreach (var match in near.All)
        {
            if (match.Score >= (townships ? 0.6f : 0.5f) && !(townships && _names.Value.Name(match.Row).StartsWith(rest + " ", StringComparison.Ordinal)))
                return known;
        }

        var name = parts.Length > 1 ? parts[0] : Title(rest);
        var county = parts.Length > 2 ? Resolve($"{parts[1]}, {code}") : known;
        if (name.Length is 0 or > MaxUnlistedName || PlaceText.Slug(name).Length == 0 || IsCountyName(PlaceText.Fold(name)))
            return known;
        return TownBuilder.Unlisted(name, state, county.IsOk && DivisionKinds.IsCounty(county.Value.Kind) ? county.Value : null);
    }

    /// <summary>Places that contain the point, smallest first, the state last; empty outside the United States.</summary>
    public Result<IReadOnlyList<Government>> Locate(double lat, double lng)
    {
        if (!double.IsFinite(lat) || lat is < -90 or > 90)
            return new Problem("point.malformed", "Give the latitude as a number from -90 to 90, such as 39.7392.") { Field = "lat" };
        if (!double.IsFinite(lng) || lng is < -180 or > 180)
            return new Problem("point.malformed", "Give the longitude as a number from -180 to 180, such as -104.9903.") { Field = "lng" };
        var places = _snapshot.Index.Locate(new GeoPoint(lat, lng)).Select(id => _byId.GetValueOrDefault(id)).OfType<Government>().Distinct().ToList();
        places.Sort(static (a, b) => (DivisionKinds.IsState(a.Kind) ? 1 : 0).CompareTo(DivisionKinds.IsState(b.Kind) ? 1 : 0));
        return Result<IReadOnlyList<Government>>.Ok(places);
    }

    /// <summary>A folded Spanish county name in the English order: <c>condado de harris texas</c> → <c>harris county tx</c>.</summary>
    private string FromSpanish(string folded)
    {
        foreach (var (spanish, english) in CountyWords)
        {
            if (!folded.StartsWith(spanish, StringComparison.Ordinal))
                continue;
            var rest = folded[spanish.Length..];
            return _states.TrySplit(rest, out var name, out var state) ? $"{name}{english} {state}" : rest + english;
        }

        return folded;
    }

    private static bool IsCountyName(string folded) =>
        folded.EndsWith(" county", StringComparison.Ordinal) || folded.EndsWith(" parish", StringComparison.Ordinal) || folded.EndsWith(" borough", StringComparison.Ordinal)
        || Array.Exists(CountyWords, w => folded.StartsWith(w.Spanish, StringComparison.Ordinal));

    private Government? ByIdentifier(string text)
    {
        if (text.StartsWith(DivisionId.Country, StringComparison.OrdinalIgnoreCase))
            return DivisionId.TryParse(text.ToLowerInvariant(), out var id) ? _byId.GetValueOrDefault(id) : null;
        if (text.Length is 2 or 5 or 7 && text.All(char.IsAsciiDigit))
            return _byGeoid.GetValueOrDefault(text);
        if (text.Length == 2 || text.Contains('/', StringComparison.Ordinal))
            return _bySlug.GetValueOrDefault(text.Trim('/'));
        return null;
    }

    /// <summary>
    /// True for a bare name of a smaller city or town where the directory does not hold every town of the country: the only "Springfield" on
    /// record need not be the one meant. States, counties, the largest governments and names with a state stand for themselves.
    /// </summary>
    private bool NeedsState(Government place, string text) =>
        !HasEveryTown && place.Kind == DivisionKind.Place && place.Large is null
        && !_states.TrySplit(FromSpanish(PlaceText.Fold(text)), out _, out _);

    private static int Weight(Government place) => place switch
    {
        { Large: not null } => 0,
        _ when DivisionKinds.IsState(place.Kind) => 1,
        { Records.Count: > 0 } => 2,
        { Governs: true } => 3,
        _ => 4,
    };

    private static string Join(IEnumerable<PlaceHit> hits) => string.Join("; ", hits.Select(h => h.FullName));

    private static string Clip(string text) => new([.. text.Trim().Where(c => !char.IsControl(c)).Take(60)]);

    private static string Title(string folded) => string.Join(' ', folded.Split(' ').Select(w => w.Length == 0 ? w : char.ToUpperInvariant(w[0]) + w[1..]));
}
