namespace HomeRule.Civics;

/// <summary>Where a claim comes from. At least one of <see cref="Ref"/>, <see cref="Cite"/> and <see cref="Url"/> is set.</summary>
public sealed record Source
{
    public required SourceKind Kind { get; init; }

    /// <summary>Id of a document of <c>atlas/sources/</c>.</summary>
    public string? Ref { get; init; }

    public string? Cite { get; init; }

    /// <summary>http(s) address.</summary>
    public string? Url { get; init; }

    public string? Note { get; init; }

    /// <summary>When somebody last looked at it.</summary>
    public PartialDate? Checked { get; init; }

    public required Confidence Confidence { get; init; }
}
