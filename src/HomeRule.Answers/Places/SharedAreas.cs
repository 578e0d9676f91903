using System.Collections.Concurrent;
using HomeRule.Answers.Reports;
using HomeRule.Answers.Wording;
using HomeRule.Atlas;
using HomeRule.Civics;
using HomeRule.Geo;

namespace HomeRule.Answers.Places;

/// <summary>
/// Which areas share ground with a place, on demand from the boundaries; the answers for every place fit into what is kept. Nothing is computed where the edition has
/// no map that could be shared. Thread-safe.
/// </summary>
internal sealed class SharedAreas(Snapshot snapshot, PlaceDirectory places, Func<int, IReadOnlyList<AreaShare>> measure)
{
    /// <summary>Below this, a share says more about how two maps were simplified than about the ground.</summary>
    public const double Least = 0.001;

    private const int MostKept = 65_536;
    private const double LeastCounty = 0.01;

    private readonly ConcurrentDictionary<int, IReadOnlyList<AreaShare>> _kept = new();
    private readonly Lazy<Dictionary<DivisionId, Division>> _divisions = new(() => snapshot.Divisions.Where(d => IsDistrict(d.Kind) || d.Kind == DivisionKind.Other).ToDictionary(d => d.Id));
    private readonly bool _hasDistricts = snapshot.Divisions.Any(d => IsDistrict(d.Kind) && snapshot.Index.TryOrdinal(d.Id, out _));
    private readonly bool _hasPlaces = snapshot.BoundarySets.Any(static s => s.Kind == DivisionKind.Place);

    public static bool IsDistrict(DivisionKind kind) => kind is DivisionKind.StateLegislativeUpper or DivisionKind.StateLegislativeLower
        or DivisionKind.Congressional or DivisionKind.SchoolDistrict or DivisionKind.Ward;

    /// <summary>Districts that share area with a place or county, by kind, those in force first, then by share.</summary>
    public IReadOnlyList<DistrictAnswer> DistrictsOf(Government place, DateOnly on, Language language) =>
        !_hasDistricts || DivisionKinds.IsState(place.Kind) || place.Unlisted ? []
        : [.. With(place.Id, on, language).Where(static a => IsDistrict(a.Kind))];

    /// <summary>Counties that share at least a hundredth of a place, the largest share first; empty where the edition has no outline of it.</summary>
    public IReadOnlyList<(Government County, double Share)> CountiesOf(Government place)
    {
        if (!_hasPlaces || place.Kind != DivisionKind.Place || place.Unlisted || snapshot.Index.OrdinalsOf(place.Id) is not [var ordinal, ..])
            return [];
        var counties = new List<(Government, double)>(2);
        foreach (var share in Shares(ordinal))
        {
            if (share.Share >= LeastCounty && places.TryGet(snapshot.Index.Boundaries[share.Ordinal].Division, out var other) && other.State == place.State && IsCounty(other, share.Ordinal)
                && !counties.Exists(c => c.Item1 == other))
                counties.Add((other, share.Share));
        }

        return counties;
    }

    /// <summary>Every area that shares ground with a division, on the maps of it that hold on the day (all of them where none does).</summary>
    public List<DistrictAnswer> With(DivisionId division, DateOnly on, Language language)
    {
        var index = snapshot.Index;
        var own = index.OrdinalsOf(division);
        var inForce = own.Where(o => index.Boundaries[o].IsInForce(on)).ToList();
        var answers = new List<DistrictAnswer>();
        foreach (var share in (inForce.Count > 0 ? inForce : own).SelectMany(Shares))
        {
            if (share.Share >= Least && index.Boundaries[share.Ordinal] is var boundary && boundary.Division != division && Write(boundary, share.Share, on, language) is { } answer
                && !answers.Exists(a => a.OcdId == answer.OcdId && a.Set == answer.Set))
                answers.Add(answer);
        }

        answers.Sort(static (a, b) =>
        {
            var by = a.Kind.CompareTo(b.Kind);
            by = by != 0 ? by : b.InForce.CompareTo(a.InForce);
            by = by != 0 ? by : (b.Share ?? 0).CompareTo(a.Share ?? 0);
            return by != 0 ? by : string.CompareOrdinal(a.OcdId, b.OcdId);
        });
        return answers;
    }

    private IReadOnlyList<AreaShare> Shares(int ordinal)
    {
        if (_kept.TryGetValue(ordinal, out var kept))
            return kept;
        if (_kept.Count >= MostKept)
            _kept.Clear();
        return _kept[ordinal] = [.. measure(ordinal).Where(static share => share.Share >= Least)];
    }

    private DistrictAnswer? Write(IndexedBoundary boundary, double share, DateOnly on, Language language)
    {
        var inForce = boundary.IsInForce(on);
        var part = Math.Round(share, 4);
        if (_divisions.Value.TryGetValue(boundary.Division, out var district))
            return new DistrictAnswer(district.Id.Value, places.TryGet(district.Id, out var page) ? page.Slug : null, district.Kind, Names.Kind(district.Kind, language), district.Name, district.Geoid,
                boundary.Set, boundary.ValidFrom, boundary.ValidTo, inForce, part, Outdated(boundary, on, language));
        return places.TryGet(boundary.Division, out var place)
            ? new DistrictAnswer(place.Id.Value, place.Slug, place.Kind, Names.Kind(place, language), place.Name, place.Geoid, boundary.Set, boundary.ValidFrom, boundary.ValidTo, inForce, part, Outdated(boundary, on, language))
            : null;
    }

    private static Text? Outdated(IndexedBoundary boundary, DateOnly on, Language language)
    {
        if (boundary.ValidTo is { } last && last < on)
            return Sentences.Say(language, $"This map held until {HumanDate.Write(last, language)}; it is no longer in force.", $"Este mapa rigió hasta el {HumanDate.Write(last, language)}; ya no está en vigor.");
        return boundary.ValidFrom is { } first && first > on
            ? Sentences.Say(language, $"This map holds from {HumanDate.Write(first, language)}; it is not yet in force.", $"Este mapa rige desde el {HumanDate.Write(first, language)}; todavía no está en vigor.")
            : null;
    }

    /// <summary>A county, or a city that is its own; the city of a consolidated government counts by the county's outline.</summary>
    private bool IsCounty(Government other, int ordinal) => DivisionKinds.IsCounty(other.Kind)
        || other.Kind is DivisionKind.ConsolidatedCityCounty or DivisionKind.IndependentCity && snapshot.Index.Boundaries[ordinal].Division is var id && (id.Type != "place" || other.Kind == DivisionKind.IndependentCity);
}
