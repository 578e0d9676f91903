namespace HomeRule.Civics.People;

/// <summary>A person who holds or held a public office, after Popolo. Never a birth date, a home address or a private number: official contact points only. Immutable.</summary>
public sealed record Person
{
    /// <summary><c>ocd-person/</c> and a UUID; the same person keeps it from pull to pull.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    public string? GivenName { get; init; }

    public string? FamilyName { get; init; }

    /// <summary>Parties as the file has them, the current one first; empty where none is given, as for nonpartisan offices.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    /// <summary>http(s) address of an official photo; only linked to, never loaded by our pages.</summary>
    public string? Image { get; init; }

    public IReadOnlyList<ContactPoint> Contacts { get; init; } = [];

    public IReadOnlyList<PersonLink> Links { get; init; } = [];

    /// <summary>Identifiers of other directories, such as <c>bioguide</c>.</summary>
    public IReadOnlyList<OtherId> OtherIds { get; init; } = [];

    /// <summary>Other names that the file gives.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    public required IReadOnlyList<Source> Sources { get; init; }
}
