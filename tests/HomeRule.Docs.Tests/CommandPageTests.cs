using System.Text.RegularExpressions;
using HomeRule.Cli;

namespace HomeRule.Docs.Tests;

/// <summary>docs/reference/cli.md against the program's own <c>--help</c>: the same verbs, options and examples.</summary>
public sealed partial class CommandPageTests
{
    private static readonly string Page = Repo.Read("docs/reference/cli.md");

    public static TheoryData<string> Verbs() => [.. Leaves("")];

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Verb_HasASectionWithExactlyItsOptions(string verb)
    {
        var section = Repo.Section(Page, $"## homerule {verb}\n");
        section.ShouldNotBeNull($"docs/reference/cli.md needs a section \"## homerule {verb}\".");
        var usage = section.Split("```")[1];
        var help = Help(verb);

        OptionNames(usage).ShouldBe(OptionNames(Part(help, "Options:")).Where(static o => o is not ("--help" or "--version")), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Verb_HasTheExamplesOfItsHelp(string verb)
    {
        var section = Repo.Section(Page, $"## homerule {verb}\n")!;
        var examples = Part(Help(verb), "Examples:").Split('\n').Select(static l => l.Trim()).Where(static l => l.StartsWith("homerule ", StringComparison.Ordinal)).ToList();

        examples.ShouldNotBeEmpty();
        examples.Where(e => !section.Contains(e, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Page_HasNoSectionForAVerbThatIsGone() =>
        SectionHeading().Matches(Page).Select(static m => m.Groups[1].Value).Except(Leaves("")).ShouldBeEmpty();

    /// <summary>Verbs that do something themselves: <c>report</c>, <c>atlas check</c>.</summary>
    private static List<string> Leaves(string verb)
    {
        var commands = Part(Help(verb), "Commands:").Split('\n').Select(static l => l.Trim().Split(' ')[0]).Where(static w => w.Length > 0).ToList();
        return commands.Count == 0 ? [verb] : [.. commands.SelectMany(c => Leaves($"{verb} {c}".Trim()))];
    }

    private static string Help(string verb)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        CliApp.Run([.. verb.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"], output, error).ShouldBe(0, error.ToString());
        return output.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>The lines below a title of the help, up to the next empty line.</summary>
    private static string Part(string help, string title)
    {
        var at = help.IndexOf(title + "\n", StringComparison.Ordinal);
        if (at < 0)
            return "";
        var end = help.IndexOf("\n\n", at, StringComparison.Ordinal);
        return help[(at + title.Length)..(end < 0 ? help.Length : end)];
    }

    private static List<string> OptionNames(string text) => [.. OptionName().Matches(text).Select(static m => m.Value).Distinct()];

    [GeneratedRegex(@"(?<=[\s\[,])--[a-z][a-z-]*")]
    private static partial Regex OptionName();

    [GeneratedRegex(@"^## homerule (.+)$", RegexOptions.Multiline)]
    private static partial Regex SectionHeading();
}
