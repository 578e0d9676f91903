using System.Globalization;
using System.Text;

namespace HomeRule.Benchmarks.Whole;

/// <summary>What wrk measured. Latency in milliseconds; a closed loop, so waiting in its own queue is not counted.</summary>
internal sealed record Load(double PerSecond, double P50, double P99, double MbPerSecond, long Failures)
{
    /// <summary>Runs wrk over the paths in turn (each of its threads starts elsewhere in the list).</summary>
    /// <param name="bench">Duration and connections.</param>
    /// <param name="server">What is asked.</param>
    /// <param name="name">For the file of the script.</param>
    /// <param name="paths">At least one.</param>
    /// <param name="headers">Sent with every request.</param>
    /// <param name="expected">Any other status counts as a failure.</param>
    /// <param name="body">A body to POST to every path; null for GET.</param>
    public static Load? Run(Bench bench, SiteServer server, string name, IReadOnlyList<string> paths, IReadOnlyDictionary<string, string>? headers = null, int expected = 200, string? body = null)
    {
        var script = Path.Combine(bench.Folder, $"wrk-{name}.lua");
        File.WriteAllText(script, Script(paths, headers ?? new Dictionary<string, string>(), expected, body));
        Wrk(server, script, bench, 2);
        return Wrk(server, script, bench, bench.Seconds);
    }

    private static Load? Wrk(SiteServer server, string script, Bench bench, int seconds)
    {
        var output = Children.Run("wrk", ["-t", "4", "-c", $"{bench.Connections}", "-d", $"{seconds}s", "-s", script, server.Address.OriginalString]);
        var line = output?.Split('\n').LastOrDefault(static l => l.StartsWith("FIGURES ", StringComparison.Ordinal));
        if (line is null)
            return null;
        var n = line.Split(' ')[1..].Select(static x => double.Parse(x, CultureInfo.InvariantCulture)).ToArray();
        return new Load(n[0] / n[1], n[2], n[3], n[4] / n[1] / 1e6, (long)n[5]);
    }

    private static string Script(IReadOnlyList<string> paths, IReadOnlyDictionary<string, string> headers, int expected, string? body)
    {
        var lua = new StringBuilder("local requests = {}\nlocal at = 0\nlocal number = 0\nlocal threads = {}\nwrong = 0\n");
        lua.Append("function setup(thread) thread:set('number', number) number = number + 1 table.insert(threads, thread) end\n");
        lua.Append("local paths = {\n").AppendJoin(",\n", paths.Select(static p => "[[" + p + "]]")).Append("}\n");
        lua.Append("function init(args)\n  local headers = {");
        foreach (var (header, value) in headers)
            lua.Append("['").Append(header).Append("'] = [[").Append(value).Append("]],");
        lua.Append("}\n  for i, path in ipairs(paths) do requests[i] = wrk.format(").Append(body is null ? "'GET', path, headers" : $"'POST', path, headers, [==[{body}]==]").Append(") end\n  at = math.floor(#paths / 4 * number)\nend\n");
        lua.Append("function request() at = at % #requests + 1 return requests[at] end\n");
        lua.Append("function response(status) if status ~= ").Append(expected).Append(" then wrong = wrong + 1 end end\n");
        lua.Append("function done(summary, latency)\n  local bad = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout\n");
        lua.Append("  for _, thread in ipairs(threads) do bad = bad + thread:get('wrong') end\n");
        lua.Append("  print(string.format('FIGURES %d %.6f %.4f %.4f %d %d', summary.requests, summary.duration / 1e6, latency:percentile(50) / 1000, latency:percentile(99) / 1000, summary.bytes, bad))\nend\n");
        return lua.ToString();
    }
}
