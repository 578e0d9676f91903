using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace HomeRule.Atlas.Reading;

/// <summary>
/// YAML → nodes, over parser events only: nothing is ever instantiated from what a file names. Refuses aliases, anchors, tags, merge keys, duplicate
/// keys, comments, a second document and nesting deeper than <see cref="MaxDepth"/>. One instance for one file.
/// </summary>
internal sealed class YamlNodeReader
{
    /// <summary>Deepest nesting of maps and lists, inclusive; the whole file is depth 1.</summary>
    public const int MaxDepth = 12;

    private readonly Parser _parser;
    private readonly FileProblems _problems;

    private YamlNodeReader(string text, FileProblems problems, bool comments)
    {
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: comments));
        _problems = problems;
    }

    /// <summary>The root map; null when the file has an error, which is then among the problems.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="problems">Where errors go.</param>
    /// <param name="comments">Whether comments are passed over instead of refused; for files that are never written again.</param>
    public static AtlasMap? Read(string text, FileProblems problems, bool comments = false)
    {
        var before = problems.ErrorCount;
        try
        {
            var root = new YamlNodeReader(text, problems, comments).Document();
            return problems.ErrorCount == before ? root : null;
        }
        catch (Stop)
        {
            return null;
        }
        catch (YamlException e)
        {
            problems.Error((int)e.Start.Line, (int)e.Start.Column, "yaml.syntax", $"This is not valid YAML here: {Sentence(e)}");
            return null;
        }
    }

    private AtlasMap? Document()
    {
        Next();
        if (Next() is StreamEnd)
        {
            _problems.Error(1, 1, "yaml.empty", "The file is empty. Write the fields of one entity or delete the file.");
            return null;
        }

        var root = Node(Next(), 0);
        Next();
        if (Next() is DocumentStart second)
        {
            Fail(second, "yaml.documents", "A second document starts here. Keep one entity a file and take out the line ---.");
        }

        if (root is AtlasMap map)
            return map;
        _problems.Error(root, "yaml.not-a-map", "The file does not hold fields. Start it with id: and the fields of one entity.");
        return null;
    }

    private AtlasNode Node(ParsingEvent @event, int depth)
    {
        if (@event is AnchorAlias)
            Fail(@event, "yaml.alias", "Aliases (*name) are not allowed. Write the value out.");
        if (@event is not NodeEvent node)
            throw Fail(@event, "yaml.syntax", "This is not valid YAML here: a value is missing.");
        if (!node.Anchor.IsEmpty)
            Fail(@event, "yaml.anchor", "Anchors (&name) are not allowed. Write the value out wherever it is needed.");
        if (!node.Tag.IsEmpty)
            Fail(@event, "yaml.tag", $"Tags ({node.Tag.Value}) are not allowed. Take the tag out; the schema says what the value is.");
        if (@event is not Scalar && depth == MaxDepth)
            Fail(@event, "yaml.depth", $"This is nested more than {MaxDepth} levels deep. No atlas file needs that; check the indentation.");
        return @event switch
        {
            Scalar scalar => new AtlasScalar(IsNull(scalar) ? "" : scalar.Value, KindOf(scalar), Line(scalar), Column(scalar)),
            SequenceStart => List(@event, depth),
            _ => Map(@event, depth),
        };
    }

    private AtlasList List(ParsingEvent start, int depth)
    {
        var items = new List<AtlasNode>();
        while (Next() is var @event && @event is not SequenceEnd)
            items.Add(Node(@event, depth + 1));
        return new AtlasList(items, Line(start), Column(start));
    }

    private AtlasMap Map(ParsingEvent start, int depth)
    {
        var entries = new List<AtlasEntry>();
        while (Next() is var @event && @event is not MappingEnd)
        {
            if (Node(@event, depth + 1) is not AtlasScalar key)
                throw Fail(@event, "yaml.key", "A list or a map stands here as a key. A key is one word; check the indentation.");
            if (key.Text == "<<")
                Fail(@event, "yaml.merge", "Merge keys (<<) are not allowed. Write the fields out.");
            if (entries.Find(e => e.Key == key.Text) is { } first)
                _problems.Error(key, "yaml.duplicate-key", $"The key {key.Text} stands here a second time (first on line {first.Line}). Keep one of them.");
            entries.Add(new AtlasEntry(key.Text, Node(Next(), depth + 1), key.Line, key.Column));
        }

        return new AtlasMap(entries, Line(start), Column(start));
    }

    private ParsingEvent Next()
    {
        while (MoveNext())
        {
            if (_parser.Current is not Comment comment)
                return _parser.Current!;
            _problems.Error(Line(comment), Column(comment), "yaml.comment", "Comments (#) are not kept. Move what it says to a note field, or take it out.");
            if (_problems.ErrorCount > 100)
                throw new Stop();
        }

        throw new Stop();
    }

    /// <summary>YamlDotNet 16.3 throws <see cref="InvalidOperationException"/> on some plain scalars of a flow list that never ends.</summary>
    private bool MoveNext()
    {
        try
        {
            return _parser.MoveNext();
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            var at = _parser.Current?.End ?? Mark.Empty;
            _problems.Error((int)at.Line, (int)at.Column, "yaml.syntax", "This is not valid YAML after this place. Check the indentation and the quotes.");
            throw new Stop();
        }
    }

    /// <summary>Plain null words read as empty, which no field may be; quoted they are text.</summary>
    private static bool IsNull(Scalar scalar) => scalar is { Style: ScalarStyle.Plain, Value: "null" or "Null" or "NULL" or "~" };

    private static AtlasScalarKind KindOf(Scalar scalar) => scalar.Style != ScalarStyle.Plain ? AtlasScalarKind.Text
        : scalar.Value is "true" or "false" ? AtlasScalarKind.Bool
        : AtlasScalar.IsNumber(scalar.Value) ? AtlasScalarKind.Number
        : AtlasScalarKind.Text;

    private Stop Fail(ParsingEvent at, string code, string message)
    {
        _problems.Error(Line(at), Column(at), code, message);
        throw new Stop();
    }

    private static int Line(ParsingEvent at) => (int)at.Start.Line;

    private static int Column(ParsingEvent at) => (int)at.Start.Column;

    private static string Sentence(YamlException e)
    {
        var text = e.Message;
        if (text.StartsWith('(') && text.IndexOf("): ", StringComparison.Ordinal) is var at and > 0)
            text = text[(at + 3)..];
        return text.TrimEnd('.') + ". Check the indentation and the quotes.";
    }

    /// <summary>Ends the reading of a file whose problem is already written down.</summary>
#pragma warning disable CA1064 // never leaves this class
    private sealed class Stop : Exception;
#pragma warning restore CA1064
}
