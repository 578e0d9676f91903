using System.IO.Compression;
using System.Text;
using HomeRule.Civics;

namespace HomeRule.Geo.Divisions;

/// <summary>
/// Published Open Civic Data ids by census code, from the lists of https://github.com/opencivicdata/ocd-division-ids (identifiers/country-us).
/// Immutable; safe to share between threads.
/// </summary>
public sealed class OcdIdentifiers
{
    /// <summary>Most characters of one list.</summary>
    public const int MaxCharacters = 64 << 20;

    private readonly Dictionary<(string Type, string Geoid), DivisionId> _byCode = [];
    private readonly Dictionary<string, string?> _codes = new(StringComparer.Ordinal);

    private OcdIdentifiers()
    {
    }

    /// <summary>How many ids are known, with a code or without.</summary>
    public int Count => _codes.Count;

    /// <summary>
    /// Reads one or several lists, plain or <c>.gz</c>: a header with the columns <c>id</c> and, where there are codes, <c>census_geoid</c> (a prefix such as
    /// <c>place-</c> is dropped). The first id of a code counts. Problems: <c>ocd.missing</c>, <c>ocd.size</c>, <c>ocd.columns</c>, <c>ocd.row</c>.
    /// </summary>
    public static Result<OcdIdentifiers> Read(params IReadOnlyList<string> paths)
    {
        var read = new OcdIdentifiers();
        foreach (var path in paths)
        {
            if (!File.Exists(path))
                return new Problem("ocd.missing", $"There is no file '{Path.GetFileName(path)}'; check its name and folder.");
            try
            {
                if (read.Add(path) is { } problem)
                    return problem;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException or DecoderFallbackException)
            {
                return new Problem("ocd.row", $"'{Path.GetFileName(path)}' cannot be read as text; check that the download is complete.");
            }
        }

        return read;
    }

    /// <summary>The id of a code; null where the lists have none.</summary>
    /// <param name="type">Type of the id's last part: <c>place</c>, <c>county</c>, <c>cd</c>.</param>
    /// <param name="geoid">Census code without a prefix.</param>
    public DivisionId? Find(string type, string geoid) => _byCode.TryGetValue((type, geoid), out var id) ? id : null;

    public bool Contains(DivisionId id) => _codes.ContainsKey(id.Value);

    /// <summary>The code that the lists give an id; null where they give none or do not hold the id.</summary>
    public string? GeoidOf(DivisionId id) => _codes.GetValueOrDefault(id.Value);

    private Problem? Add(string path)
    {
        var name = Path.GetFileName(path);
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        var isGzip = file.ReadByte() == 0x1F && file.ReadByte() == 0x8B;
        file.Position = 0;
        using var text = new StreamReader(isGzip ? new GZipStream(file, CompressionMode.Decompress) : file, new UTF8Encoding(false, throwOnInvalidBytes: true));
        var header = text.ReadLine() is { } first ? Fields(first) : null;
        var idAt = header?.IndexOf("id") ?? -1;
        var codeAt = header?.IndexOf("census_geoid") ?? -1;
        if (idAt < 0)
            return new Problem("ocd.columns", $"'{name}' has no column \"id\" in its first line; give a list of Open Civic Data ids.");
        long characters = 0;
        for (var row = 2; text.ReadLine() is { } line; row++)
        {
            characters += line.Length;
            if (characters > MaxCharacters)
                return new Problem("ocd.size", $"'{name}' is longer than {MaxCharacters >> 20} million characters; give a list of Open Civic Data ids.");
            if (line.Length == 0)
                continue;
            if (Fields(line) is not { } fields || fields.Count <= idAt || !DivisionId.TryParse(fields[idAt], out var id))
                return new Problem("ocd.row", $"Row {row} of '{name}' does not begin with an id of a division of the United States; correct or remove it.");
            var code = codeAt >= 0 && codeAt < fields.Count ? fields[codeAt] : "";
            code = code[(code.IndexOf('-', StringComparison.Ordinal) + 1)..];
            _codes.TryAdd(id.Value, code.Length > 0 ? code : null);
            if (code.Length > 0)
                _byCode.TryAdd((id.Type, code), id);
        }

        return null;
    }

    /// <summary>Fields of one line; quotes as RFC 4180 has them, no line breaks inside. Null where a quote is left open.</summary>
    private static List<string>? Fields(string line)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (c == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"')
            {
                field.Append('"');
                i++;
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(c);
            }
        }

        fields.Add(field.ToString());
        return quoted ? null : fields;
    }
}
