using HomeRule.Atlas.Reading;
using HomeRule.Civics.Feeds;

namespace HomeRule.Atlas.Checking;

/// <summary>A correction names fields that its feed has, and values that can stand in them: a misspelled one would never find its row.</summary>
internal static class CorrectionRules
{
    public static void Check(AtlasMap correction, FileProblems problems)
    {
        if (correction.Text("feed") is not { } feed || CorrectionFields.Of(feed) is not { Count: > 0 } known)
            return;
        if (correction.Find("where") is AtlasMap where)
        {
            foreach (var entry in where.Entries.Where(e => ScalarRules.IsPlainName(e.Key) && CorrectionFields.Find(feed, e.Key) is null))
                problems.Error(entry.Line, entry.Column, "correction.field", Unknown(feed, entry.Key, known));
        }

        if (correction.Find("field") is not AtlasScalar named)
            return;
        if (CorrectionFields.Find(feed, named.Text) is not { } field)
        {
            problems.Error(named, "correction.field", Unknown(feed, named.Text, known.Where(static f => f.Kind != CorrectionFieldKind.Key)));
            return;
        }

        if (field.Kind == CorrectionFieldKind.Key)
        {
            problems.Error(named, "correction.key", $"{field.Name} tells which row is meant and cannot be corrected. Correct another field.");
            return;
        }

        if (correction.Find("right") is null && field.Fault("") is { } needed)
            problems.Error(named, "correction.value", $"{field.Name} {needed}. Add right: with what is right.");
        foreach (var value in new[] { correction.Find("wrong"), correction.Find("right") }.OfType<AtlasScalar>())
        {
            if (field.Fault(value.Text) is { } fault)
                problems.Error(value, "correction.value", $"\"{value.Text}\" {fault}, so it cannot stand in {field.Name}. Correct it.");
        }
    }

    private static string Unknown(string feed, string name, IEnumerable<CorrectionField> known)
    {
        var names = known.Select(static f => f.Name).ToList();
        return $"The feed {feed} has no field {name} to correct by.{Near.Hint(name, names)} Its fields are {string.Join(", ", names)}.";
    }
}
