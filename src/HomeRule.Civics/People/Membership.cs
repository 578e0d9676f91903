namespace HomeRule.Civics.People;

/// <summary>Who holds or held a seat, from when to when. Whether it counts on a day is for the answer to say: an end that has passed is a term that ended. Immutable.</summary>
public sealed record Membership
{
    /// <summary><see cref="People.Person.Id"/>.</summary>
    public required string Person { get; init; }

    /// <summary><see cref="People.Post.Id"/>.</summary>
    public required string Post { get; init; }

    /// <summary>First day, inclusive; null where the file does not say.</summary>
    public PartialDate? Start { get; init; }

    /// <summary>Last day, inclusive; null where the file does not say.</summary>
    public PartialDate? End { get; init; }

    /// <summary>Such as <c>resigned</c>; null for most.</summary>
    public string? EndReason { get; init; }

    /// <summary>Party in this seat where the file says so; else null.</summary>
    public string? Party { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }
}
