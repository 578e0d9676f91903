namespace HomeRule.Documents.Comparing;

/// <summary>A stretch of a passage.</summary>
/// <param name="Words">As they stand in the text.</param>
/// <param name="IsShared">Whether they were aligned with the other side.</param>
public sealed record TextRun(string Words, bool IsShared);
