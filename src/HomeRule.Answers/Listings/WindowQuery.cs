using HomeRule.Answers.Places;

namespace HomeRule.Answers.Listings;

/// <summary>Which filing windows and elections are asked for; what is null leaves all. Immutable.</summary>
public sealed record WindowQuery
{
    /// <summary>Longest span that <see cref="Days"/> may give.</summary>
    public const int MostDays = 730;

    /// <summary>Lower-case code.</summary>
    public string? State { get; init; }

    /// <summary>The offices over a place; of a state every office in it.</summary>
    public Government? Place { get; init; }

    /// <summary>Id of an elective office.</summary>
    public string? Office { get; init; }

    /// <summary>Id of a lever: stands for the offices that decide or share it by the general rule.</summary>
    public string? Lever { get; init; }

    /// <summary>Only windows that open or close within so many days, 1 to <see cref="MostDays"/>; elections are not cut by it.</summary>
    public int? Days { get; init; }

    /// <summary>Last day, inclusive; null for no end of elections, and for filing windows of one year (all states) or two.</summary>
    public DateOnly? To { get; init; }
}
