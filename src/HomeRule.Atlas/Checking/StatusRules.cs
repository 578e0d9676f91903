using HomeRule.Atlas.Reading;
using HomeRule.Civics;

namespace HomeRule.Atlas.Checking;

/// <summary>A status that has not been looked at for more than twelve months is due for review.</summary>
internal static class StatusRules
{
    /// <summary>Statuses that can still change by themselves.</summary>
    private static readonly string[] Live = ["in-force", "pending", "proposed", "suspended", "disputed", "in-effect", "partly-blocked", "blocked"];

    public static void Check(AtlasMap record, DateOnly today, FileProblems problems)
    {
        if (record.Find("status") is not AtlasMap status || !Live.Contains(status.Text("value")))
            return;
        if (Newest(status.Text("asOf"), record.Text("lastSeen")) is { } seen && seen.Last < today.AddMonths(-12))
            problems.Warn(status, "status.review", $"The status was last seen to be {status.Text("value")} in {seen}, more than twelve months ago: due for review.");
    }

    private static PartialDate? Newest(string? a, string? b)
    {
        var first = PartialDate.TryParse(a, out var x) ? x : (PartialDate?)null;
        var second = PartialDate.TryParse(b, out var y) ? y : (PartialDate?)null;
        return first is null || second > first ? second ?? first : first;
    }
}
