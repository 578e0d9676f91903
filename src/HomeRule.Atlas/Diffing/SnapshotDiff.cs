using HomeRule.Atlas.Reading;
using HomeRule.Civics;

namespace HomeRule.Atlas.Diffing;

/// <summary>
/// Two editions → what changed, in words, field by field for what people care about. Order: laws, places with their records, officials, plays, offices,
/// states, governments, authorities, timeline, leaders, levers, corrections of documents and of feeds, documents, holidays, filing rules, candidate lists, wording of drafts, definitions, evidence, organisations, reporting routes, public-records laws; then, of two snapshots, agreements of the
/// lists, seats, agencies, outcomes of corrections and official files; within each by id. Pure; thread-safe.
/// </summary>
public static class SnapshotDiff
{
    public static IReadOnlyList<SnapshotChange> Compare(Snapshot before, Snapshot after)
    {
        var changes = new ChangeList();
        LivingDiff.Compare(changes, before.Living, after.Living);
        return [.. Compare(before.Content, after.Content), .. changes.All];
    }

    public static IReadOnlyList<SnapshotChange> Compare(AtlasContent before, AtlasContent after)
    {
        var changes = new ChangeList();
        var names = new DiffNames(after, before);
        LawDiff.Compare(changes, names, before, after);
        PlaceDiff.Compare(changes, names, before, after);
        OfficialDiff.Compare(changes, names, before, after);
        EntityDiff.Compare(changes, names, before, after);
        CalendarDiff.Compare(changes, before, after);
        ElectionDiff.Compare(changes, before, after);
        SeatDiff.Compare(changes, before, after);
        CandidateDiff.Compare(changes, before, after);
        ProvisionDiff.Compare(changes, names, before, after);
        HelpDiff.Compare(changes, before, after);
        RecordsDiff.Compare(changes, names, before, after);
        return changes.All;
    }

    /// <summary>Two atlas folders. Code <c>atlas.refused</c>: one of them has an error, which the sentence names.</summary>
    public static Result<SnapshotChange[]> CompareFolders(string before, string after, DateOnly today)
    {
        var old = AtlasReader.Read(before, today);
        var now = AtlasReader.Read(after, today);
        foreach (var (folder, reading) in new[] { (before, old), (after, now) })
        {
            if (!reading.IsOk)
                return new Problem("atlas.refused", $"The atlas {folder} does not compile ({reading.Report.Errors[0]}). Put it right first: homerule atlas check");
        }

        return Compare(old.Content!, now.Content!).ToArray();
    }
}
