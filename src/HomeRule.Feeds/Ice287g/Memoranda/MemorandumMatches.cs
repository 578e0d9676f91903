using HomeRule.Civics.Agreements;

namespace HomeRule.Feeds.Ice287g.Memoranda;

/// <param name="Agreements">All that were given, in the same order, with their memorandum where one was found.</param>
/// <param name="Unmatched">Memoranda that no agreement has, by file name (ordinal).</param>
public sealed record MemorandumMatches(IReadOnlyList<ListedAgreement> Agreements, IReadOnlyList<UnmatchedMemorandum> Unmatched);
