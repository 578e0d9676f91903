using HomeRule.Answers;

namespace HomeRule.Documents.Briefs;

/// <summary>Plays that the same office can enact, or that the same law decides.</summary>
/// <param name="Heading">The office or the citation; null where neither is known.</param>
/// <param name="Sources">Of the law.</param>
public sealed record BriefGroup(Text? Heading, IReadOnlyList<BriefPlay> Plays, IReadOnlyList<int> Sources);
