using HomeRule.Civics;
using HomeRule.Elections.Contests;

namespace HomeRule.Answers.Contests;

/// <summary>One contest of a candidate list: how many want the seats, and how sure that is.</summary>
public sealed record ContestAnswer
{
    /// <summary>List and contest: <c>co-2026-11-03-general/mesa-county-co-sheriff</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The election in the publisher's words.</summary>
    public required Text Election { get; init; }

    /// <summary>Day of the election.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The contest in the publisher's words.</summary>
    public required Text Name { get; init; }

    /// <summary>Id of the office.</summary>
    public required string Office { get; init; }

    /// <summary>Open Civic Data id of the district whose voters choose, or its name; null when it is the whole government.</summary>
    public string? District { get; init; }

    /// <summary>Null when the list does not say.</summary>
    public int? Seats { get; init; }

    /// <summary>The party whose primary it is; null when it is no contest of one party.</summary>
    public string? Party { get; init; }

    public required bool IsUnexpiredTerm { get; init; }

    public required ContestState State { get; init; }

    /// <summary>Names that count: filed or qualified.</summary>
    public required int Filed { get; init; }

    /// <summary>Declared write-ins, which count apart.</summary>
    public required int WriteIns { get; init; }

    /// <summary>The incumbent is known not to run.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>It can still change, or the list is too early to tell.</summary>
    public required bool IsProvisional { get; init; }

    /// <summary>In the order of the publisher; withdrawn ones too, with their status.</summary>
    public required IReadOnlyList<ContestCandidate> Candidates { get; init; }

    /// <summary>The day for which the list speaks.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Last day of filing as computed from the law, inclusive; null when it is not known.</summary>
    public DateOnly? Closes { get; init; }

    /// <summary>All of it in one or two sentences, in both languages.</summary>
    public required LocalizedText Sentence { get; init; }

    public required IReadOnlyList<int> Sources { get; init; }
}
