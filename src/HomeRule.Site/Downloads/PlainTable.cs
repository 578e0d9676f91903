namespace HomeRule.Site.Downloads;

internal sealed record PlainTable(IReadOnlyList<string> Header, IEnumerable<IReadOnlyList<string?>> Rows);
