namespace HomeRule.Civics.Feeds;

/// <summary>A reviewed override of one value of an official file, keyed to the wrong value, so that it ends by itself when the file is mended. Immutable.</summary>
public sealed record FeedCorrection
{
    public required string Id { get; init; }

    /// <summary>Id of the feed.</summary>
    public required string Feed { get; init; }

    /// <summary>What row it is about: values of other columns that must be equal, folded for case and white space, such as <c>state: MI</c>, <c>agency: …</c>. At least one.</summary>
    public required IReadOnlyDictionary<string, string> Where { get; init; }

    /// <summary>Column or field that is wrong.</summary>
    public required string Field { get; init; }

    /// <summary>As upstream writes it, trimmed.</summary>
    public required string Wrong { get; init; }

    /// <summary>Empty to leave the field empty.</summary>
    public required string Right { get; init; }

    public required LocalizedText Reason { get; init; }

    public required PartialDate Reviewed { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }
}
