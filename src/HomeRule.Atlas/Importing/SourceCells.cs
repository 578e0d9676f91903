using HomeRule.Atlas.Checking;
using HomeRule.Atlas.Reading;

namespace HomeRule.Atlas.Importing;

/// <summary>The sources of a row: two of different publishers, or a day of review.</summary>
internal static class SourceCells
{
    private static readonly string[] Government = [".gov", ".us", ".mil"];

    public static AtlasList Read(RowCheck check, string? officialUrl)
    {
        var row = check.Row;
        var own = officialUrl is null ? null : SourceRules.Host(officialUrl);
        var items = new List<AtlasNode>();
        foreach (var column in new[] { "source_1", "source_2" })
        {
            if (row.Text(column) is { } url)
                items.Add(Source(check, column, url, own));
            else if (row.Text(column + "_date") is not null || row.Text(column + "_kind") is not null)
                check.Fault(column, "A day or a kind is given for a source that is not. Write its address, or empty the other cell.");
        }

        if (row.Text("reviewed") is null)
            NeedTwo(check, row.Text("source_1"), row.Text("source_2"));
        return new AtlasList(items);
    }

    private static void NeedTwo(RowCheck check, string? first, string? second)
    {
        if (first is null)
            return;
        if (second is null)
            check.Fault("source_2", "There is one source and no day of review. Add the address of another publisher, or the day on which a person compared the row with its source to reviewed.");
        else if (SourceRules.Host(first) is { } a && SourceRules.Host(second) is { } b && a == b)
            check.Fault("source_2", $"Both sources are of {a}. Give a page of another publisher, or the day on which a person compared the row with its source to reviewed.");
    }

    private static AtlasMap Source(RowCheck check, string column, string url, string? own)
    {
        var host = SourceRules.Host(url);
        var isOfficial = host is not null && (host == own || Array.Exists(Government, e => host.EndsWith(e, StringComparison.Ordinal)));
        var kind = check.Row.Text(column + "_kind")?.ToLowerInvariant().Replace(' ', '-').Replace('_', '-');
        if (kind is "memory" or "seed" or "mirror")
            check.Fault(column + "_kind", $"A source of the kind {kind} vouches for nothing here. Give a page that a reader can open.");
        var word = kind is null ? new AtlasScalar(isOfficial ? "official" : "press") : check.Scalar(column + "_kind", kind);
        List<AtlasEntry> entries = [new("kind", word), new("url", check.Scalar(column, url))];
        entries.AddRange(check.Row.Text(column + "_date") is null ? check.Entry("checked", "reviewed") : check.Entry("checked", column + "_date"));
        entries.Add(new("confidence", new AtlasScalar(word.Text is "press" or "advocacy" or "research" ? "medium" : "high")));
        return new AtlasMap(entries);
    }
}
