namespace HomeRule.Civics.Elections;

/// <summary>An election from whose day windows are counted: <c>primary</c>, <c>general</c>, <c>municipal</c>. Immutable.</summary>
public sealed record ElectionAnchor
{
    /// <summary>The name that rules use.</summary>
    public required string Id { get; init; }

    public required LocalizedText Name { get; init; }

    public required IReadOnlyList<AnchorDate> Dates { get; init; }
}
