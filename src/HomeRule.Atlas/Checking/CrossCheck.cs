using System.Collections.Frozen;
using HomeRule.Atlas.Reading;
using HomeRule.Atlas.Schema;

namespace HomeRule.Atlas.Checking;

/// <summary>What needs all files: ids are unique and what they point to exists.</summary>
internal static class CrossCheck
{
    public static void Check(IReadOnlyList<AtlasFile> files)
    {
        var ids = files.GroupBy(static f => f.Kind.Folder).ToFrozenDictionary(
            static g => g.Key,
            static g => g.GroupBy(static f => f.Id).ToDictionary(static f => f.Key, static f => f.First(), StringComparer.Ordinal));
        var records = new Dictionary<(string, string), (AtlasFile File, int Line)>();
        Provisions(ids);
        Anchors(files, ids);
        foreach (var file in files)
        {
            if (ids[file.Kind.Folder][file.Id] is var first && first != file)
                file.Problems.Error(1, 1, "id.duplicate", $"The id {file.Id} is taken by {first.Path}. Choose another.");
            foreach (var (list, id) in file.Facts.Records)
            {
                // One state rule can stand in several offices under one id: it is the same rule seen from each of them.
                // Blocks of a draft are named within their file; their settings and variants within the block, where ProvisionRules looks;
                // overrides of a window within its rule, where ElectionRules looks.
                if (list is "settings" or "variants" or "overrides")
                    continue;
                var scope = list is "stateRules" or "provisions" or "holidays" or "anchors" or "rules" or "contests" or "seats" or "steps" ? $"{list} of {file.Path}" : list;
                if (!records.TryAdd((scope, id.Text), (file, id.Line)) && records[(scope, id.Text)] is var other)
                    file.Problems.Error(id, "id.duplicate", $"The id {id.Text} is taken among {scope} by {other.File.Path}:{other.Line}. Choose another.");
            }

            foreach (var (folder, id) in file.Facts.References)
            {
                var known = ids.GetValueOrDefault(folder);
                if (known is null || !known.ContainsKey(id.Text))
                    file.Problems.Error(id, "reference.unknown", $"There is no {folder}/{id.Text}.{Near.Hint(id.Text, known?.Keys ?? Enumerable.Empty<string>())} Correct the id or add the file.");
            }
        }
    }

    /// <summary>Seats and runways count from anchors of the election law of their state.</summary>
    private static void Anchors(IReadOnlyList<AtlasFile> files, FrozenDictionary<string, Dictionary<string, AtlasFile>> ids)
    {
        foreach (var file in files.Where(static f => f.Root is not null && (f.Kind == SeatSchema.Kind || f.Kind == RunwaySchema.Kind)))
        {
            List<string> known = ids.GetValueOrDefault("elections")?.GetValueOrDefault(file.Id)?.Root is { } law ? [.. SeatRules.Defined(law)] : [];
            foreach (var (node, anchor) in SeatRules.Anchors(file.Root!).Where(a => !known.Contains(a.Anchor)))
                file.Problems.Error(node, "anchor.unknown", $"'{anchor}' is not an anchor of elections/{file.Id}.yaml.{Near.Hint(anchor, known)} Correct the name or add the anchor there.");
        }
    }

    private static void Provisions(FrozenDictionary<string, Dictionary<string, AtlasFile>> ids)
    {
        if (!ids.TryGetValue("provisions", out var sets) || !ids.TryGetValue("plays", out var plays))
            return;
        foreach (var play in plays.Values.Where(p => p.Root is not null && !sets.ContainsKey(p.Id)))
            play.Problems.Warn(play.Root!, "provisions.missing", $"There is no provisions/{play.Id}.yaml, so no draft can be written of this play. Add the file.");
    }
}
