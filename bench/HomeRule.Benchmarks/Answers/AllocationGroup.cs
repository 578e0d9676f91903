using System.Collections.Concurrent;
using System.Diagnostics.Tracing;
using HomeRule.Civics;

namespace HomeRule.Benchmarks.Answers;

/// <summary>Which types the reports allocate, sampled every 100 KB or so by the runtime.</summary>
internal sealed class AllocationGroup : EventListener
{
    private readonly ConcurrentDictionary<string, int> _samples = new(StringComparer.Ordinal);

    public static void Run(Bench bench, double seconds = 6)
    {
        var book = bench.Book;
        Timing.Rate(book.Places.All, 1, 2, p => book.Report(p, Bench.Today, Language.En));
        using var listener = new AllocationGroup();
        Timing.Rate(book.Places.All, 1, seconds, p => book.Report(p, Bench.Today, Language.En));
        var all = Math.Max(1, listener._samples.Values.Sum());
        foreach (var (type, count) in listener._samples.OrderByDescending(static s => s.Value).Take(25))
            Console.WriteLine($"{100.0 * count / all,5:N1} %  {type}");
    }

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "Microsoft-Windows-DotNETRuntime")
            EnableEvents(eventSource, EventLevel.Verbose, (EventKeywords)1);
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData.EventName?.StartsWith("GCAllocationTick", StringComparison.Ordinal) == true && eventData.Payload?[5] is string type)
            _samples.AddOrUpdate(type, 1, static (_, n) => n + 1);
    }
}
