using HomeRule.Atlas;
using HomeRule.Civics;

namespace HomeRule.Benchmarks.Places;

/// <summary>A country of thirty thousand names: every county's name given to places of other states, so that names and their frequencies stay real.</summary>
internal static class ManyNames
{
    public static Snapshot Make(Snapshot real, int count)
    {
        var random = new Random(30_000);
        var states = real.Divisions.Where(static d => d.Kind == DivisionKind.State).ToArray();
        var names = real.Divisions.Where(static d => d.Kind is DivisionKind.County or DivisionKind.Parish or DivisionKind.Place)
            .Select(static d => d.Name.Replace(" County", "", StringComparison.Ordinal).Replace(" Parish", "", StringComparison.Ordinal)).ToArray();
        string[] forms = ["", "", "", " City", " Heights", " Park", " Springs", " Falls", "ville", " Township"];
        var divisions = real.Divisions.ToDictionary(static d => d.Id);
        while (divisions.Count < count)
        {
            var state = states[random.Next(states.Length)];
            var name = names[random.Next(names.Length)] + forms[random.Next(forms.Length)];
            var id = $"{state.Id.Value}/place:{string.Concat(name.ToLowerInvariant().Select(static c => char.IsAsciiLetterOrDigit(c) ? c : '_'))}";
            if (DivisionId.TryParse(id, out var parsed))
                divisions.TryAdd(parsed, new Division { Id = parsed, Kind = DivisionKind.Place, Name = name, State = state.State });
        }

        return new Snapshot { Info = real.Info, Content = real.Content, Index = real.Index, Divisions = [.. divisions.Values.OrderBy(static d => d.Id.Value, StringComparer.Ordinal)] };
    }
}
