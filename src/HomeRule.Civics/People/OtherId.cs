namespace HomeRule.Civics.People;

/// <param name="Scheme">Directory, such as <c>bioguide</c> or <c>legacy_openstates</c>.</param>
/// <param name="Value">The identifier there.</param>
public sealed record OtherId(string Scheme, string Value);
