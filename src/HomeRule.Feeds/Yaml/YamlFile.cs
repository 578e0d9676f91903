using System.Globalization;
using HomeRule.Civics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace HomeRule.Feeds.Yaml;

/// <summary>
/// YAML → values, over parser events only: nothing is ever made from what a file names. Refuses aliases, anchors, tags, duplicate keys, keys that are no
/// text, a second document and nesting deeper than <see cref="MaxDepth"/>. Stateless; thread-safe.
/// </summary>
internal static class YamlFile
{
    /// <summary>Deepest nesting of maps and lists, inclusive.</summary>
    public const int MaxDepth = 12;

    /// <summary>The root of the only document. Code: <c>yaml.malformed</c>.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="name">For the sentence when something is wrong.</param>
    public static Result<YamlValue> Read(string text, string name)
    {
        if (text.Contains('\0', StringComparison.Ordinal))
            return Malformed(name, "it holds a NUL");
        try
        {
            var parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
            Next(parser);
            if (Next(parser) is not DocumentStart)
                return Malformed(name, "it is empty");
            var root = Value(parser, Next(parser), 0);
            Next(parser);
            return Next(parser) is StreamEnd ? Result<YamlValue>.Ok(root) : Malformed(name, "it holds a second document");
        }
        catch (RefusedYamlException e)
        {
            return Malformed(name, e.Message);
        }
        catch (YamlException e)
        {
            return Malformed(name, string.Create(CultureInfo.InvariantCulture, $"line {e.Start.Line} is not YAML"));
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or OverflowException or FormatException)
        {
            return Malformed(name, "it is not YAML");
        }
    }

    private static YamlValue Value(Parser parser, ParsingEvent at, int depth)
    {
        if (at is NodeEvent node && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty))
            throw Refused(at, "an anchor or a tag");
        if (depth >= MaxDepth)
            throw Refused(at, "nesting that is too deep");
        return at switch
        {
            Scalar scalar => new YamlText(scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null" or "Null" or "NULL" ? null : scalar.Value),
            SequenceStart => List(parser, depth + 1),
            MappingStart => Map(parser, depth + 1),
            AnchorAlias => throw Refused(at, "an alias"),
            _ => throw Refused(at, "something that is no value"),
        };
    }

    private static YamlList List(Parser parser, int depth)
    {
        var items = new List<YamlValue>();
        for (var at = Next(parser); at is not SequenceEnd; at = Next(parser))
            items.Add(Value(parser, at, depth));
        return new YamlList(items);
    }

    private static YamlMap Map(Parser parser, int depth)
    {
        var values = new Dictionary<string, YamlValue>(StringComparer.Ordinal);
        for (var at = Next(parser); at is not MappingEnd; at = Next(parser))
        {
            if (at is not Scalar key || !key.Anchor.IsEmpty || !key.Tag.IsEmpty)
                throw Refused(at, "a key that is no text");
            if (key.Value == "<<")
                throw Refused(at, "a merge key");
            if (!values.TryAdd(key.Value, Value(parser, Next(parser), depth)))
                throw Refused(at, "a key that stands twice in one map");
        }

        return new YamlMap(values);
    }

    private static ParsingEvent Next(Parser parser) => parser.MoveNext() ? parser.Current! : throw new RefusedYamlException("it ends too early");

    private static RefusedYamlException Refused(ParsingEvent at, string what) => new(string.Create(CultureInfo.InvariantCulture, $"line {at.Start.Line} holds {what}"));

    private static Problem Malformed(string name, string what) => new("yaml.malformed", $"{name} was not taken: {what}. Pull it again; if it stays so, report it to the publisher.");
}
