using HomeRule.Civics.Agencies;
using HomeRule.Civics.Agreements;

namespace HomeRule.Feeds.Merging;

/// <param name="Agencies">Ordered by id (ordinal).</param>
/// <param name="Agreements">In the order given, with agency, county, government and ORI set where found.</param>
public sealed record AgencyMatching(IReadOnlyList<Agency> Agencies, IReadOnlyList<ListedAgreement> Agreements);
