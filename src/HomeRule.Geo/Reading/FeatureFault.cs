namespace HomeRule.Geo.Reading;

/// <summary>A feature that was refused.</summary>
/// <param name="Number">Position in the file, from 1.</param>
/// <param name="Id">The feature's id or what else names it; null when there is none.</param>
/// <param name="Code">Such as <c>ring.unclosed</c>.</param>
/// <param name="Message">One sentence that says what to do.</param>
public sealed record FeatureFault(long Number, string? Id, string Code, string Message);
