using HomeRule.Atlas.Checking;

namespace HomeRule.Atlas.Reading;

/// <summary>What came out of reading an atlas folder. Immutable.</summary>
public sealed record AtlasReading
{
    /// <summary>The typed content; null when the report has an error, for an atlas is taken whole or not at all.</summary>
    public AtlasContent? Content { get; init; }

    public required AtlasReport Report { get; init; }

    public bool IsOk => Content is not null;
}
