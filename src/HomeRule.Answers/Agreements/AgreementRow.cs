using HomeRule.Answers.Reports;
using HomeRule.Civics.Agreements;

namespace HomeRule.Answers.Agreements;

/// <summary>One agreement as a line of a table.</summary>
public sealed record AgreementRow
{
    public required string Id { get; init; }

    public required AgencyRef Agency { get; init; }

    public required string State { get; init; }

    public string? AgencyType { get; init; }

    public required AgreementModel Model { get; init; }

    public required Text ModelName { get; init; }

    public required ListedStatus Status { get; init; }

    public required Text StatusName { get; init; }

    public DateOnly? Signed { get; init; }

    public string? SignedText { get; init; }

    public required DateOnly FirstSeen { get; init; }

    public required DateOnly LastSeen { get; init; }

    public DateOnly? MissingSince { get; init; }

    /// <summary>Government whose agency signed; null where none was found.</summary>
    public GovernmentRef? Government { get; init; }

    public GovernmentRef? County { get; init; }

    public string? MemorandumUrl { get; init; }

    /// <summary>Whether its memorandum was read.</summary>
    public required bool HasMemorandum { get; init; }

    /// <summary>Other spellings on the lists.</summary>
    public required IReadOnlyList<string> OtherNames { get; init; }
}
