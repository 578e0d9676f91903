using HomeRule.Elections.Windows;

namespace HomeRule.Elections.Verification;

/// <summary>What became of one row.</summary>
/// <param name="Agrees">One computed window has every date that the row gives.</param>
/// <param name="Window">The window that agrees, else the one that closes nearest to the row; null when none was computed.</param>
/// <param name="Problem">Why none was computed.</param>
public sealed record RowOutcome(PublishedRow Row, bool Agrees, FilingWindow? Window, string? Problem)
{
    /// <summary>Why the dates differ, where the atlas has it on record.</summary>
    public Civics.LocalizedText? Conflict => Agrees ? null
        : Window?.Published.FirstOrDefault(p => p.Conflict is not null && p.Opens == Row.Opens && p.Closes == Row.Closes)?.Conflict;
}
