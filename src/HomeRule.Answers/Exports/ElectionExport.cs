using HomeRule.Answers.Reports;
using HomeRule.Civics;
using HomeRule.Civics.Elections;

namespace HomeRule.Answers.Exports;

/// <summary>One regular election day in one state, or in one place of it, for programs that read election data. English.</summary>
public sealed record ElectionExport
{
    public required SnapshotAnswer Snapshot { get; init; }

    /// <summary>Two lower-case letters.</summary>
    public required string State { get; init; }

    public required string StateName { get; init; }

    /// <summary>Two digits.</summary>
    public required string Fips { get; init; }

    public required DivisionId Division { get; init; }

    /// <summary>Where the seats are: the state, or a place of it.</summary>
    public required string Scope { get; init; }

    /// <summary>True when the whole state was gathered.</summary>
    public required bool IsWholeState { get; init; }

    /// <summary>The day of the election.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The election in words.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>By government and office.</summary>
    public required IReadOnlyList<ExportedSeat> Seats { get; init; }

    /// <summary>The filing rules that the windows come from, in the order of the atlas.</summary>
    public required IReadOnlyList<FilingRule> Rules { get; init; }

    /// <summary>Sources that the numbers of windows mean.</summary>
    public required IReadOnlyList<SourceAnswer> Sources { get; init; }

    /// <summary>Other days within four years on which seats here are up, in order.</summary>
    public required IReadOnlyList<DateOnly> OtherDays { get; init; }
}
