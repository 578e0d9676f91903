using System.CommandLine;

namespace HomeRule.Cli;

/// <param name="Build">Adds arguments, options, examples and the action to the verb's command.</param>
internal sealed record Verb(string Name, string Summary, Action<Command, CliSetting> Build);
