using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using HomeRule.Atlas.Reading;
using HomeRule.Atlas.Schema;

namespace HomeRule.Atlas.Checking;

/// <summary>
/// The one way to write an atlas file: UTF-8, LF, block style, two spaces, keys in the order of the table, one line a text (wording: one line a paragraph), quotes (single) only where
/// plain text would read as something else. Same content, same bytes. Thread-safe.
/// </summary>
public static partial class Canonical
{
    private static readonly string[] Words = ["true", "false", "yes", "no", "on", "off", "null", "~", "y", "n", ".nan", ".inf"];

    private const int LongestWord = 5;

    /// <summary>The canonical text of a file of this kind: keys reordered, runs of white space in text made one space. Unknown keys stay, last.</summary>
    public static string Write(AtlasMap root, AtlasKind kind) => Write((AtlasMap)Normalize(root, kind.Root));

    /// <summary>Writes the nodes in their own order.</summary>
    /// <exception cref="ArgumentException">A text is empty, padded or holds a control character; an inner map is empty; a list holds a list.</exception>
    public static string Write(AtlasMap root)
    {
        var text = new StringBuilder();
        Map(text, root, 0, firstLineIndented: true);
        return text.ToString();
    }

    private static void Map(StringBuilder text, AtlasMap map, int indent, bool firstLineIndented)
    {
        if (map.Entries.Count == 0)
            throw new ArgumentException("A map is empty. Leave its key out.");
        foreach (var entry in map.Entries)
        {
            if (firstLineIndented)
                text.Append(' ', indent);
            firstLineIndented = true;
            text.Append(entry.Key).Append(':');
            switch (entry.Value)
            {
                case AtlasMap inner:
                    text.Append('\n');
                    Map(text, inner, indent + 2, true);
                    break;
                case AtlasList { Items.Count: 0 }:
                    text.Append(" []\n");
                    break;
                case AtlasList list:
                    text.Append('\n');
                    List(text, list, indent + 2);
                    break;
                case AtlasScalar { Kind: AtlasScalarKind.Text } block when block.Text.Contains('\n', StringComparison.Ordinal):
                    Block(text, block.Text, indent + 2);
                    break;
                default:
                    text.Append(' ').Append(Scalar((AtlasScalar)entry.Value)).Append('\n');
                    break;
            }
        }
    }

    private static void List(StringBuilder text, AtlasList list, int indent)
    {
        foreach (var item in list.Items)
        {
            text.Append(' ', indent).Append("- ");
            if (item is AtlasMap map)
                Map(text, map, indent + 2, firstLineIndented: false);
            else if (item is AtlasScalar scalar)
                text.Append(Scalar(scalar)).Append('\n');
            else
                throw new ArgumentException("A list holds a list. Give the inner list a key.");
        }
    }

    /// <summary>Several paragraphs, one a line, as a literal block.</summary>
    private static void Block(StringBuilder text, string value, int indent)
    {
        text.Append(" |-\n");
        foreach (var line in value.Split('\n'))
        {
            if (line.Length == 0 || line != line.Trim() || ScalarRules.Unwritable(line) is not null)
                throw new ArgumentException($"The line '{line}' is empty, padded or holds a control character.");
            text.Append(' ', indent).Append(line).Append('\n');
        }
    }

    private static string Scalar(AtlasScalar scalar)
    {
        var v = scalar.Text;
        if (scalar.Kind != AtlasScalarKind.Text)
            return v;
        if (v.Length == 0 || v != v.Trim() || ScalarRules.Unwritable(v) is not null)
            throw new ArgumentException($"The text '{v}' is empty, padded or holds a control character.");
        var maybeNumber = char.IsDigit(v[0]) || v[0] is '+' or '-' or '_' or '.';
        if (maybeNumber && IsoDate().IsMatch(v))
            return v;
        var quoted = "-?:,[]{}#&*!|>'\"%@`= ".Contains(v[0], StringComparison.Ordinal) || v.EndsWith(':') || v.Contains(": ", StringComparison.Ordinal) ||
                     v.Contains(" #", StringComparison.Ordinal) || (v.Length <= LongestWord && Words.Contains(v.ToLowerInvariant())) ||
                     (maybeNumber && NumberLike().IsMatch(v));
        return quoted ? $"'{v.Replace("'", "''", StringComparison.Ordinal)}'" : v;
    }

    private static AtlasNode Normalize(AtlasNode node, AtlasField? field) => node switch
    {
        AtlasMap map when field?.Type == AtlasFieldType.TextMap => new AtlasMap(
            [.. map.Entries.Select(static e => e with { Value = Normalize(e.Value, null) }).OrderBy(static e => e.Key, StringComparer.Ordinal)], map.Line, map.Column),
        AtlasMap map => new AtlasMap(Ordered(map, FieldsOf(field)), map.Line, map.Column),
        AtlasList list => new AtlasList([.. list.Items.Select(i => Normalize(i, field?.Item))], list.Line, list.Column),
        AtlasScalar scalar => Normalize(scalar, field),
        _ => node,
    };

    private static List<AtlasEntry> Ordered(AtlasMap map, IReadOnlyList<AtlasField> fields)
    {
        var entries = new List<AtlasEntry>(map.Entries.Count);
        foreach (var field in fields)
        {
            foreach (var entry in map.Entries)
            {
                if (entry.Key == field.Name)
                    entries.Add(entry with { Value = Normalize(entry.Value, field) });
            }
        }

        if (entries.Count == map.Entries.Count)
            return entries;
        foreach (var entry in map.Entries)
        {
            if (!fields.Any(f => f.Name == entry.Key))
                entries.Add(entry with { Value = Normalize(entry.Value, null) });
        }

        return entries;
    }

    private static IReadOnlyList<AtlasField> FieldsOf(AtlasField? field) => field?.Type switch
    {
        AtlasFieldType.BothLanguages or AtlasFieldType.English => Languages.Both.Fields,
        AtlasFieldType.Map => field.Fields,
        _ => [],
    };

    private static AtlasScalar Normalize(AtlasScalar scalar, AtlasField? field)
    {
        var keepsKind = field is null || field.Type is AtlasFieldType.Value or AtlasFieldType.Number or AtlasFieldType.Bool;
        return scalar.Kind == AtlasScalarKind.Text || !keepsKind
            ? new AtlasScalar(field?.Type == AtlasFieldType.Wording ? Lines(scalar.Text) : OneLine(scalar.Text), AtlasScalarKind.Text, scalar.Line, scalar.Column)
            : new AtlasScalar(scalar.Kind == AtlasScalarKind.Number ? Number(scalar.Text) : scalar.Text, scalar.Kind, scalar.Line, scalar.Column);
    }

    /// <summary>Each line by itself; empty ones go.</summary>
    private static string Lines(string text) => string.Join('\n', text.Split('\n').Select(OneLine).Where(static l => l.Length > 0));

    private static string OneLine(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) && (text[i] != ' ' || i == 0 || i == text.Length - 1 || text[i - 1] == ' '))
                return Space().Replace(text, " ").Trim();
        }

        return text;
    }

    /// <summary>The shortest decimal that means the same double.</summary>
    private static string Number(string text)
    {
        if (!text.Contains('.', StringComparison.Ordinal))
            return text == "-0" ? "0" : text;
        var shortest = double.Parse(text, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture);
        return shortest.Contains('E', StringComparison.Ordinal) ? text : shortest.Contains('.', StringComparison.Ordinal) ? shortest : shortest + ".0";
    }

    [GeneratedRegex(@"^\d{4}(-\d\d(-\d\d)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex IsoDate();

    [GeneratedRegex(@"^[-+]?[\d_.]+([eE][-+]?\d+)?$|^0[xo]", RegexOptions.CultureInvariant)]
    private static partial Regex NumberLike();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();
}
