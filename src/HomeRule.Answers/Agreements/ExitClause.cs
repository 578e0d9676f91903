using HomeRule.Civics.Agreements;

namespace HomeRule.Answers.Agreements;

/// <summary>A clause as evidence, with where it stands.</summary>
/// <param name="File">File name of the memorandum.</param>
/// <param name="Url">Where that is published; null where only a copy is at hand.</param>
/// <param name="Page">From 1.</param>
/// <param name="Quote">In English, as signed.</param>
/// <param name="IsRecognised">True when the words were recognised from an image.</param>
public sealed record ExitClause(string File, string? Url, int Page, string Quote, bool IsRecognised)
{
    internal static ExitClause Of(Memorandum memorandum, Evidence evidence) => new(memorandum.File, memorandum.Url, evidence.Page, evidence.Quote, memorandum.IsRecognised);
}
