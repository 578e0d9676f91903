namespace HomeRule.Cli.Output;

/// <summary>One item of a list: a sign, what it is, and the rest of the sentence; then further lines.</summary>
internal sealed record Entry(string Mark, Cell Lead, string Rest, params string[] Lines);
