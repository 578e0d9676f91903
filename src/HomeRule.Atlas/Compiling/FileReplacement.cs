namespace HomeRule.Atlas.Compiling;

/// <summary>Replaces a file as a whole: a temporary neighbour is written, checked and renamed. The path holds the old file or the new one, never a part.</summary>
internal static class FileReplacement
{
    private static int _count;

    /// <summary>Why the file cannot be written, without a full stop, or null.</summary>
    /// <param name="path">Its folder is made if need be.</param>
    /// <param name="write">Fills the temporary file.</param>
    /// <param name="check">Reads the temporary file back; throws when it is not what it should be.</param>
    /// <param name="stop">Looked at before each step and with every write.</param>
    public static string? Write(string path, Action<Stream> write, Action<string> check, CancellationToken stop)
    {
        var target = Path.GetFullPath(path);
        var temporary = $"{target}.{Environment.ProcessId}-{Interlocked.Increment(ref _count)}.tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16))
            {
                write(stream);
                stop.ThrowIfCancellationRequested();
                stream.Flush(flushToDisk: true);
            }

            check(temporary);
            stop.ThrowIfCancellationRequested();
            File.Move(temporary, target, overwrite: true);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return e.Message.TrimEnd('.');
        }
        finally
        {
            if (File.Exists(temporary))
                File.Delete(temporary);
        }
    }
}
