namespace HomeRule.Answers.People;

/// <param name="Hrefs">One for each contact point; null for what cannot be pressed.</param>
/// <param name="Links">Official pages with an http(s) address.</param>
internal sealed record PersonText(IReadOnlyList<string?> Hrefs, IReadOnlyList<LinkAnswer> Links);
