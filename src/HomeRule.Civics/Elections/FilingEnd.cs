using HomeRule.Civics.Calendars;

namespace HomeRule.Civics.Elections;

/// <summary>The opening or the close of a window. Immutable.</summary>
public sealed record FilingEnd
{
    public required DateRule Date { get; init; }

    /// <summary>Local time at the place of filing; null when the rule gives no hour.</summary>
    public TimeOnly? Clock { get; init; }

    public RollRule Roll { get; init; }
}
