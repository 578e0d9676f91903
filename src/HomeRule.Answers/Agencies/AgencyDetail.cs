using HomeRule.Answers.Agreements;
using HomeRule.Answers.Reports;

namespace HomeRule.Answers.Agencies;

/// <summary>One agency with what it belongs to and who heads it.</summary>
/// <param name="AsOf">Day of the answer.</param>
/// <param name="Snapshot">Edition that answered.</param>
/// <param name="Agency">The agency.</param>
/// <param name="Head">Office that heads it; null where the kind of agency does not tell.</param>
/// <param name="Sources">What the numbers in <c>sources</c> point to.</param>
public sealed record AgencyDetail(DateOnly AsOf, SnapshotAnswer Snapshot, AgencyAnswer Agency, AgencyHead? Head, IReadOnlyList<SourceAnswer> Sources)
{
    /// <summary>Its agreements in full, those in force first.</summary>
    public IReadOnlyList<ListedAgreementAnswer> ListedAgreements { get; init; } = [];

    /// <summary>By which lists, and how old they are.</summary>
    public ListsAnswer? AgreementLists { get; init; }
}
