using HomeRule.Civics;

namespace HomeRule.Answers.People;

/// <summary>One person's time in one seat. Immutable.</summary>
public sealed record TermAnswer
{
    /// <summary>Id of the post.</summary>
    public required string Post { get; init; }

    /// <summary>One of <see cref="Civics.People.PostRoles"/>.</summary>
    public required string Role { get; init; }

    public required Text Title { get; init; }

    /// <summary>OCD id of the area whose voters fill it.</summary>
    public required string Division { get; init; }

    public required Text DivisionName { get; init; }

    /// <summary>OCD id of the government that it belongs to.</summary>
    public required string Government { get; init; }

    public string? Label { get; init; }

    /// <summary>Id of the office of the atlas that it is; null for offices that hold no lever there.</summary>
    public string? Office { get; init; }

    /// <summary>Party in this seat; null where the file does not say.</summary>
    public string? Party { get; init; }

    /// <summary>First day, inclusive; null where not known.</summary>
    public PartialDate? Start { get; init; }

    /// <summary>Last day, inclusive; null where not known.</summary>
    public PartialDate? End { get; init; }

    /// <summary>Whether it counts on the day of the answer.</summary>
    public required bool Current { get; init; }

    /// <summary>What a reader must know, such as that the listing is old; null for most.</summary>
    public Text? Note { get; init; }

    public required IReadOnlyList<int> Sources { get; init; }
}
