using System.CommandLine;
using HomeRule.Answers.Json;
using HomeRule.Cli.Output;

namespace HomeRule.Cli.Verbs;

internal static class CompareVerb
{
    public static void Build(Command command, CliSetting setting)
    {
        var places = new Argument<string[]>("PLACE") { Description = "Two to four places", Arity = new ArgumentArity(1, 4) };
        command.Add(places);
        var options = AnswerOptions.AddTo(command);
        HelpWithExamples.Add(command, "homerule compare \"Denver, CO\" \"Austin, TX\"", "homerule compare co/denver il/chicago ca/los-angeles ny/new-york --format markdown");
        command.SetAction(parsed =>
        {
            var answering = new Answering(parsed, options, setting);
            var named = parsed.GetRequiredValue(places).Select(answering.Place).ToList();
            var comparison = Answering.Need(answering.Book.Compare(named, answering.AsOf, answering.Language));
            return answering.Write(comparison, () => AnswersJson.Default.Comparison, new ListingPages(answering.Language).Compare);
        });
    }
}
