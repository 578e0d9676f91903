namespace HomeRule.Answers.Help;

/// <summary>Where somebody in a state finds a lawyer or free legal help, in short. Immutable.</summary>
/// <param name="Id">Id of the body.</param>
/// <param name="Name">Its official name, English.</param>
/// <param name="Does">What it does, in a sentence.</param>
/// <param name="Web">A verified page of it; null where nobody verified one: look for the name.</param>
/// <param name="Sources">Numbers of the report's sources.</param>
public sealed record HelpFinder(string Id, string Name, Text Does, string? Web, IReadOnlyList<int> Sources);
