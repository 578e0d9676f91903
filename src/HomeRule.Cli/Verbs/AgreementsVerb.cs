using System.CommandLine;
using HomeRule.Answers.Json;
using HomeRule.Cli.Output;

namespace HomeRule.Cli.Verbs;

internal static class AgreementsVerb
{
    public static void Build(Command command, CliSetting setting)
    {
        var place = new Argument<string>("PLACE") { Description = "Name with its state, slug, OCD id or GEOID" };
        command.Add(place);
        var options = AnswerOptions.AddTo(command);
        HelpWithExamples.Add(command,
            "homerule agreements \"Escambia County, FL\"",
            "homerule agreements fl/escambia-county --as-of 2027-01-04 --lang es",
            "homerule agreements fl --format json");
        command.SetAction(parsed =>
        {
            var answering = new Answering(parsed, options, setting);
            var answer = answering.Book.AgreementsAt(answering.Place(parsed.GetRequiredValue(place)), answering.AsOf, answering.Language);
            return answering.Write(answer, () => AnswersJson.Default.PlaceAgreementsAnswer, new AgreementPage(answering.Language).Write);
        });
    }
}
