namespace HomeRule.Feeds.Pulling;

/// <summary>A folder that shows files of several folders under their names, for readers that take a folder; removed at the end.</summary>
internal sealed class ReadingFolder : IDisposable
{
    private ReadingFolder(string path) => Path = path;

    public string Path { get; }

    /// <param name="files">Paths; where two have the same name, the last one counts.</param>
    public static ReadingFolder Of(IEnumerable<string> files)
    {
        var folder = new ReadingFolder(Directory.CreateTempSubdirectory("homerule-feed-").FullName);
        foreach (var file in files)
        {
            var shown = System.IO.Path.Combine(folder.Path, System.IO.Path.GetFileName(file));
            File.Delete(shown);
            try
            {
                File.CreateSymbolicLink(shown, System.IO.Path.GetFullPath(file));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or PlatformNotSupportedException)
            {
                File.Copy(file, shown);
            }
        }

        return folder;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
