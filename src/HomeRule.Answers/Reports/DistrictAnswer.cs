using HomeRule.Civics;

namespace HomeRule.Answers.Reports;

/// <summary>An area on one map that shares ground with the place, the ZIP area or the county asked about.</summary>
/// <param name="Id">Slug of its page, or null when it has none.</param>
/// <param name="KindName">The kind in words.</param>
/// <param name="Set">Slug of the map; empty where the edition does not name it.</param>
/// <param name="ValidFrom">First day for which the lines hold, inclusive; null when not known.</param>
/// <param name="ValidTo">Last day, inclusive; null while nothing is known to have replaced them.</param>
/// <param name="InForce">Whether the lines hold on the day of the answer.</param>
/// <param name="Share">Part of the area asked about that lies in it, above 0, at most 1, to four decimals; null where it was not measured.</param>
/// <param name="Note">In a sentence, when the map is not in force on the day; else null.</param>
public sealed record DistrictAnswer(
    string OcdId, string? Id, DivisionKind Kind, Text KindName, string Name, string? Geoid, string Set, DateOnly? ValidFrom, DateOnly? ValidTo, bool InForce, double? Share, Text? Note)
{
    /// <summary>The map that draws it, as a number in the sources of the report; empty in answers without a list of sources.</summary>
    public IReadOnlyList<int> Sources { get; init; } = [];
}
