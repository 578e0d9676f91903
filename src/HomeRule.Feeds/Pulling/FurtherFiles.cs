namespace HomeRule.Feeds.Pulling;

/// <summary>Files that others name.</summary>
/// <param name="Wanted">To be fetched; none is needed.</param>
/// <param name="Notes">What a person should know, in sentences.</param>
internal sealed record FurtherFiles(IReadOnlyList<WantedFile> Wanted, IReadOnlyList<string> Notes)
{
    public static FurtherFiles None { get; } = new([], []);
}
