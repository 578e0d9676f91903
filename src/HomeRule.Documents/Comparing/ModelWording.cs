namespace HomeRule.Documents.Comparing;

/// <summary>One wording of a provision. Immutable.</summary>
/// <param name="Variant">Id of the variant; null for the first wording.</param>
/// <param name="Units">Its paragraphs.</param>
/// <param name="Key">The paragraph that rules: the first that requires, permits or forbids something.</param>
internal sealed record ModelWording(string? Variant, IReadOnlyList<ModelUnit> Units, ModelUnit Key);
