namespace HomeRule.Answers.Listings;

/// <param name="Differs">True when the places do not all have the same status.</param>
/// <param name="Cells">One per place, in the order of <see cref="Comparison.Places"/>.</param>
public sealed record ComparisonRow(string Play, Text Title, string Section, Text SectionTitle, bool Differs, IReadOnlyList<ComparisonCell> Cells);
