namespace HomeRule.Answers.Listings;

public sealed record CoverageTotals(int Laws, int Plays, int PlacesOnRecord, int Divisions, int Adoptions, int Agreements, int Statements, int Disputes, int Sources, int UnverifiedRecords);
