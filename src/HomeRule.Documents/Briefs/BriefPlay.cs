using HomeRule.Answers;
using HomeRule.Answers.Standings;

namespace HomeRule.Documents.Briefs;

/// <param name="Note">The instrument, in brackets after the title; empty for none.</param>
public sealed record BriefPlay(string Id, PlayStatus Status, Text Title, string Note);
