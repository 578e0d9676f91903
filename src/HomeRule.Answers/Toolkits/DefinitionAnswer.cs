namespace HomeRule.Answers.Toolkits;

/// <summary>A term that wording uses.</summary>
/// <param name="Id">Id of the definition.</param>
/// <param name="Name">The term.</param>
/// <param name="Wording">Its definition in English, as a draft has it.</param>
public sealed record DefinitionAnswer(string Id, Text Name, string Wording);
