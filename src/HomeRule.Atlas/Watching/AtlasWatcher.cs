using HomeRule.Atlas.Compiling;
using HomeRule.Atlas.Reading;
using HomeRule.Civics;

namespace HomeRule.Atlas.Watching;

/// <summary>
/// Watches an atlas folder and, when it has been quiet for a moment, compiles it in memory: a good edition is published, a bad one is refused with its
/// problems and the last good one stays. One compilation at a time. Thread-safe.
/// </summary>
public sealed class AtlasWatcher : IDisposable
{
    private readonly string _directory;
    private readonly SnapshotBase _country;
    private readonly SnapshotHolder _holder;
    private readonly TimeProvider _time;
    private readonly TimeSpan _quiet;
    private readonly FileSystemWatcher _files;
    private readonly ITimer _timer;
    private readonly Lock _compiling = new();
    private volatile bool _disposed;

    /// <param name="directory">The folder that holds <c>laws/</c>, <c>plays/</c> and the others; it must exist.</param>
    /// <param name="country">The divisions and boundaries of the country.</param>
    /// <param name="holder">Where editions and problems go.</param>
    /// <param name="time">Clock of the debounce and of "today".</param>
    /// <param name="quiet">How long nothing may change before a compilation; 300 ms when null.</param>
    /// <exception cref="ArgumentException">The folder does not exist.</exception>
    /// <exception cref="IOException">The system has no more watches to give (on Linux: fs.inotify.max_user_watches).</exception>
    public AtlasWatcher(string directory, SnapshotBase country, SnapshotHolder holder, TimeProvider time, TimeSpan? quiet = null)
    {
        _directory = Path.GetFullPath(directory);
        _country = country;
        _holder = holder;
        _time = time;
        _quiet = quiet ?? TimeSpan.FromMilliseconds(300);
        _timer = time.CreateTimer(_ => Compile(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _files = new FileSystemWatcher(_directory) { IncludeSubdirectories = true, InternalBufferSize = 65_536 };
        _files.Changed += (_, e) => Touch(e.FullPath);
        _files.Created += (_, e) => Touch(e.FullPath);
        _files.Deleted += (_, e) => Touch(e.FullPath);
        _files.Renamed += (_, e) => Touch(e.FullPath);
        _files.Error += (_, _) => Wait();
        _files.EnableRaisingEvents = true;
    }

    /// <summary>Compiles at once, on the calling thread, whether or not anything changed.</summary>
    public void Compile()
    {
        lock (_compiling)
        {
            if (_disposed)
                return;
            try
            {
                var today = DateOnly.FromDateTime(_time.GetUtcNow().DateTime);
                var reading = AtlasReader.Read(_directory, today);
                if (reading.Content is null)
                    _holder.Refuse(reading.Report);
                else
                    _holder.Publish(SnapshotCompiler.Build(reading.Content, _country, today));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                _holder.Refuse(new Problem("atlas.unreadable", $"The atlas was not taken into use: {e.Message.TrimEnd('.')}. Check the folder."));
            }
        }
    }

    public void Dispose()
    {
        _disposed = true;
        _files.Dispose();
        _timer.Dispose();
    }

    private void Touch(string path)
    {
        // Half-written neighbours of a save; a folder that comes or goes has no extension.
        if (path.EndsWith(".yaml", StringComparison.Ordinal) || !Path.HasExtension(path))
            Wait();
    }

    private void Wait()
    {
        if (!_disposed)
            _timer.Change(_quiet, Timeout.InfiniteTimeSpan);
    }
}
