namespace HomeRule.Answers.Listings;

/// <summary>An office that somebody can be elected to, for pickers.</summary>
/// <param name="Levers">Ids of the levers that it decides or shares by the general rule.</param>
public sealed record ElectiveOffice(string Id, Text Title, IReadOnlyList<string> Levers);
