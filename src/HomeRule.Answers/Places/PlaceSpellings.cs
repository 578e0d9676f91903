using HomeRule.Atlas;
using HomeRule.Civics;

namespace HomeRule.Answers.Places;

/// <summary>Every way to write the name of a place, folded, with what an exact match of it is worth. Pure.</summary>
internal static class PlaceSpellings
{
    private static readonly string[] CountyKinds = [" County", " Parish", " Borough", " Census Area", " Municipality", " City and Borough", " Planning Region", " Municipio"];

    /// <summary>What a second name is worth: found at once where no other place has it as its first.</summary>
    private const float OtherName = 0.97f;

    public static List<(string Name, int Entry, float Weight)> Of(IReadOnlyList<Government> all, Snapshot snapshot, Dictionary<DivisionId, Government> byId, string? only = null)
    {
        var spanish = snapshot.Content.States.ToDictionary(s => s.Id, s => s.Name.Es, StringComparer.Ordinal);
        var twins = Twins(snapshot, byId, only);
        var states = all.Select(static g => g.StateGovernment).Distinct().ToDictionary(static s => s, static s => PlaceText.Fold(s.Name));
        var counties = all.Where(static g => DivisionKinds.IsCounty(g.Kind)).Select(static g => (g.State, g.Folded)).ToHashSet();
        var spellings = new List<(string, int, float)>(all.Count * 4);
        for (var i = 0; i < all.Count; i++)
        {
            var place = all[i];
            var state = states[place.StateGovernment];
            if (place.Plain)
                AddTown(spellings, place, i, state);
            else
            {
                foreach (var (name, weight) in NamesOf(place, spanish.GetValueOrDefault(place.State), counties))
                    Add(spellings, place, i, PlaceText.Fold(name), weight, state);
            }

            foreach (var name in twins.GetValueOrDefault(place) ?? [])
                Add(spellings, place, i, PlaceText.Fold(name), 1, state);
            if (place.Apart is { } apart)
                Add(spellings, place, i, $"{place.Folded} {PlaceText.Fold(apart)}", 1, state);
        }

        return spellings;
    }

    private static void Add(List<(string, int, float)> spellings, Government place, int entry, string folded, float weight, string state)
    {
        spellings.Add((folded, entry, weight));
        if (!DivisionKinds.IsState(place.Kind))
            spellings.Add(($"{folded} {state}", entry, weight));
    }

    /// <summary>A town of thirty thousand: few spellings. With a state behind it, the query is split and finds the name alone.</summary>
    private static void AddTown(List<(string, int, float)> spellings, Government town, int entry, string state)
    {
        Add(spellings, town, entry, town.Folded, 1, state);
        if (town.Governs && !town.Folded.EndsWith(" city", StringComparison.Ordinal))
            spellings.Add((town.Folded + " city", entry, 0.99f));
        foreach (var name in CensusNames.Both(town.Name))
            Add(spellings, town, entry, PlaceText.Fold(name), OtherName, state);
    }

    /// <summary>Other names of the same area: the county of a consolidated city-county (Davidson County is Nashville), the name in the Census Bureau's files.</summary>
    private static Dictionary<Government, List<string>> Twins(Snapshot snapshot, Dictionary<DivisionId, Government> byId, string? only)
    {
        var twins = new Dictionary<Government, List<string>>();
        foreach (var division in snapshot.Divisions)
        {
            if (only is not null && division.State != only || !byId.TryGetValue(division.Id, out var place) || place.Plain && ReferenceEquals(place.Division, division) || division.Name == place.Name)
                continue;
            if (!twins.TryGetValue(place, out var names))
                twins.Add(place, names = []);
            var plain = CensusNames.Plain(division.Name);
            foreach (var name in CensusNames.Both(plain).Prepend(plain).Prepend(division.Name))
            {
                if (!names.Contains(name))
                    names.Add(name);
            }
        }

        return twins;
    }

    private static IEnumerable<(string Name, float Weight)> NamesOf(Government place, string? spanishState, HashSet<(string State, string Name)> counties)
    {
        yield return (place.Name, 1);
        if (DivisionKinds.IsState(place.Kind))
        {
            yield return (place.Name + " State", 1);
            yield return (place.State, 1);
            if (spanishState is not null)
            {
                yield return (spanishState, 1);
                yield return (spanishState + " State", 1);
            }

            if (place.State == "dc")
            {
                yield return ("Washington DC", 1);
                yield return ("Washington", 1);
            }

            yield break;
        }

        foreach (var suffix in CountyKinds)
        {
            if (place.Name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
                yield return (place.Name[..^suffix.Length], suffix == " Municipio" ? 1 : 0.94f);
        }

        if (place.Kind is DivisionKind.ConsolidatedCityCounty && !counties.Contains((place.State, place.Folded + " county")))
            yield return (place.Name + " County", 1);
        if (place.Kind is DivisionKind.IndependentCity or DivisionKind.Place or DivisionKind.ConsolidatedCityCounty)
            yield return (place.Name + " City", 0.99f);
        foreach (var record in place.Records)
        {
            if (record.Kind is not "state-agency" && record.Name != place.Name)
                yield return (record.Name, 1);
        }

        if (place.Id.Value == "ocd-division/country:us/state:ny/place:new_york")
        {
            yield return ("New York", 1);
            yield return ("NYC", 1);
            yield return ("Nueva York", 1);
            yield return ("Nueva York City", 1);
        }
    }
}
