using System.Diagnostics;
using HomeRule.Geo;
using HomeRule.Geo.Boundaries;
using HomeRule.Geo.Divisions;
using HomeRule.Geo.TopoJson;

// Usage: dotnet run -c Release --project bench/HomeRule.Geo.Bench [path to counties-10m.json]
// Figures are best of several runs on one thread; they are printed, never asserted.
var path = args.Length > 0 ? args[0] : Path.Combine("node_modules", "us-atlas", "counties-10m.json");
var bytes = File.ReadAllBytes(path);
var topology = TopoJsonReader.Read(bytes).Value;
var set = UsDivisions.FromTopology(topology).Value;
var index = DivisionIndex.Build(set.Boundaries.Boundaries);
var file = new MemoryStream();
index.Write(file);
var written = file.ToArray();

Console.WriteLine($"divisions {set.Divisions.Count}, boundaries {index.Divisions.Count}, vertices {index.VertexCount}, most hits {index.MaxHits}, file {written.Length:N0} bytes");
Console.WriteLine($"read TopoJSON {Best(5, () => TopoJsonReader.Read(bytes)):N1} ms");
Console.WriteLine($"derive divisions {Best(5, () => UsDivisions.FromTopology(topology)):N1} ms");
Console.WriteLine($"build index {Best(5, () => DivisionIndex.Build(set.Boundaries.Boundaries)):N1} ms");
Console.WriteLine($"read index {Best(20, () => DivisionIndex.Read(written)):N2} ms");

var random = new Random(1);
const int count = 4_000_000;
Measure("random points, whole United States box", () => new PointE7(random.Next(-1_790_000_000, -650_000_000), random.Next(180_000_000, 715_000_000)));
Measure("random points, contiguous states box", () => new PointE7(random.Next(-1_247_000_000, -669_000_000), random.Next(245_000_000, 494_000_000)));
var corners = set.Boundaries.Boundaries.SelectMany(b => b.Polygons).SelectMany(p => p.Outer.Points.ToArray()).ToArray();
Measure("points within 100 m of a corner", () =>
{
    var corner = corners[random.Next(corners.Length)];
    return new PointE7(Math.Clamp(corner.Lng + random.Next(-9000, 9001), -PointE7.MaxLng, PointE7.MaxLng), corner.Lat + random.Next(-9000, 9001));
});

void Measure(string name, Func<PointE7> next)
{
    var points = new PointE7[count];
    for (var i = 0; i < count; i++)
        points[i] = next();
    var degrees = Array.ConvertAll(points, static p => p.ToDegrees());
    var hits = new int[index.MaxHits];
    long total = 0;
    var whole = Best(5, () =>
    {
        total = 0;
        foreach (var point in points)
            total += index.Locate(point, hits);
        return total;
    });
    var fromDegrees = Best(5, () =>
    {
        var sum = 0L;
        foreach (var point in degrees)
            sum += index.Locate(point, hits);
        return sum;
    });
    var before = GC.GetAllocatedBytesForCurrentThread();
    foreach (var point in points.AsSpan(0, 100_000))
        index.Locate(point, hits);
    var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
    Console.WriteLine($"{name}: {count / whole / 1000:N1} M points/s (from degrees {count / fromDegrees / 1000:N1}), {total / (double)count:N2} hits a point, {allocated} bytes allocated");
}

static double Best<T>(int times, Func<T> run)
{
    var best = double.MaxValue;
    for (var i = 0; i < times; i++)
    {
        var start = Stopwatch.GetTimestamp();
        GC.KeepAlive(run());
        best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    return best;
}
