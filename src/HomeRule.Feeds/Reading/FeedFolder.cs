using HomeRule.Civics;

namespace HomeRule.Feeds.Reading;

/// <summary>Finds the file of a feed. Stateless; thread-safe.</summary>
internal static class FeedFolder
{
    /// <summary>The path itself where it is a file or absent; of a folder the last file by name (ordinal) that fits. Code: <c>file.absent</c>.</summary>
    public static Result<string> Newest(string path, params ReadOnlySpan<string> patterns)
    {
        if (!Directory.Exists(path))
            return path;
        foreach (var pattern in patterns)
        {
            if (Directory.EnumerateFiles(path, pattern).Max(StringComparer.Ordinal) is { } newest)
                return newest;
        }

        return new Problem("file.absent", $"There is no file {patterns[0]} here. Pull it first.");
    }
}
