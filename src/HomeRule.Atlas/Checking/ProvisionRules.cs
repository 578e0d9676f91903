using HomeRule.Atlas.Reading;
using HomeRule.Civics.Provisions;

namespace HomeRule.Atlas.Checking;

/// <summary>A set belongs to a play or is the shared one; braces in wording name a fixed word or a setting of the block, and each setting is used.</summary>
internal static class ProvisionRules
{
    public static void Check(AtlasMap set, FileFacts facts, FileProblems problems)
    {
        if (set.Find("id") is AtlasScalar id && id.Text != ProvisionSet.Shared)
        {
            facts.References.Add(("plays", id));
            if (set.Find("instruments") is null)
                problems.Error(set, "field.missing", "instruments is missing. Say in which forms the play can be adopted.");
        }

        foreach (var block in Maps(set, "provisions"))
        {
            var settings = Ids(block, "settings", problems);
            Ids(block, "variants", problems);
            var used = new HashSet<string>(StringComparer.Ordinal);
            Wording(block, settings, used, problems);
            foreach (var variant in Maps(block, "variants"))
                Wording(variant, settings, used, problems);
            foreach (var setting in Maps(block, "settings"))
                Setting(setting, used, problems);
        }
    }

    /// <summary>A definition stands in every draft, so its braces name fixed words only.</summary>
    public static void Definition(AtlasMap definition, FileProblems problems) => Wording(definition, [], [], problems);

    private static void Wording(AtlasMap block, HashSet<string> settings, HashSet<string> used, FileProblems problems)
    {
        if (block.Find("text") is not AtlasScalar text)
            return;
        foreach (var (name, start, _) in WordingPlaceholders.In(text.Text))
        {
            used.Add(name);
            if (WordingPlaceholders.All.Contains(name) && Article(text.Text.AsSpan(0, start)) is { } article)
                problems.Error(text, "wording.article", $"The wording has \"{article}\" before {{{name}}}, which stands for a name with its own article. Take \"{article}\" out.");
            if (name.Length == 0)
                problems.Error(text, "wording.brace", "The wording has a brace without its partner. Write {name}, or take the brace out.");
            else if (!settings.Contains(name) && !WordingPlaceholders.All.Contains(name))
                problems.Error(text, "wording.unknown",
                    $"The wording names {{{name}}}, which is no setting of the block.{Near.Hint(name, WordingPlaceholders.All.Concat(settings))} Use {string.Join(", ", WordingPlaceholders.All)} or add the setting.");
        }
    }

    private static string? Article(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        var word = before[(before.LastIndexOfAny(' ', '\n') + 1)..];
        return word.ToString() is var last && last.ToUpperInvariant() is "THE" or "A" or "AN" ? last : null;
    }

    private static void Setting(AtlasMap setting, HashSet<string> used, FileProblems problems)
    {
        if (setting.Find("id") is not AtlasScalar id)
            return;
        if (WordingPlaceholders.All.Contains(id.Text))
            problems.Error(id, "setting.fixed", $"{id.Text} is a fixed word of every draft. Choose another name for the setting.");
        else if (!used.Contains(id.Text))
            problems.Error(id, "setting.unused", $"No wording of the block uses {{{id.Text}}}. Use it or take the setting out.");
        if (setting.Find("choices") is AtlasList { Items.Count: > 0 } choices && setting.Text("default") is { } value && !choices.Items.Any(c => c is AtlasScalar one && one.Text == value))
            problems.Error(choices, "setting.default", $"The choices do not hold the default '{value}'. Add it or correct the default.");
    }

    private static HashSet<string> Ids(AtlasMap block, string list, FileProblems problems)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in Maps(block, list).Select(static m => m.Find("id")).OfType<AtlasScalar>())
        {
            if (!ids.Add(id.Text))
                problems.Error(id, "id.duplicate", $"The id {id.Text} is taken among the {list} of this block. Choose another.");
        }

        return ids;
    }

    private static IEnumerable<AtlasMap> Maps(AtlasMap map, string list) => map.Find(list) is AtlasList items ? items.Items.OfType<AtlasMap>() : [];
}
