namespace HomeRule.Cli.Pulling;

/// <summary>The command line of <c>homerule pull</c> as it was written.</summary>
internal sealed record PullArguments(string[] Feeds, string? Mirror, string? To, string? Kept, string? Address, bool Ocr);
