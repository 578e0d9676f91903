using HomeRule.Civics;

namespace HomeRule.Answers.Listings;

/// <param name="Slug">Slug of the state's page.</param>
/// <param name="LawsAsOf">Newest status date among its laws.</param>
/// <param name="OldestAsOf">Oldest status date among its laws in force.</param>
/// <param name="Unverified">Laws and records that rest on memory alone.</param>
/// <param name="DueForReview">Laws and records whose status is older than twelve months.</param>
public sealed record StateCoverage(string State, string Slug, Text Name, int Laws, PartialDate? LawsAsOf, PartialDate? OldestAsOf, int PlacesOnRecord, int Counties, int Adoptions, int Agreements, int Statements, int Unverified, int DueForReview, Text Missing);
