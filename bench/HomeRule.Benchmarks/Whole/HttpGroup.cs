using System.Globalization;
using HomeRule.Benchmarks.Figures;
using HomeRule.Benchmarks.Places;

namespace HomeRule.Benchmarks.Whole;

/// <summary>The running site under wrk over loopback. wrk shares the processor with the server.</summary>
internal static class HttpGroup
{
    private static readonly Dictionary<string, string> Brotli = new() { ["Accept-Encoding"] = "br" };

    public static Group Run(Bench bench)
    {
        using var server = SiteServer.Start(bench);
        var figures = new List<Figure>();
        var all = bench.Book.Places.All;
        var slugs = all.Where((_, i) => i % Math.Max(1, all.Count / 500) == 0).Select(static p => p.Slug).Take(500).ToList();
        var reports = slugs.ConvertAll(static s => $"/api/v1/places/{s}/report");
        var before = server.ResidentMb;
        Add(figures, "report, 500 places in turn", Load.Run(bench, server, "reports", reports), 10_000, 25);
        Add(figures, "report, 500 places, brotli", Load.Run(bench, server, "reports-br", reports, Brotli), 10_000, 25);
        Add(figures, "report, one place", Load.Run(bench, server, "report", ["/api/v1/places/co/denver/report"]), 10_000, 25);
        Add(figures, "report, every place (more than is kept)", Load.Run(bench, server, "all", all.Select(static p => $"/api/v1/places/{p.Slug}/report").ToList()), null, null);
        Add(figures, "report, If-None-Match", Load.Run(bench, server, "unchanged", reports, new Dictionary<string, string> { ["If-None-Match"] = Tag(server, reports[0]) }, 304), 30_000, null);
        Add(figures, "places?q=, 2,000 queries", Load.Run(bench, server, "places", [.. Queries.Make(all).Select(static q => "/api/v1/places?q=" + Uri.EscapeDataString(q.Text))]), null, null);
        Add(figures, "locate, 2,000 points", Load.Run(bench, server, "locate", [.. Points.Make(2000).Select(static p => p.ToDegrees()).Select(static p =>
            string.Create(CultureInfo.InvariantCulture, $"/api/v1/locate?lat={p.Lat:0.######}&lng={p.Lng:0.######}"))]), 30_000, 10);
        Batch(bench, server, figures, 10_000);
        Batch(bench, server, figures, 100);
        if (Tag(server, "/us/co/denver").Length > 0)
        {
            var pages = slugs.ConvertAll(static s => "/us/" + s);
            Add(figures, "page of a place, 500 places", Load.Run(bench, server, "pages", pages), null, null);
            Add(figures, "page of a place, brotli", Load.Run(bench, server, "pages-br", pages, Brotli), null, null);
            Add(figures, "page of a place, If-None-Match", Load.Run(bench, server, "page-unchanged", ["/us/co/denver"], new Dictionary<string, string> { ["If-None-Match"] = Tag(server, "/us/co/denver") }, 304), null, null);
        }

        Add(figures, "healthz (the floor of this machine)", Load.Run(bench, server, "healthz", ["/healthz"]), null, null);
        figures.Add(new("resident memory before", before, "MB"));
        figures.Add(new("resident memory after", server.ResidentMb, "MB") { Target = Target.AtMost(400) });
        return new Group("http", $"HTTP over loopback, {bench.Connections} connections, wrk 4 threads, {bench.Seconds} s each ({server.Program})", figures);
    }

    /// <summary>Points a second through the batch; every request sends the same points.</summary>
    private static void Batch(Bench bench, SiteServer server, List<Figure> figures, int points)
    {
        var list = string.Join(',', Points.Make(points).Select(static p => p.ToDegrees()).Select(static p => string.Create(CultureInfo.InvariantCulture, $"[{p.Lng:0.######},{p.Lat:0.######}]")));
        var json = new Dictionary<string, string> { ["Content-Type"] = "application/json" };
        if (Load.Run(bench, server, $"batch-{points}", ["/api/v1/locate/batch"], json, body: $"{{\"points\":[{list}]}}") is not { } load)
            return;
        figures.Add(new($"locate, batches of {points:N0} points", load.PerSecond * points, "points/s")
        {
            Target = points == 10_000 ? Target.AtLeast(1_000_000) : null,
            Note = $"{Numbers.Write(load.PerSecond)} batches/s, p50 {Numbers.Write(load.P50)} ms, p99 {Numbers.Write(load.P99)} ms, {Numbers.Write(load.MbPerSecond)} MB/s out{(load.Failures > 0 ? $", {load.Failures:N0} FAILED" : "")}",
        });
    }

    private static void Add(List<Figure> figures, string name, Load? load, double? least, double? p99)
    {
        if (load is null)
        {
            Console.Error.WriteLine($"  {name}: wrk did not run; install it with apt-get install wrk");
            return;
        }

        var failed = load.Failures > 0 ? $", {load.Failures:N0} FAILED" : "";
        figures.Add(new(name, load.PerSecond, "req/s")
        {
            Target = least is { } bound ? Target.AtLeast(bound) : null,
            Note = $"p50 {Numbers.Write(load.P50)} ms, {Numbers.Write(load.MbPerSecond)} MB/s{failed}",
        });
        figures.Add(new("  p99", load.P99, "ms") { Target = p99 is { } most ? Target.AtMost(most) : null });
    }

    /// <summary>The ETag of an address; empty when it does not answer 200.</summary>
    private static string Tag(SiteServer server, string path)
    {
        using var client = new HttpClient();
        using var response = client.Send(new HttpRequestMessage(HttpMethod.Get, new Uri(server.Address, path)));
        return response.IsSuccessStatusCode ? response.Headers.ETag?.ToString() ?? "*" : "";
    }
}
