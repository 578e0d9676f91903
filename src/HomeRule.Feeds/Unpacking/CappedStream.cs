namespace HomeRule.Feeds.Unpacking;

/// <summary>Passes bytes on and counts them: stops at a cap, and knows how many zero bytes came last. Read-only, forward-only; not thread-safe.</summary>
/// <param name="inner">Where bytes come from; not disposed.</param>
/// <param name="most">Most bytes, inclusive.</param>
/// <param name="mostByRatio">Most bytes by the size of the packed file, inclusive.</param>
/// <param name="stop">Looked at before each read.</param>
internal sealed class CappedStream(Stream inner, long most, long mostByRatio, CancellationToken stop) : ForwardStream
{
    private readonly long _most = Math.Min(most, mostByRatio);

    /// <summary>Zero bytes at the end of what was read so far.</summary>
    public long TrailingZeros { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        stop.ThrowIfCancellationRequested();
        var got = inner.Read(buffer);
        Done += got;
        if (Done > _most)
            throw new TooLargeException(_most);
        var last = buffer[..got].LastIndexOfAnyExcept((byte)0);
        TrailingZeros = last < 0 ? TrailingZeros + got : got - 1 - last;
        return got;
    }
}
