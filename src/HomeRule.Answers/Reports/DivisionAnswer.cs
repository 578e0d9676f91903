using HomeRule.Civics;

namespace HomeRule.Answers.Reports;

/// <param name="Id">Slug of its page, or null when it has none.</param>
public sealed record DivisionAnswer(string OcdId, string? Id, DivisionKind Kind, string Name, string? Geoid)
{
    /// <summary>The maps that draw it.</summary>
    public IReadOnlyList<int> Sources { get; init; } = [];
}
