using HomeRule.Civics.Living;
using HomeRule.Feeds.Corrections;
using HomeRule.Feeds.Ice287g;
using HomeRule.Feeds.Ice287g.Memoranda;

namespace HomeRule.Feeds.Merging;

/// <summary>Merges the kept facts of all feeds with what the atlas says by hand. Pure: the same input gives the same output, in the same order. Thread-safe.</summary>
public static class LivingBuilder
{
    /// <param name="facts">The last good facts; feeds that were never pulled are null.</param>
    /// <param name="inputs">What the atlas and the edition add.</param>
    public static LivingFacts Build(FeedFacts facts, MergeInputs inputs)
    {
        (facts, var corrected) = FeedCorrections.Apply(facts, inputs.Corrections);
        var people = PeopleMerge.Merge(facts.OpenStates, facts.Congress, facts.Ocd, inputs.Officials);
        var ledger = AgreementLedger.Build(facts.Sheets ?? [], inputs.Corrections);
        var attached = MemorandumMatch.Attach(ledger.Agreements, facts.Memoranda ?? []);
        var matching = AgencyMatcher.Match(facts.Fbi ?? [], attached.Agreements, inputs.Divisions);
        return new LivingFacts
        {
            People = people.People,
            Posts = people.Posts,
            Memberships = people.Memberships,
            Agencies = matching.Agencies,
            Agreements = [.. matching.Agreements.OrderBy(static a => a.Id, StringComparer.Ordinal)],
            Lists = ledger.Lists,
            Feeds = [.. facts.States.Select(s => s.Id == IceFeed.Id ? Unmatched.Tell(s, attached.Unmatched) : s)],
            Fingerprint = facts.Fingerprint,
            Corrections = [.. ledger.Corrections.Concat(corrected).OrderBy(static o => o.Correction, StringComparer.Ordinal)],
            Observed = facts.Observed,
        };
    }
}
