using HomeRule.Civics;

namespace HomeRule.Feeds.Elections;

/// <summary>What <see cref="CandidateMapping"/> needs besides the file. Immutable.</summary>
public sealed record CandidateMappingOptions
{
    /// <summary>The government that a name or an Open Civic Data id means; a problem when it is not known, or not exactly one.</summary>
    public required Func<string, Result<KnownPlace>> Resolve { get; init; }

    /// <summary>Lower-case postal code, where the file does not tell or tells wrong; null to believe the file.</summary>
    public string? State { get; init; }

    /// <summary>The day of the lists, where the file does not give one.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Whether the publisher calls the list final; null when it says neither.</summary>
    public bool? IsFinal { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>Id of the list, where the one made of state, day and kind will not do; null to make it. Only for files of one election.</summary>
    public string? Id { get; init; }
}
