namespace HomeRule.Feeds.Pulling;

/// <summary>Differences of two lists of things with ids.</summary>
internal static class KeyedDifferences
{
    /// <param name="before">The older list.</param>
    /// <param name="after">The newer one.</param>
    /// <param name="id">Id of a thing, unique in its list; a second one of the same id is left out.</param>
    /// <param name="name">How it is called; null where its id says it.</param>
    /// <param name="fields">Fields whose change is worth telling, as text; null where empty.</param>
    public static IEnumerable<FeedDifference> Of<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> id, Func<T, string?> name, params (string Field, Func<T, string?> Value)[] fields)
    {
        var (old, now) = (ById(before, id), ById(after, id));
        foreach (var (key, thing) in old)
        {
            if (!now.TryGetValue(key, out var next))
            {
                yield return new FeedDifference("left", key, From: name(thing));
                continue;
            }

            foreach (var (field, value) in fields)
            {
                var (from, to) = (value(thing), value(next));
                if (from != to)
                    yield return new FeedDifference("changed", key, field, from, to);
            }
        }

        foreach (var (key, thing) in now.Where(n => !old.ContainsKey(n.Key)))
            yield return new FeedDifference("joined", key, To: name(thing));
    }

    private static Dictionary<string, T> ById<T>(IReadOnlyList<T> things, Func<T, string> id)
    {
        var by = new Dictionary<string, T>(things.Count, StringComparer.Ordinal);
        foreach (var thing in things)
            by.TryAdd(id(thing), thing);
        return by;
    }
}
