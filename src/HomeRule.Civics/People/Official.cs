namespace HomeRule.Civics.People;

/// <summary>A local office holder as the atlas has them: one seat, one person, reviewed by hand or told by two sources. Becomes a person, a post and a membership. Immutable.</summary>
public sealed record Official
{
    public required string Id { get; init; }

    public required DivisionId Division { get; init; }

    /// <summary>One of <see cref="PostRoles"/>.</summary>
    public required string Role { get; init; }

    /// <summary>Which seat of a body, such as <c>District 3</c>; null for one-person offices.</summary>
    public string? Seat { get; init; }

    /// <summary>Null when the seat is known to be vacant.</summary>
    public string? Name { get; init; }

    public string? Party { get; init; }

    public PartialDate? Start { get; init; }

    public PartialDate? End { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }

    /// <summary>Address of an official form.</summary>
    public string? Form { get; init; }

    public string? Address { get; init; }

    public string? OfficialUrl { get; init; }

    /// <summary>Day on which a person compared it with its source; null where two sources stand instead.</summary>
    public PartialDate? Reviewed { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }
}
