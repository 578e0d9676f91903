using System.Globalization;
using HomeRule.Atlas.Schema;
using HomeRule.Civics;
using HomeRule.Civics.Calendars;

namespace HomeRule.Atlas.Reading.Mapping;

/// <summary>Typed access to a map that has passed the checks; a missing required field is a bug and throws.</summary>
internal readonly struct View(AtlasMap map)
{
    public string Text(string name) => TextOrNull(name) ?? throw new InvalidOperationException($"The field {name} is missing after the checks.");

    public string? TextOrNull(string name) => map.Text(name);

    public PartialDate Date(string name) => PartialDate.Parse(Text(name));

    public PartialDate? DateOrNull(string name) => TextOrNull(name) is { } text ? PartialDate.Parse(text) : null;

    public DivisionId Division(string name) => DivisionId.Parse(Text(name));

    public T Word<T>(string name)
        where T : struct, Enum => WordOrNull<T>(name) ?? throw new InvalidOperationException($"The field {name} has no known word after the checks.");

    public T? WordOrNull<T>(string name)
        where T : struct, Enum => TextOrNull(name) is { } text && EnumWords<T>.TryParse(text, out var value) ? value : null;

    public bool Is(string name, string word) => TextOrNull(name) == word;

    public bool Has(string name) => map.Find(name) is not null;

    public double Number(string name) => double.Parse(Text(name), CultureInfo.InvariantCulture);

    /// <summary>A whole number, such as a year.</summary>
    public int? WholeOrNull(string name) => TextOrNull(name) is { } text ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    public DateRule? DateRuleOrNull(string name) => TextOrNull(name) is { } text ? Civics.Calendars.DateRule.Parse(text) : null;

    public DateRule DateRule(string name) => DateRuleOrNull(name) ?? throw new InvalidOperationException($"The field {name} is missing after the checks.");

    public TimeOnly? ClockOrNull(string name) => TextOrNull(name) is { } text ? TimeOnly.ParseExact(text, "HH:mm", CultureInfo.InvariantCulture) : null;

    public LocalizedText Localized(string name) => LocalizedOrNull(name) ?? throw new InvalidOperationException($"The field {name} is missing after the checks.");

    public LocalizedText? LocalizedOrNull(string name) => map.Find(name) is AtlasMap text ? Localized(text) : null;

    public View? MapOrNull(string name) => map.Find(name) is AtlasMap inner ? new View(inner) : null;

    public View Map(string name) => MapOrNull(name) ?? throw new InvalidOperationException($"The field {name} is missing after the checks.");

    public IEnumerable<(string Name, AtlasNode Value)> Fields() => map.Entries.Select(static e => (e.Key, e.Value));

    /// <summary>Names and texts in the order of the file.</summary>
    public IReadOnlyDictionary<string, string> TextMap(string name) =>
        map.Find(name) is AtlasMap texts ? texts.Entries.ToDictionary(static e => e.Key, static e => ((AtlasScalar)e.Value).Text, StringComparer.Ordinal) : [];

    public IReadOnlyList<string> Texts(string name) => Items(name, static n => ((AtlasScalar)n).Text);

    public IReadOnlyList<T> Words<T>(string name)
        where T : struct, Enum => Items(name, static n => EnumWords<T>.TryParse(((AtlasScalar)n).Text, out var value) ? value : throw new InvalidOperationException("An item has no known word after the checks."));

    public IReadOnlyList<DivisionId> Divisions(string name) => Items(name, static n => DivisionId.Parse(((AtlasScalar)n).Text));

    public IReadOnlyList<LocalizedText> LocalizedTexts(string name) => Items(name, static n => Localized((AtlasMap)n));

    public IReadOnlyList<T> List<T>(string name, Func<View, T> item) => Items(name, n => item(new View((AtlasMap)n)));

    public IReadOnlyList<Source> Sources() => List("sources", SharedMapper.Source);

    private T[] Items<T>(string name, Func<AtlasNode, T> item)
    {
        if (map.Find(name) is not AtlasList { Items.Count: > 0 } list)
            return [];
        var items = new T[list.Items.Count];
        for (var i = 0; i < items.Length; i++)
            items[i] = item(list.Items[i]);
        return items;
    }

    private static LocalizedText Localized(AtlasMap text) => new(text.Text("en")!, text.Text("es"));
}
