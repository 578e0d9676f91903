using System.Collections;
using System.Reflection;
using HomeRule.Atlas;
using HomeRule.Atlas.Compiling;
using HomeRule.Civics;
using HomeRule.Civics.Calendars;
using HomeRule.Civics.Living;
using HomeRule.Testing;

namespace HomeRule.Site.Tests.Testing;

/// <summary>
/// The repository's atlas with markup in every text field: names, titles, paraphrases, notes, citations, addresses of sources. It is what a careless
/// reviewer could let in; ids and codes stay, so that every page still exists.
/// </summary>
internal static class HostileAtlas
{
    private static readonly HashSet<string> Codes = new(StringComparer.Ordinal)
    {
        "Id", "Ref", "Play", "Lever", "Levers", "Office", "Offices", "State", "States", "Kind", "Section", "Instrument", "Bodies", "Body", "Geoid", "Fips", "Place", "Places", "Conflict", "FormerId", "StateLaw", "StateLaws",
        "Keeper", "KeeperOffices", "Level", "Model", "Topics", "Authority", "Document", "EffectOnStanding", "Basis", "Found", "Seeds", "EvidenceWords", "Facts", "Verified", "Was",
        "Person", "Post", "Agency", "Role", "Label", "SupersededBy", "Scheme", "Feed", "Correction", "Code", "AgencyType", "Ori", "Half", "Sha256", "Subject", "Series", "Zones",
    };

    private static int _next;
    private static int _poisoned;
    private static readonly Lazy<Snapshot> LazySnapshot = new(Build);

    public static Snapshot Snapshot => LazySnapshot.Value;

    /// <summary>How many texts were replaced.</summary>
    public static int Poisoned => _poisoned;

    private static Snapshot Build()
    {
        var content = (AtlasContent)Poison(RealAtlas.Snapshot.Content)!;
        var living = (LivingFacts)Poison(SampleLiving.Facts)!;
        return SnapshotCompiler.Build(content, new SnapshotBase(RealAtlas.Country.Divisions, []).With((_, _) => living), RealAtlas.Today);
    }

    private static object? Poison(object? value, string name = "")
    {
        switch (value)
        {
            case null or PartialDate or DivisionId or DateRule or Enum or ValueType:
                return value;
            case LocalizedText text:
                return new LocalizedText(Add(text.En), text.Es is null ? null : Add(text.Es));
            case string text:
                return name is "Url" ? Address(text) : Codes.Contains(name) || (name == "Value" && text.Length < 40) ? text : Add(text);
            case IDictionary:
                return value;
            case IEnumerable list when value.GetType().IsGenericType || value.GetType().IsArray:
                return Rebuild(list, name);
        }

        var type = value.GetType();
        if (type.Namespace?.StartsWith("HomeRule", StringComparison.Ordinal) != true || type.GetMethod("<Clone>$") is not { } clone)
            return value;
        var copy = clone.Invoke(value, null)!;
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite && p.GetIndexParameters().Length == 0))
            property.SetValue(copy, Poison(property.GetValue(value), property.Name));
        return copy;
    }

    private static object Rebuild(IEnumerable list, string name)
    {
        var type = list.GetType();
        if (type.GetInterfaces().Append(type).Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>)))
            return list;
        var item = type.IsArray ? type.GetElementType()! : type.GetInterfaces().First(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>)).GetGenericArguments()[0];
        var items = list.Cast<object?>().Select(i => Poison(i, name)).ToArray();
        var made = Array.CreateInstance(item, items.Length);
        for (var i = 0; i < items.Length; i++)
            made.SetValue(items[i], i);
        return made;
    }

    private static string Add(string text)
    {
        _poisoned++;
        return $"{text} {HostileTexts.Texts[_next++ % HostileTexts.Texts.Count]}";
    }

    private static string Address(string url)
    {
        _poisoned++;
        var number = _next++;
        return number % 3 == 0 ? url : HostileTexts.Addresses[number % HostileTexts.Addresses.Count];
    }
}
