using System.CommandLine;
using HomeRule.Answers.Json;
using HomeRule.Cli.Output;

namespace HomeRule.Cli.Verbs;

internal static class LawsVerb
{
    public static void Build(Command command, CliSetting setting)
    {
        var state = new Argument<string>("STATE") { Description = "Two letters or the state's name; without it all states", Arity = ArgumentArity.ZeroOrOne };
        command.Add(state);
        var options = AnswerOptions.AddTo(command);
        HelpWithExamples.Add(command, "homerule laws co", "homerule laws Texas --as-of 2025-01-01", "homerule laws --format json");
        command.SetAction(parsed =>
        {
            var answering = new Answering(parsed, options, setting);
            var laws = Answering.Need(answering.Book.Laws(answering.StateCode(parsed.GetValue(state)), answering.AsOf, answering.Language));
            return answering.Write(laws, () => AnswersJson.Default.LawList, new ListingPages(answering.Language).Laws);
        });
    }
}
