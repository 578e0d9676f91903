namespace HomeRule.Feeds.Unpacking;

/// <summary>A file unpacks to more than was allowed; caught where the file was opened.</summary>
internal sealed class TooLargeException(long most) : IOException("More bytes than were allowed.")
{
    /// <summary>Bytes that were allowed, inclusive.</summary>
    public long Most { get; } = most;
}
