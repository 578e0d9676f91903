using HomeRule.Answers.Reports;

namespace HomeRule.Answers.Listings;

/// <param name="Citations">How many claims of the atlas cite it.</param>
public sealed record CitedSource(SourceAnswer Source, int Citations);
