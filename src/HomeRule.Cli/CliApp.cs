using System.CommandLine;
using System.CommandLine.Help;
using HomeRule.Civics;

namespace HomeRule.Cli;

/// <summary>
/// The <c>homerule</c> command. Exit codes: 0 done; 1 a bug, with its trace; 2 bad input, with one line that says what to do; 130 stopped by Ctrl-C.
/// Thread-safe: every run has its own setting.
/// </summary>
public static class CliApp
{
    public const int Bug = 1;

    public const int BadInput = 2;

    public const int Stopped = 130;

    /// <summary>Runs one command line in process, as a program with redirected output.</summary>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error) =>
        Run(args, new CliSetting { Output = output, Error = error });

    // Not asynchronous: the machinery of async methods would be compiled anew at every start.
    public static int Run(IReadOnlyList<string> args, CliSetting setting)
    {
        try
        {
            if (CommandLineCheck.Fault(args) is { } fault)
                return Refuse(setting, fault);
            var root = Root(setting, VerbTable.Named(args));
            var parsed = root.Parse(args, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count > 0 && parsed.Action is not HelpAction and not HelpWithExamples)
                return Refuse(setting, CommandLineCheck.Sentence(parsed));
            var code = parsed.Invoke(new InvocationConfiguration
            {
                Output = setting.Output,
                Error = setting.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
            setting.Output.Flush();
            return code;
        }
        catch (UserErrorException bad)
        {
            return Refuse(setting, bad.Message);
        }
        catch (OperationCanceledException) when (setting.Stop.IsCancellationRequested)
        {
            return Stopped;
        }
#pragma warning disable CA1031 // the last line of defence of a program: a bug shows its trace
        catch (Exception bug)
#pragma warning restore CA1031
        {
            setting.Error.WriteLine($"This is a bug in homerule. Please report it with these lines.\n{bug}");
            return Bug;
        }
    }

    /// <summary>The whole command tree.</summary>
    /// <param name="setting">What the verbs run in.</param>
    /// <param name="named">The verb to build in full; null builds all. The others have a name and a description only, which keeps starting fast.</param>
    internal static RootCommand Root(CliSetting setting, string? named = null)
    {
        var root = new RootCommand("Who decides, what is in force and what the law leaves open about local cooperation with federal civil immigration enforcement, for any place in the United States. Information, not legal advice.");
        root.Directives.Clear();
        foreach (var verb in VerbTable.All)
        {
            var command = new Command(verb.Name, verb.Summary);
            if (named is null || named == verb.Name)
                verb.Build(command, setting);
            root.Add(command);
        }

        foreach (var option in root.Options.OfType<HelpOption>())
            option.Action = new HelpWithExamples();
        return root;
    }

    private static int Refuse(CliSetting setting, string sentence)
    {
        setting.Output.Flush();
        setting.Error.WriteLine(CommandLineCheck.OneLine(sentence));
        return BadInput;
    }
}
