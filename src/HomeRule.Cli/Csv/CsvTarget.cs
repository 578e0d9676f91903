using HomeRule.Civics;

namespace HomeRule.Cli.Csv;

/// <summary>Where the answer goes: a temporary neighbour of the file that becomes the file at the end, or a stream as it is. Not thread-safe.</summary>
internal sealed class CsvTarget : IDisposable
{
    private readonly string? _path;
    private readonly string? _temporary;

    private CsvTarget(Stream stream, string? path, string? temporary)
    {
        Stream = stream;
        _path = path;
        _temporary = temporary;
    }

    public Stream Stream { get; }

    /// <summary>Whether nothing is seen of the answer before it is whole.</summary>
    public bool IsFile => _path is not null;

    /// <param name="path">A file, or <c>-</c>.</param>
    /// <param name="input">Path of the input or <c>-</c>; not the same file.</param>
    /// <param name="standard">Opens the standard output.</param>
    /// <exception cref="UserErrorException">Code <c>csv.output</c>: the file cannot be written, or is the input.</exception>
    public static CsvTarget Open(string path, string input, Func<Stream> standard)
    {
        if (path == "-")
            return new CsvTarget(standard(), null, null);
        try
        {
            var full = Real(path);
            if (input != "-" && string.Equals(full, Real(input), OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
                throw Fault("--csv and --out name the same file. Give another file for the answer.");
            if (Directory.Exists(full))
                throw Fault($"{path} is a folder. Give the path of a file.");
            if (!Directory.Exists(Path.GetDirectoryName(full)))
                throw Fault($"There is no folder {Path.GetDirectoryName(path)}. Make it first, or choose another path.");
            if (full.StartsWith("/dev/", StringComparison.Ordinal))
                return new CsvTarget(new FileStream(full, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, 0), null, null);
            var temporary = $"{full}.{Environment.ProcessId}.tmp";
            return new CsvTarget(new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, 0), full, temporary);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Fault(Sentence(path, e));
        }
    }

    /// <summary>Makes the whole answer the file.</summary>
    public void Commit()
    {
        Stream.Flush();
        Stream.Dispose();
        if (_temporary is not null)
            File.Move(_temporary, _path!, overwrite: true);
    }

    public void Dispose()
    {
        Stream.Dispose();
        if (_temporary is not null && File.Exists(_temporary))
            File.Delete(_temporary);
    }

    public static string Sentence(string path, Exception fault) =>
        $"The answer cannot be written to {(path == "-" ? "the output" : path)} ({fault.Message.TrimEnd('.')}). Choose another path or free the disk.";

    public static UserErrorException Fault(string sentence) => new(new Problem("csv.output", sentence) { Field = "--out" });

    /// <summary>The full path, links followed.</summary>
    private static string Real(string path)
    {
        var full = Path.GetFullPath(path);
        return File.Exists(full) && !full.StartsWith("/dev/", StringComparison.Ordinal) ? File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full : full;
    }
}
