using System.CommandLine;
using HomeRule.Answers.Json;
using HomeRule.Cli.Output;

namespace HomeRule.Cli.Verbs;

internal static class HelpNearbyVerb
{
    public static void Build(Command command, CliSetting setting)
    {
        var where = new Argument<string>("PLACE") { HelpName = "STATE|PLACE", Description = "A state, or a place in it; without it the bodies of the country and the organisations", Arity = ArgumentArity.ZeroOrOne };
        command.Add(where);
        var options = AnswerOptions.AddTo(command, dated: false);
        HelpWithExamples.Add(command, "homerule help-nearby il", "homerule help-nearby \"Denver, CO\"", "homerule help-nearby --format json");
        command.SetAction(parsed =>
        {
            var answering = new Answering(parsed, options, setting);
            var state = parsed.GetValue(where) is { } text ? answering.Place(text).State : null;
            return answering.Write(Answering.Need(answering.Book.Help(state, answering.Language)), () => AnswersJson.Default.HelpAnswer, new HelpPage(answering.Language).Write);
        });
    }
}
