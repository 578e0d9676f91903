namespace HomeRule.Answers.Toolkits;

/// <summary>Another wording of a provision.</summary>
/// <param name="Id">Unique within the provision.</param>
/// <param name="Title">What differs.</param>
/// <param name="Wording">As that of the provision.</param>
public sealed record ProvisionVariantAnswer(string Id, Text Title, string Wording);
