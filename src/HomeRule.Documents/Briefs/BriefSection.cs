using HomeRule.Answers.Standings;

namespace HomeRule.Documents.Briefs;

/// <summary>Plays with which a reader can do the same.</summary>
/// <param name="Mark">Status whose shape stands beside the heading.</param>
/// <param name="Heading">Such as "Open: the office can act".</param>
/// <param name="Count">Plays in it, printed or not.</param>
public sealed record BriefSection(PlayStatus Mark, string Heading, int Count, IReadOnlyList<BriefGroup> Groups);
