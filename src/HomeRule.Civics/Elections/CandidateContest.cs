namespace HomeRule.Civics.Elections;

/// <summary>One contest of a <see cref="CandidateList"/>: the seats that are filled together, and who wants them. Immutable.</summary>
public sealed record CandidateContest
{
    /// <summary>Unique in its list.</summary>
    public required string Id { get; init; }

    /// <summary>As the publisher writes it.</summary>
    public required string Name { get; init; }

    /// <summary>Id of the office in the atlas; null when it is none of those.</summary>
    public string? Office { get; init; }

    /// <summary>The division of the government that the office is part of; null when it is not known.</summary>
    public DivisionId? Government { get; init; }

    /// <summary>The division whose voters choose, where it is not the whole government: an Open Civic Data id, or words such as <c>Position 2</c>.</summary>
    public string? District { get; init; }

    /// <summary>Seats that are filled, at least 1; null when the publisher does not say.</summary>
    public int? Seats { get; init; }

    /// <summary>The party whose primary it is; null when it is no contest of one party.</summary>
    public string? Party { get; init; }

    /// <summary>Whether it fills the rest of somebody's term.</summary>
    public bool IsUnexpiredTerm { get; init; }

    /// <summary>Whether no election is held, because no more people filed than seats are filled.</summary>
    public bool IsCancelled { get; init; }

    /// <summary>Whether somebody who holds one of the seats runs; null when it is not known.</summary>
    public bool? IncumbentRuns { get; init; }

    /// <summary>In the order of the publisher; empty when the list has the contest and nobody in it.</summary>
    public IReadOnlyList<Candidacy> Candidates { get; init; } = [];
}
