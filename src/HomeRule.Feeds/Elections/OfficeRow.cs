namespace HomeRule.Feeds.Elections;

/// <summary>One line of <see cref="OfficeTable"/>.</summary>
/// <param name="Office">Id of the office in the atlas.</param>
/// <param name="Levels">Where it counts: <c>state</c>, <c>county</c>, <c>city</c>, <c>school</c>; a contest whose level is not known counts only where <paramref name="Anywhere"/> says so.</param>
/// <param name="Words">Words in a row, folded; any of them will do.</param>
/// <param name="Anywhere">Whether the words alone are enough.</param>
/// <param name="States">Lower-case codes where the words mean this office; empty for everywhere.</param>
internal sealed record OfficeRow(string Office, string[] Levels, string[] Words, bool Anywhere, params string[] States);
