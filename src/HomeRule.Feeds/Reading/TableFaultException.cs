namespace HomeRule.Feeds.Reading;

/// <summary>What makes a whole table unreadable; becomes a problem and never leaves a reader.</summary>
/// <param name="row">From 1, the heading counted.</param>
/// <param name="what">End of a sentence that begins with the row.</param>
#pragma warning disable CA1032 // one way to make it
internal sealed class TableFaultException(long row, string what) : Exception(what)
#pragma warning restore CA1032
{
    public long Row { get; } = row;
}
