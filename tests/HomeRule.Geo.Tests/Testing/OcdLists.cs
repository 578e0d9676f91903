using System.Formats.Tar;
using System.IO.Compression;
using System.Text;

namespace HomeRule.Geo.Tests.Testing;

/// <summary>The published lists of Open Civic Data ids, read from the mirror.</summary>
internal static class OcdLists
{
    internal const string Absent = "The mirror of official files is absent: set HOMERULE_MIRROR to its folder, or place it at ../shared/data beside the repository.";

    /// <summary>id, name, census code (without its prefix) of every county and place.</summary>
    internal static IEnumerable<(string Id, string Name, string Geoid)> Places() =>
        Rows(Gunzip("us_census_places.csv.gz")).Skip(1).Select(static row => (row[0], row[1], row[2].Replace("place-", "", StringComparison.Ordinal)));

    internal static IEnumerable<(string Id, string SameAs)> Aliases() =>
        Rows(Gunzip("aliases.csv.gz")).Skip(1).Select(static row => (row[0], row[1]));

    /// <summary>Ids of council districts, boards, school districts and the like.</summary>
    internal static IEnumerable<string> LocalDivisions()
    {
        using var gzip = new GZipStream(File.OpenRead(PathOf("local-and-school.tar.gz")), CompressionMode.Decompress);
        using var tar = new TarReader(gzip);
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is null || !entry.Name.EndsWith(".csv", StringComparison.Ordinal))
                continue;
            using var reader = new StreamReader(entry.DataStream, Encoding.UTF8);
            foreach (var row in Rows(reader.ReadToEnd()).Where(static row => row[0].StartsWith("ocd-division/", StringComparison.Ordinal)))
                yield return row[0];
        }
    }

    internal static string PathOf(string file) => Path.Combine(RepositoryFiles.Mirror!, "ocd", file);

    private static string Gunzip(string file)
    {
        using var gzip = new GZipStream(File.OpenRead(PathOf(file)), CompressionMode.Decompress);
        using var reader = new StreamReader(gzip, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static IEnumerable<string[]> Rows(string text)
    {
        var row = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted)
            {
                if (c != '"')
                    field.Append(c);
                else if (i + 1 < text.Length && text[i + 1] == '"')
                    field.Append(text[i++]);
                else
                    quoted = false;
            }
            else if (c == '"')
            {
                quoted = true;
            }
            else if (c is ',' or '\n')
            {
                row.Add(field.ToString().TrimEnd('\r'));
                field.Clear();
                if (c == '\n')
                {
                    yield return [.. row];
                    row.Clear();
                }
            }
            else
            {
                field.Append(c);
            }
        }

        if (row.Count > 0 || field.Length > 0)
            yield return [.. row, field.ToString()];
    }
}
