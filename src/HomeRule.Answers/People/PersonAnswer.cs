using HomeRule.Civics.People;

namespace HomeRule.Answers.People;

/// <summary>A person with every seat that the files give them. Never a birth date, a home address or a private number. Immutable.</summary>
public sealed record PersonAnswer
{
    /// <summary><c>ocd-person/</c> and a UUID; stable.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    public string? GivenName { get; init; }

    public string? FamilyName { get; init; }

    /// <summary>As the file has them, the current one first; empty where none is given.</summary>
    public required IReadOnlyList<string> Parties { get; init; }

    /// <summary>Seats, those held on the day first.</summary>
    public required IReadOnlyList<TermAnswer> Terms { get; init; }

    /// <summary>Official ways to reach the office; empty for somebody who holds none on the day.</summary>
    public required IReadOnlyList<ContactAnswer> Contacts { get; init; }

    public required IReadOnlyList<LinkAnswer> Links { get; init; }

    public required IReadOnlyList<OtherId> OtherIds { get; init; }

    public required IReadOnlyList<string> OtherNames { get; init; }

    /// <summary>http(s) address of an official photo; null for many. Pages link to it and never load it.</summary>
    public string? Image { get; init; }

    public required IReadOnlyList<int> Sources { get; init; }
}
