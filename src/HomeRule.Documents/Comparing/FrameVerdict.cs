namespace HomeRule.Documents.Comparing;

/// <summary>How a sentence stands to a frame.</summary>
internal enum FrameVerdict
{
    Same,
    Weaker,
    Opposite,
}
