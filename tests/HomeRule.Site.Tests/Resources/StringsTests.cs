using System.Text.RegularExpressions;
using System.Xml.Linq;
using HomeRule.Site.Tests.Testing;
using HomeRule.Testing;

namespace HomeRule.Site.Tests.Resources;

public sealed partial class StringsTests
{
    private static readonly Dictionary<string, string> English = Read("Strings.resx");
    private static readonly Dictionary<string, string> Spanish = Read("Strings.es.resx");

    [Fact]
    public void Languages_HaveTheSameKeys()
    {
        English.Keys.Except(Spanish.Keys).ShouldBeEmpty("missing in Spanish");
        Spanish.Keys.Except(English.Keys).ShouldBeEmpty("missing in English");
    }

    [Fact]
    public void Texts_AreNotEmptyOrPadded()
    {
        foreach (var (key, text) in English.Concat(Spanish))
        {
            text.ShouldNotBeNullOrWhiteSpace(key);
            text.Trim().ShouldBe(text, key);
            text.ShouldNotContain("  ", Case.Sensitive, key);
        }
    }

    [Fact]
    public void Placeholders_AreTheSame()
    {
        foreach (var (key, text) in English)
            Placeholders(Spanish[key]).ShouldBe(Placeholders(text), key);
        foreach (var key in English.Keys.Where(k => k.EndsWith(".One", StringComparison.Ordinal)))
            English.ShouldContainKey(key[..^4] + ".Many");
    }

    [Fact]
    public void Placeholders_CanBeFilled()
    {
        foreach (var (_, text) in English.Concat(Spanish).Where(t => t.Value.Contains('{')))
            string.Format(System.Globalization.CultureInfo.InvariantCulture, text, 1, 2, 3).ShouldNotContain("{");
    }

    [Fact]
    public void Spanish_HasTheMarksOfSpanish()
    {
        foreach (var (key, text) in Spanish)
        {
            text.Count(c => c == '?').ShouldBe(text.Count(c => c == '¿'), key);
            text.Count(c => c == '!').ShouldBe(text.Count(c => c == '¡'), key);
        }
    }

    /// <summary>Every key that a page names is there, and every key is named somewhere.</summary>
    [Fact]
    public void Keys_AreThoseThatThePagesName()
    {
        var sources = string.Join('\n', Repository.Sources("src/HomeRule.Site", "*.cs*").Select(File.ReadAllText));
        foreach (Match named in NamedKey().Matches(sources))
        {
            var key = named.Groups["key"].Value;
            if (!key.EndsWith('.') && key.Contains('.'))
                (English.ContainsKey(key) || English.ContainsKey(key + ".Many")).ShouldBeTrue($"no text for {key}");
        }

        var unused = English.Keys.Where(k => !sources.Contains($"\"{k}\"", StringComparison.Ordinal) && !sources.Contains($"\"{WithoutCount(k)}\"", StringComparison.Ordinal) && !IsComputed(k, sources)).ToList();
        unused.ShouldBeEmpty();
    }

    private static bool IsComputed(string key, string sources)
    {
        for (var dot = key.IndexOf('.', StringComparison.Ordinal); dot > 0; dot = key.IndexOf('.', dot + 1))
        {
            if (sources.Contains($"\"{key[..(dot + 1)]}", StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static string WithoutCount(string key) => key.EndsWith(".One", StringComparison.Ordinal) ? key[..^4] : key.EndsWith(".Many", StringComparison.Ordinal) ? key[..^5] : key;

    private static string Placeholders(string text) => string.Join(' ', Placeholder().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal));

    private static Dictionary<string, string> Read(string file)
    {
        var rows = XDocument.Load(Path.Combine(Repository.Root, "src", "HomeRule.Site", "Resources", file)).Root!.Elements("data").ToList();
        rows.GroupBy(r => r.Attribute("name")!.Value).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty("keys that are there twice");
        return rows.ToDictionary(r => r.Attribute("name")!.Value, r => r.Element("value")!.Value);
    }

    [GeneratedRegex(@"\{\d+(?::[^}]*)?\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("""(?:\bP|Words)(?:\.Words)?(?:\.F\(|\.N\(|\.Format\(|\.Count\(|\[)"(?<key>[A-Z][A-Za-z0-9._-]*)"[\],)]""")]
    private static partial Regex NamedKey();
}
