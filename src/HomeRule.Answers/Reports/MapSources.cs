using HomeRule.Answers.Wording;
using HomeRule.Atlas;
using HomeRule.Civics;
using HomeRule.Geo;
using HomeRule.Geo.Boundaries;

namespace HomeRule.Answers.Reports;

/// <summary>The maps of an edition as sources, one for each, made once. Immutable; thread-safe.</summary>
internal sealed class MapSources
{
    private readonly DivisionIndex _index;
    private readonly Dictionary<string, Source[]> _bySet;
    private readonly Source[] _places;

    public MapSources(Snapshot snapshot)
    {
        _index = snapshot.Index;
        _bySet = snapshot.BoundarySets.ToDictionary(static c => c.Slug, static c => new[] { Of(c) }, StringComparer.Ordinal);
        _places = [.. snapshot.BoundarySets.Where(static c => c.Kind == DivisionKind.Place).OrderByDescending(static c => c.Provenance.ValidFrom.First).Take(1).SelectMany(c => _bySet[c.Slug])];
    }

    /// <summary>The map of that slug; empty where the edition has no card of it.</summary>
    public IReadOnlyList<Source> Of(string set) => _bySet.GetValueOrDefault(set, []);

    /// <summary>The maps that draw a division and hold on the day; all that draw it where none does.</summary>
    public IReadOnlyList<Source> Of(DivisionId division, DateOnly on)
    {
        var own = _index.OrdinalsOf(division);
        var held = own.Where(o => _index.Boundaries[o].IsInForce(on)).ToList();
        return [.. (held.Count > 0 ? held : own).SelectMany(o => Of(_index.Boundaries[o].Set)).Distinct()];
    }

    /// <summary>The maps that draw it; for a place that no map draws, the newest list of places where that says whether it has a government.</summary>
    public IReadOnlyList<Source> Of(Division division, DateOnly on) =>
        Of(division.Id, on) is { Count: > 0 } drawn ? drawn : division is { Kind: DivisionKind.Place, Functioning: not null } ? _places : [];

    private static Source Of(BoundarySetCard card)
    {
        var made = card.Provenance;
        return new Source
        {
            Kind = SourceKind.Official,
            Cite = $"{made.Authority}: {card.Name.En}",
            Url = made.SourceUrl,
            Note = Days(made) + (made.Distribution is { } packed ? $" Read from {packed}." : ""),
            Checked = made.Retrieved is { } day ? PartialDate.From(day) : null,
            Confidence = made is { Retrieved: not null, Distribution: null } ? Confidence.High : Confidence.Medium,
        };
    }

    private static string Days(BoundaryProvenance made)
    {
        var from = HumanDate.Write(made.ValidFrom, Language.En);
        return made.ValidTo is { } to ? $"Lines hold from {from} to {HumanDate.Write(to, Language.En)}." : $"Lines hold from {from}; no end is known.";
    }
}
