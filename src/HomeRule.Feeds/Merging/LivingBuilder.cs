using HomeRule.Civics.Living;

namespace HomeRule.Feeds.Merging;

/// <summary>Merges the kept facts of all feeds with what the atlas says by hand. Pure: the same input gives the same output, in the same order. Thread-safe.</summary>
public static class LivingBuilder
{
    /// <param name="facts">The last good facts; feeds that were never pulled are null.</param>
    /// <param name="inputs">What the atlas and the edition add.</param>
    public static LivingFacts Build(FeedFacts facts, MergeInputs inputs)
    {
        var matching = AgencyMatcher.Match(facts.Fbi ?? [], [], inputs.Divisions);
        return new LivingFacts
        {
            Agencies = matching.Agencies,
            Agreements = matching.Agreements,
            Feeds = facts.States,
            Observed = facts.Observed,
        };
    }
}
