namespace HomeRule.Benchmarks.Places;

/// <param name="Text">What somebody types.</param>
/// <param name="Kind">prefix, whole, state, saint or typo.</param>
/// <param name="Meant">Slug of the place that is meant.</param>
internal sealed record Query(string Text, string Kind, string Meant);
