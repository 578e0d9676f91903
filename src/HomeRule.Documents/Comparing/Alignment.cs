namespace HomeRule.Documents.Comparing;

/// <summary>A paragraph of the wording laid beside a stretch of the text.</summary>
/// <param name="Unit">The paragraph.</param>
/// <param name="Pairs">Tokens of the paragraph with tokens of the text that are the same, in order.</param>
/// <param name="Aligned">Part of the paragraph's weight that stands in the text in the same order, 0 to 1.</param>
/// <param name="Shared">Part of the weight of its distinct terms that stands in the stretch in any order, 0 to 1.</param>
internal sealed record Alignment(ModelUnit Unit, IReadOnlyList<(int Model, int Text)> Pairs, double Aligned, double Shared);
