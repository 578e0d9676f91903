using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Runtime.CompilerServices;

namespace HomeRule.Cli;

/// <summary>The usual help, then the verb's examples and the exit codes.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private static readonly ConditionalWeakTable<Command, string[]> Examples = [];

    private static readonly ConditionalWeakTable<Command, string[]> Notes = [];

    private readonly HelpAction _usual = new();

    public override bool ClearsParseErrors => true;

    /// <summary>Full command lines to show under the help of a verb.</summary>
    public static void Add(Command command, params string[] examples) => Examples.Add(command, examples);

    /// <summary>Lines to show below the examples of a verb.</summary>
    public static void AddNotes(Command command, params IReadOnlyList<string> notes) => Notes.Add(command, [.. notes]);

    public static IReadOnlyList<string> Of(Command command) => Examples.TryGetValue(command, out var examples) ? examples : [];

    public override int Invoke(ParseResult parseResult)
    {
        _usual.Invoke(parseResult);
        var command = parseResult.CommandResult.Command;
        var output = parseResult.InvocationConfiguration.Output;
        if (Of(command) is { Count: > 0 } examples)
        {
            output.WriteLine("Examples:");
            foreach (var example in examples)
                output.WriteLine("  " + example);
            output.WriteLine();
        }

        if (Notes.TryGetValue(command, out var notes))
        {
            foreach (var note in notes)
                output.WriteLine(note);
            output.WriteLine();
        }

        if (command is RootCommand)
            output.WriteLine("Exit codes: 0 done, 1 a bug, 2 bad input, 130 stopped. \"homerule VERB --help\" shows examples.");
        return 0;
    }
}
