using System.Globalization;
using System.Security.Cryptography;
using HomeRule.Atlas.Boundaries;
using HomeRule.Atlas.Compiling.Format;

namespace HomeRule.Atlas.Compiling.Countries;

/// <summary>The fingerprint of what a country is made of.</summary>
internal static class CountryInputs
{
    /// <summary>The files as they are, by name. Reads none of them: it is looked at whenever a command starts.</summary>
    public static List<(CountryInput Input, string Path)> List(CountrySources sources)
    {
        var paths = new List<string>();
        if (File.Exists(sources.Topology))
            paths.Add(sources.Topology);
        if (Directory.Exists(sources.BoundaryFolder))
            paths.AddRange(Directory.EnumerateFiles(sources.BoundaryFolder).Where(static f => IsInput(Path.GetFileName(f))).OrderBy(static f => Path.GetFileName(f), StringComparer.Ordinal));
        return [.. paths.Select(static p => (new CountryInput(Path.GetFileName(p), new FileInfo(p).Length, File.GetLastWriteTimeUtc(p).Ticks), p))];
    }

    public static IReadOnlyList<CountryInput> WithHashes(IEnumerable<(CountryInput Input, string Path)> files) => [.. files.Select(static f => f.Input with { Sha256 = Hash(f.Path) })];

    /// <summary>Whether the files are those of then: the same names and lengths, and the same time of writing or else the same bytes.</summary>
    public static bool AreSame(IReadOnlyList<CountryInput> then, List<(CountryInput Input, string Path)> now)
    {
        if (then.Count != now.Count)
            return false;
        for (var i = 0; i < then.Count; i++)
        {
            if (then[i].Name != now[i].Input.Name || then[i].Length != now[i].Input.Length)
                return false;
        }

        for (var i = 0; i < then.Count; i++)
        {
            if (then[i].Modified != now[i].Input.Modified && then[i].Sha256 != Hash(now[i].Path))
                return false;
        }

        return true;
    }

    public static byte[] Encode(IReadOnlyList<CountryInput> inputs)
    {
        var bytes = new BinaryOut();
        bytes.List(inputs, input =>
        {
            bytes.Text(input.Name);
            bytes.Text(input.Length.ToString(CultureInfo.InvariantCulture));
            bytes.Text(input.Modified.ToString(CultureInfo.InvariantCulture));
            bytes.Text(input.Sha256);
        });
        return bytes.ToBytes();
    }

    /// <exception cref="InvalidDataException">The bytes are not what <see cref="Encode"/> writes.</exception>
    public static IReadOnlyList<CountryInput> Decode(byte[] bytes)
    {
        var from = new BinaryIn(bytes, 0, bytes.Length);
        return from.List(() => new CountryInput(from.Text(), Number(from.Text()), Number(from.Text()), from.Text()));
    }

    private static long Number(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw BinaryIn.Broken();

    private static bool IsInput(string name) => name[0] != '.' && (name.EndsWith(BoundaryFolder.CardEnding, StringComparison.Ordinal) || BoundaryFolder.DataEnding(name) is not null);

    private static string Hash(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 20, FileOptions.SequentialScan);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}
