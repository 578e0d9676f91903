using HomeRule.Civics;

namespace HomeRule.Answers.People;

/// <summary>A person in a seat. Immutable.</summary>
public sealed record HolderAnswer
{
    public required string Name { get; init; }

    /// <summary>Stable id, <c>ocd-person/</c> and a UUID.</summary>
    public required string Person { get; init; }

    /// <summary>As the official file says; null where it does not.</summary>
    public string? Party { get; init; }

    /// <summary>First day, inclusive; null where not known.</summary>
    public PartialDate? Start { get; init; }

    /// <summary>Last day, inclusive; null where not known.</summary>
    public PartialDate? TermEnd { get; init; }

    /// <summary>True when that day was before the day of the answer: then this person is the last one known and does not hold the seat.</summary>
    public bool TermEnded { get; init; }

    /// <summary>What a reader must know, such as that the listing is old; null for most.</summary>
    public Text? Note { get; init; }

    /// <summary>Official ways to reach the office; null in <c>offices</c>, where <c>people</c> has them.</summary>
    public IReadOnlyList<ContactAnswer>? Contacts { get; init; }

    /// <summary>Official pages; null in <c>offices</c>.</summary>
    public IReadOnlyList<LinkAnswer>? Links { get; init; }

    public required IReadOnlyList<int> Sources { get; init; }
}
