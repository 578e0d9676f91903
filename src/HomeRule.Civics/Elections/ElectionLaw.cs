namespace HomeRule.Civics.Elections;

/// <summary>The elections and filing rules of one state. Immutable.</summary>
public sealed record ElectionLaw
{
    /// <summary>Lower-case postal code.</summary>
    public required string Id { get; init; }

    /// <summary>Time zones of the state, as names of the tz database, the one of most people first.</summary>
    public required IReadOnlyList<string> Zones { get; init; }

    public required IReadOnlyList<ElectionAnchor> Anchors { get; init; }

    public required IReadOnlyList<FilingRule> Rules { get; init; }

    /// <summary>The rules by which candidates for an office of one government file in a cycle: those for that place alone, else those of the state. In order of the file.</summary>
    /// <param name="office">Id of the office.</param>
    /// <param name="place">The government.</param>
    /// <param name="sameAs">Other ids of it.</param>
    /// <param name="cycle">Year of the election.</param>
    public IEnumerable<FilingRule> RulesFor(string office, DivisionId place, IReadOnlyList<DivisionId> sameAs, int cycle)
    {
        var own = false;
        foreach (var rule in Rules)
            own |= rule.Places.Count > 0 && Holds(rule) && rule.Places.Names(place, sameAs);
        foreach (var rule in Rules)
        {
            if (Holds(rule) && (own ? rule.Places.Names(place, sameAs) : rule.Places.Count == 0 && !rule.Except.Names(place, sameAs)))
                yield return rule;
        }

        bool Holds(FilingRule rule) => rule.HoldsIn(cycle) && rule.Offices.Contains(office);
    }
}
