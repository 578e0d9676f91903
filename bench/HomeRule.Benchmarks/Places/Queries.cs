using HomeRule.Answers.Places;

namespace HomeRule.Benchmarks.Places;

/// <summary>The same two thousand queries every time: prefixes of every length, whole names, names with their state, "St." and "Saint", typing errors.</summary>
internal static class Queries
{
    public static List<Query> Make(IReadOnlyList<Government> places, int count = 2000)
    {
        var random = new Random(20261121);
        var local = places.Where(static p => p.Kind is not (Civics.DivisionKind.State or Civics.DivisionKind.Territory)).ToArray();
        var saints = local.Where(static p => p.Name.StartsWith("St. ", StringComparison.Ordinal)).ToArray();
        var queries = new List<Query>(count);
        while (queries.Count < count)
        {
            var place = local[random.Next(local.Length)];
            queries.Add((queries.Count % 10) switch
            {
                < 4 => new Query(place.Name[..random.Next(1, place.Name.Length + 1)].ToLowerInvariant(), "prefix", place.Slug),
                4 => new Query(place.Name, "whole", place.Slug),
                5 => new Query($"{place.Name}, {place.State.ToUpperInvariant()}", "state", place.Slug),
                6 => new Query($"{place.Name} {place.StateGovernment.Name}", "state", place.Slug),
                7 when saints.Length > 0 => Saint(saints[random.Next(saints.Length)], random),
                8 => new Query($"{Mistype(place.Name, random)}, {place.State}", "typo", place.Slug),
                _ => new Query(Mistype(place.Name, random), "typo", place.Slug),
            });
        }

        return queries;
    }

    private static Query Saint(Government place, Random random) =>
        new((random.Next(3) switch { 0 => "Saint ", 1 => "st ", _ => "St. " }) + place.Name[4..] + (random.Next(2) == 0 ? "" : ", " + place.State), "saint", place.Slug);

    /// <summary>One error of the usual four: a letter left out, doubled, exchanged with its neighbour, or another in its place.</summary>
    private static string Mistype(string name, Random random)
    {
        var at = random.Next(1, Math.Max(2, name.Length - 1));
        return random.Next(4) switch
        {
            0 => name.Remove(at, 1),
            1 => name.Insert(at, name[at].ToString()),
            2 when at + 1 < name.Length => name[..at] + name[at + 1] + name[at] + name[(at + 2)..],
            _ => name[..at] + (char)('a' + random.Next(26)) + name[(at + 1)..],
        };
    }
}
