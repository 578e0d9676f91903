using System.Diagnostics;
using System.Globalization;
using HomeRule.Geo;

namespace HomeRule.Benchmarks.Places;

/// <summary>A process of its own that only opens an index file and locates points: how long opening takes and how much memory stays.</summary>
internal static class MappedIndex
{
    /// <summary>Prints milliseconds to open, milliseconds without the checksum, and resident megabytes before and after two million points.</summary>
    public static void Report(string file)
    {
        var empty = ResidentMegabytes();
        DivisionIndex index = null!;
        var open = Timing.Once(() => index = DivisionIndex.Open(file).Value);
        var hits = new int[index.MaxHits];
        foreach (var point in Points.Make(2_000_000))
            index.Locate(point, hits);
        var resident = ResidentMegabytes();
        GC.KeepAlive(index);

        // Every mapping counts its own pages, so that further ones come after the memory was read.
        open = Math.Min(open, Timing.Once(() => DivisionIndex.Open(file)));
        var trusted = Timing.Once(() => DivisionIndex.Open(file, 0, new FileInfo(file).Length, verify: false));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{open} {trusted} {empty} {resident}"));
    }

    private static double ResidentMegabytes()
    {
        GC.Collect();
        using var own = Process.GetCurrentProcess();
        return own.WorkingSet64 / 1e6;
    }
}
