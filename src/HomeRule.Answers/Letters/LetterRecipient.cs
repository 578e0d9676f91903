using HomeRule.Answers.People;

namespace HomeRule.Answers.Letters;

/// <summary>Whom a letter is for: the office as a whole, or one person who holds it on the day. Immutable.</summary>
public sealed record LetterRecipient
{
    /// <summary>The office or the person, without an article.</summary>
    public required Text Name { get; init; }

    /// <summary>True for a person; only somebody whose term is current.</summary>
    public required bool IsPerson { get; init; }

    /// <summary>Seat and area of a person, such as "State senator, State Senate District 7"; null for an office.</summary>
    public Text? Seat { get; init; }

    /// <summary>With its comma or colon. No titles that tell a gender.</summary>
    public required Text Greeting { get; init; }

    /// <summary>Lines above the greeting.</summary>
    public required IReadOnlyList<string> Address { get; init; }

    /// <summary>Official ways to reach; empty where none is known.</summary>
    public required IReadOnlyList<ContactAnswer> Contacts { get; init; }

    /// <summary>http(s) address where the government says who holds the seat; null where not known.</summary>
    public string? OfficialUrl { get; init; }

    /// <summary>What a writer must know, such as that the listing is old; null for most.</summary>
    public Text? Note { get; init; }

    public required IReadOnlyList<int> Sources { get; init; }
}
