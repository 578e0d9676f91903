namespace HomeRule.Answers.Listings;

/// <summary>A part of a list.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Size">Most on a page.</param>
/// <param name="Last">Number of the last page, at least 1.</param>
/// <param name="Total">Items on all pages.</param>
/// <param name="Items">Those of this page.</param>
internal sealed record Page<T>(int Number, int Size, int Last, int Total, IReadOnlyList<T> Items);
