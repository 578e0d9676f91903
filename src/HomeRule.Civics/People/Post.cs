namespace HomeRule.Civics.People;

/// <summary>A seat: an office of a government that one person, or in a multi-member district several, hold. The title and the person in it are other things. Immutable.</summary>
public sealed record Post
{
    /// <summary><c>{division}#{role}</c>, with <c>:{label}</c> where a division has several such seats of its own (a Senate class).</summary>
    public required string Id { get; init; }

    /// <summary>Division whose voters choose it: a district, a state, a place.</summary>
    public required DivisionId Division { get; init; }

    /// <summary>Division of the government that it belongs to: the state for its legislature, the country for Congress.</summary>
    public required DivisionId Government { get; init; }

    /// <summary>One of <see cref="PostRoles"/>.</summary>
    public required string Role { get; init; }

    /// <summary>Which of several, such as <c>class-2</c>; null for most.</summary>
    public string? Label { get; init; }

    /// <summary>How many hold it at once; null where the file does not say and one is not certain.</summary>
    public int? Seats { get; init; }

    /// <summary>Id of the office of the atlas that it is, such as <c>state_legislature</c> or <c>mayor</c>; null for offices that hold no lever there.</summary>
    public string? Office { get; init; }

    /// <summary>Title in words where the role alone does not say it; null for most.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>Where the government says who holds it; null where not known.</summary>
    public string? OfficialUrl { get; init; }
}
