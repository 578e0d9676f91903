using System.CommandLine;

namespace HomeRule.Cli.Tests;

public sealed class HelpTests
{
    public static TheoryData<string> Commands() => [.. Tree(Root()).Select(VerbTable.PathOf)];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Help_EveryCommand_HasItsExamples(string path)
    {
        var run = await CliRun.Of([.. path.Split(' ').Skip(1), "--help"]);

        run.Code.ShouldBe(0, run.Error);
        run.Output.ShouldContain("Usage:");
        run.Output.ShouldContain(path == "homerule" ? "Exit codes" : "Examples:");
    }

    [Fact]
    public void Examples_EveryOne_Parses()
    {
        var root = Root();
        foreach (var command in Tree(root))
        {
            foreach (var example in HelpWithExamples.Of(command))
                root.Parse(example.Split(" > ")[0]["homerule ".Length..]).Errors.ShouldBeEmpty(example);
        }
    }

    [Fact]
    public async Task Version_IsOneLine() => (await CliRun.Of("--version")).Output.Trim().ShouldStartWith("0.");

    private static RootCommand Root() => CliApp.Root(new CliSetting { Output = TextWriter.Null, Error = TextWriter.Null });

    private static IEnumerable<Command> Tree(Command command) => command.Subcommands.SelectMany(Tree).Prepend(command);
}
