using HomeRule.Answers;

namespace HomeRule.Documents.Briefs;

/// <summary>One row of "who decides".</summary>
/// <param name="Decides">What it decides here, the first few.</param>
/// <param name="Holder">Who holds it, or why nobody is named.</param>
/// <param name="NextElection">In words, or that it is not known.</param>
public sealed record BriefOffice(Text Title, string Government, Text Decides, Text Holder, Text NextElection, IReadOnlyList<int> Sources);
