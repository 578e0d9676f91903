using HomeRule.Atlas.Reading;
using HomeRule.Atlas.Schema;

namespace HomeRule.Atlas.Importing;

/// <summary>A row of policies → an adoption.</summary>
internal static class PolicyRow
{
    public static AtlasField Field { get; } = PlaceSchema.Kind.Root.Find("adoptions")!.Item!;

    public static AtlasMap Read(RowCheck check, ImportPlace place, Func<string, string, string?> unknown)
    {
        var row = check.Row;
        var map = new AtlasMap(
        [
            new("id", row.Text("id") is { } own ? check.Scalar("id", own) : new AtlasScalar(Id(place, row))),
            .. check.Entry("play", "play", static t => t.ToLowerInvariant()),
            .. check.Entry("instrument", "instrument", static t => t.ToLowerInvariant().Replace(' ', '_').Replace('-', '_')),
            .. check.Entry("body", "body"),
            .. check.Entry("date", "date"),
            new("status", Status(check)),
            .. check.Entry("citation", "citation"),
            .. Note(check),
            .. row.Text("last_seen") is null ? check.Entry("lastSeen", "reviewed") : check.Entry("lastSeen", "last_seen"),
            new("sources", SourceCells.Read(check, null)),
        ]);
        check.Check(map, Field, null, unknown);
        return map;
    }

    private static AtlasMap Status(RowCheck check)
    {
        var value = check.Row.Text("status")!.ToLowerInvariant().Replace(' ', '-').Replace('_', '-');
        return new AtlasMap(
        [
            new("value", check.Scalar("status", value)),
            .. check.Entry("asOf", "status_as_of"),
            new("text", check.Row.Text("status_text") is { } text ? check.Scalar("status_text", text) : new AtlasScalar($"{value.Replace('-', ' ')}, as the sources said on {check.Row.Text("status_as_of")}")),
        ]);
    }

    private static IEnumerable<AtlasEntry> Note(RowCheck check)
    {
        if (check.Row.Text("note_en") is not null)
            yield return new("note", new AtlasMap([.. check.Entry("en", "note_en"), .. check.Entry("es", "note_es")]));
        else if (check.Row.Text("note_es") is not null)
            check.Fault("note_es", "There is a note in Spanish and none in English. Write note_en too.");
    }

    private static string Id(ImportPlace place, ImportRow row)
    {
        var year = row.Text("date") is { Length: >= 4 } date ? date[..4] : "";
        return ImportIds.Join([place.Id, ImportIds.Slug(row.Text("play")!), ImportIds.Slug(year)]);
    }
}
