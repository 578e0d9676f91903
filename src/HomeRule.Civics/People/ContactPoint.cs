namespace HomeRule.Civics.People;

/// <summary>One official way to reach an office holder.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">The number, address or link as published; phones as printed.</param>
/// <param name="Note">Which office it is, such as <c>capitol</c>, <c>district</c> or <c>Cullman</c>; null where the file does not say.</param>
/// <param name="Source">Where it was read.</param>
public sealed record ContactPoint(ContactKind Kind, string Value, string? Note, Source Source);
