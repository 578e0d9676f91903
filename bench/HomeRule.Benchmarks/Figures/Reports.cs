using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace HomeRule.Benchmarks.Figures;

/// <summary>Prints each group as it comes and keeps it as JSON under <c>artifacts/bench</c>.</summary>
internal static class Reports
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Put(Group group, Machine machine, string folder)
    {
        Console.WriteLine(Tables.Write(group));
        Save(Path.Combine(folder, group.Name + ".json"), new { group.Name, group.Title, Machine = machine, group.Figures });
    }

    /// <summary>Written aside, then renamed.</summary>
    public static void Save(string path, object value)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path + ".tmp", JsonSerializer.Serialize(value, Json) + "\n");
        File.Move(path + ".tmp", path, overwrite: true);
    }
}
