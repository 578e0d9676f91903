using System.Text.Json;

namespace HomeRule.Feeds.Fetching;

/// <summary>A file that is not whole yet (<c>.part</c>) and, beside it, what it is a part of (<c>.part.json</c>).</summary>
internal sealed class PartFile(string target)
{
    private readonly string _note = target + ".part.json";

    public string Path { get; } = target + ".part";

    /// <summary>Bytes here and by what the rest can be asked for; null when there is nothing to go on from.</summary>
    public (long Length, PartNote Note)? Resumable(string from)
    {
        var length = File.Exists(Path) && File.Exists(_note) ? new FileInfo(Path).Length : 0;
        if (length == 0)
            return null;
        try
        {
            var note = JsonSerializer.Deserialize(File.ReadAllBytes(_note), FetchingJson.Default.PartNote);
            return note is { Validator: not null } && note.From == from && length <= (note.Total ?? long.MaxValue) ? (length, note) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>An empty part.</summary>
    public FileStream Begin(PartNote note)
    {
        Drop();
        File.WriteAllBytes(_note, JsonSerializer.SerializeToUtf8Bytes(note, FetchingJson.Default.PartNote));
        return new FileStream(Path, FileMode.Create, FileAccess.Write, FileShare.Read);
    }

    public FileStream Append() => new(Path, FileMode.Append, FileAccess.Write, FileShare.Read);

    /// <summary>The part is the whole now.</summary>
    public void Finish()
    {
        File.Move(Path, target, overwrite: true);
        File.Delete(_note);
    }

    public void Drop()
    {
        File.Delete(Path);
        File.Delete(_note);
    }
}
