using HomeRule.Civics;

namespace HomeRule.Geo.Divisions;

/// <summary>Gives each candidate an id of its own; the rules are in <see cref="DivisionNaming.Finish"/>.</summary>
internal sealed class IdSettlement(IReadOnlyList<DivisionCandidate> candidates, OcdIdentifiers? published, Func<GeoPoint, Division?>? countyAt)
{
    private readonly DivisionId?[] _ids = new DivisionId?[candidates.Count];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly List<string> _notes = [];
    private int _qualified;

    internal NamedDivisions Settle()
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            if (Published(candidates[i]) is { } id && _taken.Add(id.Value))
                _ids[i] = id;
        }

        var found = _taken.Count;
        Settle([.. Enumerable.Range(0, candidates.Count).Where(i => _ids[i] is null)], static (candidate, _) => candidate.Division.Id);
        return new NamedDivisions
        {
            Divisions = [.. candidates.Select((candidate, i) => candidate.Division with { Id = _ids[i]!.Value })],
            Published = found,
            Qualified = _qualified,
            Notes = _notes,
        };
    }

    private DivisionId? Published(DivisionCandidate candidate)
    {
        if (published is null || candidate.Division.Geoid is not { } geoid)
            return null;
        foreach (var type in candidate.Types)
        {
            if (published.Find(type, geoid) is { } id && id.State == candidate.Division.State)
                return id;
        }

        return null;
    }

    /// <summary>One round: candidates that are alone with their id get it, the others go on with more in it.</summary>
    private void Settle(IReadOnlyList<int> open, Func<DivisionCandidate, bool, DivisionId> idOf)
    {
        foreach (var group in open.GroupBy(i => candidates[i].Division.Id.Value).OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            var members = group.ToArray();
            if (members.Length == 1 && IsFree(candidates[members[0]], idOf(candidates[members[0]], false)))
            {
                Take(members[0], idOf(candidates[members[0]], false));
                continue;
            }

            foreach (var sameWord in members.GroupBy(i => candidates[i].Word ?? "").OrderBy(static same => same.Key, StringComparer.Ordinal))
                Qualify([.. sameWord], members.Length > 1 && sameWord.Count() == members.Length);
        }
    }

    private void Qualify(int[] members, bool isSameWordAll)
    {
        var first = candidates[members[0]];
        var withWord = first.Word is null ? first.Division.Id : WithSuffix(first.Division.Id, "_" + first.Word);
        if (members.Length == 1 && first.Word is not null && IsFree(first, withWord))
        {
            Note(members[0], withWord);
            return;
        }

        // The lists give Texas and Minnesota the county alone and Pennsylvania's boroughs both.
        var stem = isSameWordAll && first.Division.State != "pa" ? first.Division.Id : withWord;
        foreach (var i in members.OrderBy(i => candidates[i].Key, StringComparer.Ordinal))
        {
            var candidate = candidates[i];
            var county = candidate.Division.InternalPoint is { } point ? countyAt?.Invoke(point) : null;
            var id = county is null ? stem : WithSuffix(stem, $"_~{DivisionNames.OcdSlug(county.Name)}~");
            if (county is null || !IsFree(candidate, id))
                id = WithSuffix(id, $"_~{DivisionNames.OcdSlug(candidate.Key)}~");
            Note(i, id);
        }
    }

    private void Note(int i, DivisionId id)
    {
        _qualified++;
        _notes.Add($"{candidates[i].Division.Name} ({candidates[i].Key}) shares its name in {candidates[i].Division.State} and is {id.Value}.");
        Take(i, id);
    }

    private void Take(int i, DivisionId id)
    {
        _taken.Add(id.Value);
        _ids[i] = id;
    }

    /// <summary>An id that the lists give to another code of the same kind is not free.</summary>
    private bool IsFree(DivisionCandidate candidate, DivisionId id) =>
        !_taken.Contains(id.Value)
        && (candidate.IsCertain || published?.GeoidOf(id) is not { } owner || owner == candidate.Division.Geoid || owner.Length != candidate.Division.Geoid?.Length);

    private static DivisionId WithSuffix(DivisionId id, string suffix) => DivisionId.Parse(id.Value + suffix);
}
