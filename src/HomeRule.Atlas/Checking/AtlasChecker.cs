using HomeRule.Atlas.Reading;

namespace HomeRule.Atlas.Checking;

/// <summary>
/// Everything that an atlas must pass before it compiles: schema; ids unique, named like their file, in the folder of their state; references; a source
/// on every claim; no date in the future; both languages; confidence; status reviews; canonical bytes. Thread-safe.
/// </summary>
public static class AtlasChecker
{
    /// <param name="directory">The folder that holds <c>laws/</c>, <c>plays/</c> and the others.</param>
    /// <param name="today">No date of something already done may be later.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static AtlasReport Check(string directory, DateOnly today, CancellationToken cancellation = default) =>
        AtlasReader.Read(directory, today, cancellation).Report;
}
