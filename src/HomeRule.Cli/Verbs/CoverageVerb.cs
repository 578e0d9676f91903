using System.CommandLine;
using HomeRule.Answers.Json;
using HomeRule.Cli.Output;

namespace HomeRule.Cli.Verbs;

internal static class CoverageVerb
{
    public static void Build(Command command, CliSetting setting)
    {
        var options = AnswerOptions.AddTo(command);
        HelpWithExamples.Add(command, "homerule coverage", "homerule coverage --format json");
        command.SetAction(parsed =>
        {
            var answering = new Answering(parsed, options, setting);
            return answering.Write(answering.Book.Coverage(answering.AsOf, answering.Language), () => AnswersJson.Default.CoverageList, new ListingPages(answering.Language).Coverage);
        });
    }
}
