namespace HomeRule.Civics.People;

/// <param name="Url">http(s) address.</param>
/// <param name="Note">What it is, as the file says; often null.</param>
public sealed record PersonLink(string Url, string? Note);
