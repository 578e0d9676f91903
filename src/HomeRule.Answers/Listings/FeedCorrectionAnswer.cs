using HomeRule.Civics;
using HomeRule.Civics.Feeds;

namespace HomeRule.Answers.Listings;

/// <summary>A reviewed override of one value of an official file, and whether it still applies.</summary>
/// <param name="Where">What rows it is about: column and value.</param>
/// <param name="StateText">Whether it still applies, in a sentence.</param>
public sealed record FeedCorrectionAnswer(
    string Id, string Feed, IReadOnlyDictionary<string, string> Where, string Field, string Wrong, string Right, Text Reason, PartialDate Reviewed, CorrectionState State, int Rows, Text StateText, IReadOnlyList<int> Sources);
