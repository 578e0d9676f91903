using HomeRule.Civics.Agreements;
using HomeRule.Civics.Feeds;

namespace HomeRule.Feeds.Ice287g;

/// <summary>What the dated lists tell together.</summary>
/// <param name="Agreements">Ordered by id (ordinal).</param>
/// <param name="Lists">As published, before corrections; ordered by date, then file.</param>
/// <param name="Corrections">Those of this feed, ordered by id (ordinal).</param>
public sealed record LedgerFacts(IReadOnlyList<ListedAgreement> Agreements, IReadOnlyList<AgreementList> Lists, IReadOnlyList<CorrectionOutcome> Corrections);
