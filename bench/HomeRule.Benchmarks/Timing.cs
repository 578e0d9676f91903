using System.Diagnostics;

namespace HomeRule.Benchmarks;

internal static class Timing
{
    /// <summary>Microseconds that each item took; items are taken in order, one at a time.</summary>
    public static double[] Each<T>(IReadOnlyList<T> items, Action<T> run)
    {
        var times = new double[items.Count];
        for (var i = 0; i < times.Length; i++)
        {
            var start = Stopwatch.GetTimestamp();
            run(items[i]);
            times[i] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        }

        return times;
    }

    /// <summary>Milliseconds of one run.</summary>
    public static double Once(Action run)
    {
        var start = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>Runs a second at a time; a run counts items.</summary>
    /// <returns>Items a second over all threads.</returns>
    public static double Rate<T>(IReadOnlyList<T> items, int threads, double seconds, Action<T> run)
    {
        var counts = new long[threads];
        var start = Stopwatch.GetTimestamp();
        var workers = Enumerable.Range(0, threads).Select(number => new Thread(() =>
        {
            var count = 0L;
            for (var i = number * (items.Count / threads); Stopwatch.GetElapsedTime(start).TotalSeconds < seconds; i = i + 1 < items.Count ? i + 1 : 0, count++)
                run(items[i]);
            counts[number] = count;
        })).ToList();
        workers.ForEach(static w => w.Start());
        workers.ForEach(static w => w.Join());
        return counts.Sum() / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    /// <summary>Bytes that one run allocates on this thread.</summary>
    public static double Allocated<T>(IReadOnlyList<T> items, Action<T> run)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var item in items)
            run(item);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)items.Count;
    }
}
