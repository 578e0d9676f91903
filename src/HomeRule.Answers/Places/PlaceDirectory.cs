using HomeRule.Atlas;
using HomeRule.Civics;

namespace HomeRule.Answers.Places;

/// <summary>All places with a page: search by name, resolve an identifier, locate a point. Immutable; thread-safe.</summary>
public sealed class PlaceDirectory
{
    public PlaceDirectory(Snapshot snapshot) => All = [];

    /// <summary>Every place, states first, then by slug.</summary>
    public IReadOnlyList<Government> All { get; }

    /// <summary>States, district and territories, by name.</summary>
    public IReadOnlyList<Government> States => throw new NotImplementedException();

    /// <summary>Counties and places of a state, by name; empty for an unknown code.</summary>
    public IReadOnlyList<Government> In(string state) => throw new NotImplementedException();

    /// <summary>The place with this slug (<c>co/denver</c>), any case; false when there is none.</summary>
    public bool TryGetSlug(string slug, out Government place) => throw new NotImplementedException();

    public bool TryGet(DivisionId id, out Government place) => throw new NotImplementedException();

    /// <summary>Best matches for what somebody typed, best first, at most <paramref name="limit"/> (1 to 100).</summary>
    public IReadOnlyList<PlaceHit> Search(string query, int limit) => throw new NotImplementedException();

    /// <summary>
    /// One place from a name ("Denver, CO"), a slug, an OCD id, a FIPS code or GEOID. A name that fits several places equally is a problem with
    /// code <c>place.ambiguous</c> and the candidates' full names; an unknown one is <c>place.unknown</c> with the closest names.
    /// </summary>
    public Result<Government> Resolve(string text) => throw new NotImplementedException();

    /// <summary>Places that contain the point, smallest first, the state last; empty outside the United States.</summary>
    public Result<IReadOnlyList<Government>> Locate(double lat, double lng) => throw new NotImplementedException();
}
