namespace HomeRule.Civics.Feeds;

/// <param name="Correction">Its id.</param>
/// <param name="State">Whether it still applies.</param>
/// <param name="Rows">Rows it changed, old files included.</param>
/// <param name="Upstream">Value in the newest file when it expired; else null.</param>
/// <param name="AsOf">Day of the newest file that was looked at; null when none was.</param>
public sealed record CorrectionOutcome(string Correction, CorrectionState State, int Rows, string? Upstream, DateOnly? AsOf);
