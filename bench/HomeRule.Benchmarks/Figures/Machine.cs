using System.Globalization;
using System.Runtime.InteropServices;

namespace HomeRule.Benchmarks.Figures;

/// <summary>Where and when the figures were taken. <see cref="Load"/> says how busy the machine was with other things.</summary>
internal sealed record Machine(string Day, int Cores, string System, string Runtime, string Processor, double Load)
{
    public static Machine Now() => new(
        TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        Environment.ProcessorCount,
        RuntimeInformation.OSDescription,
        RuntimeInformation.FrameworkDescription,
        Lines("/proc/cpuinfo").FirstOrDefault(static l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':', 2)[1].Trim() ?? "unknown",
        double.TryParse(Lines("/proc/loadavg").FirstOrDefault()?.Split(' ')[0], CultureInfo.InvariantCulture, out var load) ? load : 0);

    /// <summary>Resident memory of a process, in MB, as the kernel counts it.</summary>
    public static double ResidentMb(int process)
    {
        var line = Lines($"/proc/{process}/status").FirstOrDefault(static l => l.StartsWith("VmRSS", StringComparison.Ordinal));
        return line is null ? 0 : double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)[^2], CultureInfo.InvariantCulture) / 1024;
    }

    private static string[] Lines(string path) => File.Exists(path) ? File.ReadAllLines(path) : [];
}
