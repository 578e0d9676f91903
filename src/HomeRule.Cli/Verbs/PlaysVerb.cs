using System.CommandLine;
using HomeRule.Answers.Json;
using HomeRule.Cli.Output;

namespace HomeRule.Cli.Verbs;

internal static class PlaysVerb
{
    public static void Build(Command command, CliSetting setting)
    {
        var id = new Argument<string>("ID") { Description = "Id of one policy; without it all are listed", Arity = ArgumentArity.ZeroOrOne };
        command.Add(id);
        var options = AnswerOptions.AddTo(command);
        HelpWithExamples.Add(command, "homerule plays", "homerule plays end-287g", "homerule plays end-287g --lang es --format markdown");
        command.SetAction(parsed =>
        {
            var answering = new Answering(parsed, options, setting);
            var pages = new ListingPages(answering.Language);
            return parsed.GetValue(id) is { } one
                ? answering.Write(Answering.Need(answering.Book.Play(one, answering.AsOf, answering.Language)), () => AnswersJson.Default.PlayDetail, pages.Play)
                : answering.Write(answering.Book.Plays(answering.AsOf, answering.Language), () => AnswersJson.Default.PlayList, pages.Plays);
        });
    }
}
