using System.Text.Json;

namespace HomeRule.Feeds.Pulling;

/// <summary>What is known of the files of a folder, in its file <c>.pull/state.json</c>. A state that cannot be read counts as empty. Not thread-safe.</summary>
internal sealed class PullState
{
    private readonly string _path;
    private readonly SortedDictionary<string, PullMark> _marks;

    private PullState(string path, SortedDictionary<string, PullMark> marks)
    {
        _path = path;
        _marks = marks;
    }

    public static PullState Load(string workFolder)
    {
        var path = Path.Combine(workFolder, "state.json");
        try
        {
            var marks = File.Exists(path) ? JsonSerializer.Deserialize(File.ReadAllBytes(path), PullJson.Default.SortedDictionaryStringPullMark) : null;
            return new PullState(path, marks ?? new(StringComparer.Ordinal));
        }
        catch (JsonException)
        {
            return new PullState(path, new(StringComparer.Ordinal));
        }
    }

    public PullMark? Find(string file) => _marks.GetValueOrDefault(file);

    /// <summary>Keeps a mark and writes all of them, to a temporary name first.</summary>
    public void Keep(string file, PullMark mark)
    {
        _marks[file] = mark;
        var temporary = _path + ".tmp";
        File.WriteAllBytes(temporary, JsonSerializer.SerializeToUtf8Bytes(_marks, PullJson.Default.SortedDictionaryStringPullMark));
        File.Move(temporary, _path, overwrite: true);
    }
}
