namespace HomeRule.Atlas.Compiling.Countries;

/// <summary>How far the making of a country is.</summary>
/// <param name="Stage">What is being done.</param>
/// <param name="Set">Slug of the set that is read; empty otherwise.</param>
/// <param name="Number">Of the set, from 1; 0 otherwise.</param>
/// <param name="Count">Of sets.</param>
/// <param name="Share">Part of this step that is done, 0 to 1; 0 where it cannot be told.</param>
public readonly record struct CountryProgress(CountryStage Stage, string Set, int Number, int Count, double Share);
