using System.Collections.Concurrent;

namespace HomeRule.Site.Editions;

/// <summary>Bounded store of finished answers; the oldest go first once <paramref name="maxBytes"/> is passed. Thread-safe.</summary>
internal sealed class KeptAnswers(long maxBytes)
{
    private readonly ConcurrentDictionary<string, Payload> _answers = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _order = new();
    private long _bytes;

    public int Count => _answers.Count;

    public long Bytes => Interlocked.Read(ref _bytes);

    public bool TryGet(string key, out Payload payload) => _answers.TryGetValue(key, out payload!);

    public Payload Keep(string key, Payload payload)
    {
        if (payload.Weight > maxBytes / 8 || !_answers.TryAdd(key, payload))
            return payload;
        _order.Enqueue(key);
        Interlocked.Add(ref _bytes, payload.Weight);
        while (Interlocked.Read(ref _bytes) > maxBytes && _order.TryDequeue(out var oldest))
        {
            if (_answers.TryRemove(oldest, out var gone))
                Interlocked.Add(ref _bytes, -gone.Weight);
        }

        return payload;
    }
}
