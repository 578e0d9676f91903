using HomeRule.Atlas.Reading;
using HomeRule.Civics;

namespace HomeRule.Atlas.Checking;

/// <summary>A name in a seat needs two publishers that agree, or a day on which a person looked.</summary>
internal static class OfficialRules
{
    public static void Check(AtlasMap official, FileProblems problems)
    {
        if (official.Find("reviewed") is null && official.Find("sources") is AtlasList { Items.Count: > 0 } sources && Publishers(sources) < 2)
            problems.Error(sources, "official.one-source", "One publisher alone vouches for this official. Add a source of another publisher, or reviewed: with the day on which somebody compared it.");
        CheckTerm(official, problems);
    }

    public static void CheckTerm(AtlasMap official, FileProblems problems)
    {
        if (Day(official, "start") is { } start && Day(official, "end") is { } end && end.Last < start.First)
            problems.Error(official.Find("end")!, "official.term", $"The term ends ({end}) before it starts ({start}). Correct one of them.");
    }

    /// <summary>Different hosts, documents or citations; memory vouches for nothing.</summary>
    private static int Publishers(AtlasList sources) =>
        sources.Items.OfType<AtlasMap>().Where(static s => s.Text("kind") != "memory").Select(Publisher).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Count();

    private static string? Publisher(AtlasMap source) => source.Text("url") is { } url ? SourceRules.Host(url) : source.Text("ref") ?? source.Text("cite");

    private static PartialDate? Day(AtlasMap official, string name) => PartialDate.TryParse(official.Text(name), out var day) ? day : null;
}
