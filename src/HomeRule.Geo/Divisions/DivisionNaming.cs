using HomeRule.Civics;
using HomeRule.Geo.Reading;

namespace HomeRule.Geo.Divisions;

/// <summary>
/// Names the features of one boundary file: add each, then finish. Published ids go before those by rule; where two divisions would get one id, see
/// <see cref="Finish"/>. One thread at a time.
/// </summary>
/// <param name="scheme">Where ids and names come from.</param>
/// <param name="published">Published ids by code; null for none.</param>
/// <param name="countyAt">The county at a point; null where it is not known.</param>
public sealed class DivisionNaming(DivisionScheme scheme, OcdIdentifiers? published = null, Func<GeoPoint, Division?>? countyAt = null)
{
    /// <summary>What <see cref="Add"/> gives for a feature that stands for no division.</summary>
    public const int NoDivision = -1;

    private readonly SchemeReader _reader = SchemeReader.For(scheme, countyAt);
    private readonly List<DivisionCandidate> _candidates = [];
    private readonly Dictionary<string, int> _ordinals = new(StringComparer.Ordinal);

    /// <summary>How many divisions there are so far.</summary>
    public int Count => _candidates.Count;

    /// <summary>
    /// Reads the attributes. Gives the division's number, from 0; the number of an earlier feature with the same code; or <see cref="NoDivision"/>.
    /// The message of a problem is a predicate ("has no …"). Codes: <c>division.attribute</c>, <c>division.state</c>, <c>division.id</c>.
    /// </summary>
    public Result<int> Add(BoundaryFeature feature)
    {
        if (!_reader.Read(feature).TryGet(out var candidate, out var problem))
            return problem;
        if (candidate is null)
            return NoDivision;
        if (_ordinals.TryGetValue(candidate.Key, out var ordinal))
            return ordinal;
        _ordinals.Add(candidate.Key, _candidates.Count);
        _candidates.Add(candidate);
        return _candidates.Count - 1;
    }

    /// <summary>
    /// Settles the ids. Divisions that would share an id all get their kind in it (<c>franklin_borough</c>, <c>franklin_city</c>); where that is not enough,
    /// the county in tildes (<c>reno_~parker_county~</c>, in Pennsylvania after the kind), and where no county is known, the code. None keeps the plain id,
    /// so the order of the file decides nothing.
    /// </summary>
    public NamedDivisions Finish() => new IdSettlement(_candidates, published, countyAt).Settle();
}
