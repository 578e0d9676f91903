using HomeRule.Civics;

namespace HomeRule.Atlas.Diffing;

/// <summary>Names of what ids stand for, from the newer edition first.</summary>
internal sealed class DiffNames(AtlasContent newer, AtlasContent older)
{
    private readonly Dictionary<string, LocalizedText> _states = Index(newer.States, older.States, static s => s.Id, static s => s.Name);
    private readonly Dictionary<string, LocalizedText> _plays = Index(newer.Plays, older.Plays, static p => p.Id, static p => p.Title);
    private readonly Dictionary<string, LocalizedText> _levers = Index(newer.Levers, older.Levers, static l => l.Id, static l => l.Title);

    private readonly Dictionary<DivisionId, PlaceRecord> _places = Places(newer, older);

    /// <summary>The place that is this division; null when the atlas has no file for it. An agency is not its state.</summary>
    public PlaceRecord? Place(DivisionId division) => _places.GetValueOrDefault(division);

    public LocalizedText State(string id) => _states.GetValueOrDefault(id) ?? new LocalizedText(id.ToUpperInvariant(), id.ToUpperInvariant());

    public LocalizedText Play(string id) => _plays.GetValueOrDefault(id) ?? new LocalizedText(id, id);

    public LocalizedText Lever(string id) => _levers.GetValueOrDefault(id) ?? new LocalizedText(id, id);

    private static Dictionary<DivisionId, PlaceRecord> Places(AtlasContent newer, AtlasContent older)
    {
        var places = new Dictionary<DivisionId, PlaceRecord>();
        foreach (var place in older.Places.Concat(newer.Places).Where(static p => p.Kind is not ("state-agency" or "county-group")))
            places[place.Division] = place;
        return places;
    }

    private static Dictionary<string, LocalizedText> Index<T>(IEnumerable<T> newer, IEnumerable<T> older, Func<T, string> id, Func<T, LocalizedText> name)
    {
        var names = older.ToDictionary(id, name, StringComparer.Ordinal);
        foreach (var item in newer)
            names[id(item)] = name(item);
        return names;
    }
}
