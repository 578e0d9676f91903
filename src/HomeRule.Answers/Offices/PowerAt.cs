using HomeRule.Civics;

namespace HomeRule.Answers.Offices;

/// <summary>What an office can do about one lever in one government, state and local differences applied.</summary>
internal sealed record PowerAt(string Lever, Control Control, string? Instrument, LocalizedText? Note, bool Sourced, bool Disputed, IReadOnlyList<Source> Sources);
