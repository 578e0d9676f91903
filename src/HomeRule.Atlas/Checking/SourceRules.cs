using HomeRule.Atlas.Reading;

namespace HomeRule.Atlas.Checking;

/// <summary>Rules of sources and of the confidence that rests on them.</summary>
internal static class SourceRules
{
    public static void Source(AtlasMap source, FileProblems problems)
    {
        if (source.Find("ref") is null && source.Find("cite") is null && source.Find("url") is null)
            problems.Error(source, "source.nowhere", "The source says nowhere to look. Give it a ref, a cite or a url.");
        if (source.Text("kind") == "memory" && source.Text("confidence") is { } confidence and not "unverified")
            problems.Warn(source.Find("confidence")!, "source.memory", $"A source from memory has confidence {confidence}. Write unverified until somebody looks it up.");
    }

    /// <summary>Who publishes an address: its host in lower case, without <c>www.</c>; null when it has none.</summary>
    public static string? Host(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.IdnHost.Length == 0)
            return null;
        var host = uri.IdnHost.ToLowerInvariant();
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }

    /// <summary>A record whose sources are all memory is unverified, and only such a record.</summary>
    public static void Claim(AtlasMap claim, FileProblems problems)
    {
        if (claim.Find("confidence") is not AtlasScalar confidence || claim.Find("sources") is not AtlasList { Items.Count: > 0 } sources)
            return;
        var memory = sources.Items.All(static s => s is AtlasMap m && m.Text("kind") == "memory");
        if (memory && confidence.Text != "unverified")
            problems.Warn(confidence, "confidence.memory", $"Every source is memory and the confidence is {confidence.Text}. Write unverified, or add a source.");
        else if (!memory && confidence.Text == "unverified")
            problems.Warn(confidence, "confidence.unverified", "The record has a source besides memory and is unverified. Say how sure it is, or mark the source.");
    }
}
