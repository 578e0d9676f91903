namespace HomeRule.Civics.Feeds;

/// <summary>Rows of an official file that became no fact, for one reason.</summary>
/// <param name="Code">Stable, lower-case, such as <c>row.blank</c>.</param>
/// <param name="Reason">In a sentence.</param>
/// <param name="Count">Rows.</param>
/// <param name="Examples">At most five of rows, such as <c>sheet.xlsx row 14: 7/72025</c>; all files that are not used. Never personal data.</param>
public sealed record FeedReject(string Code, string Reason, long Count, IReadOnlyList<string> Examples);
