namespace HomeRule.Answers.Agreements;

/// <summary>An agency by name and page.</summary>
/// <param name="Id">Id of the agency.</param>
/// <param name="Slug">Last part of its page <c>/agencies/{slug}</c>; null when the edition has no such agency.</param>
public sealed record AgencyRef(string Id, string Name, string? Slug);
