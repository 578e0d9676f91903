namespace HomeRule.Documents.Comparing;

/// <summary>One play of a comparison. Immutable.</summary>
/// <param name="Id">Id of the play.</param>
/// <param name="Title">In the language asked for.</param>
/// <param name="Summary">How many provisions were found, are weaker or different, say the opposite, were not found.</param>
/// <param name="Provisions">In the order of a draft.</param>
public sealed record ComparedPlay(string Id, string Title, string Summary, IReadOnlyList<ComparedProvision> Provisions);
