namespace HomeRule.Feeds.People;

/// <summary>A part of a good row that was not taken.</summary>
/// <param name="Code">Stable, such as <c>office.home</c>.</param>
/// <param name="Reason">In a sentence.</param>
/// <param name="Where">The file; never personal data.</param>
internal readonly record struct LeftOutPart(string Code, string Reason, string Where);
