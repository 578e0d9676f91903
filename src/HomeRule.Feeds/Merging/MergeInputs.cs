using HomeRule.Civics;
using HomeRule.Civics.Feeds;
using HomeRule.Civics.People;

namespace HomeRule.Feeds.Merging;

/// <summary>What the merge needs besides the feeds.</summary>
/// <param name="Divisions">Every division of the edition.</param>
/// <param name="Corrections">Of the atlas.</param>
/// <param name="Officials">Of the atlas.</param>
public sealed record MergeInputs(IReadOnlyList<Division> Divisions, IReadOnlyList<FeedCorrection> Corrections, IReadOnlyList<Official> Officials);
