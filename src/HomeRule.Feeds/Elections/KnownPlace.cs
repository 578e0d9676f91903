using HomeRule.Civics;

namespace HomeRule.Feeds.Elections;

/// <summary>A government that a file names, as the atlas knows it.</summary>
/// <param name="Division">Its division.</param>
/// <param name="Id">A short name for ids: <c>mesa-county-co</c>.</param>
public sealed record KnownPlace(DivisionId Division, string Id);
