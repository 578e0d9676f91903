using System.Text.Json;
using HomeRule.Feeds.Fetching;

namespace HomeRule.Feeds.Pulling;

/// <summary>
/// A file that was fetched whole and is not checked and stored yet, with its mark beside it (<c>.mark.json</c>): when a run is stopped in between, the
/// next one need not fetch it again.
/// </summary>
internal sealed class WaitingFile(string path)
{
    private readonly string _mark = path + ".mark.json";

    public string Path { get; } = path;

    /// <summary>Null when nothing waits.</summary>
    public FetchMark? Find()
    {
        if (!File.Exists(Path) || !File.Exists(_mark))
            return null;
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(_mark), FetchingJson.Default.FetchMark) is { } mark && mark.Length == new FileInfo(Path).Length ? mark : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public void Keep(FetchMark mark) => File.WriteAllBytes(_mark, JsonSerializer.SerializeToUtf8Bytes(mark, FetchingJson.Default.FetchMark));

    public void Drop()
    {
        File.Delete(Path);
        File.Delete(_mark);
    }
}
