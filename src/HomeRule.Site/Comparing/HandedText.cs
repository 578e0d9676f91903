namespace HomeRule.Site.Comparing;

/// <summary>What the form of the comparison sent. Lives as long as its request.</summary>
internal sealed record HandedText
{
    public string Text { get; init; } = "";

    /// <summary>Bytes of the file; null when none was chosen.</summary>
    public byte[]? File { get; init; }

    /// <summary>Name of the file as the sender gives it; only its ending is looked at.</summary>
    public string? FileName { get; init; }

    public IReadOnlyList<string> Plays { get; init; } = [];

    public string Place { get; init; } = "";
}
