namespace HomeRule.Answers.Agencies;

/// <param name="State">Two lower-case letters; null for all.</param>
/// <param name="Text">Words of the name or the ORI; null for all.</param>
/// <param name="Sort">Order of the list.</param>
/// <param name="Page">From 1.</param>
/// <param name="PerPage">From 1.</param>
public sealed record AgencyQuery(string? State, string? Text, AgencySort Sort, int Page, int PerPage);
