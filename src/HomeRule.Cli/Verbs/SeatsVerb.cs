using System.CommandLine;
using HomeRule.Answers.Json;
using HomeRule.Cli.Output;

namespace HomeRule.Cli.Verbs;

internal static class SeatsVerb
{
    public static void Build(Command command, CliSetting setting)
    {
        var place = new Argument<string>("PLACE") { Description = "Name with its state, slug, OCD id or GEOID" };
        var office = new Option<string>("--office") { HelpName = "ID", Description = "One office in full, such as sheriff or city_council" };
        command.Add(place);
        command.Add(office);
        var options = AnswerOptions.AddTo(command);
        HelpWithExamples.Add(command,
            "homerule seats \"Harris County, TX\"",
            "homerule seats fl/miami-dade-county --office sheriff",
            "homerule seats ca --office state_legislature --lang es",
            "homerule seats \"Denver, CO\" --format json");
        command.SetAction(parsed =>
        {
            var answering = new Answering(parsed, options, setting);
            var where = answering.Place(parsed.GetRequiredValue(place));
            var pages = new SeatPages(answering.Language);
            return parsed.GetValue(office) is { } id
                ? answering.Write(Answering.Need(answering.Book.Seat(where, id, answering.AsOf, answering.Language)), () => AnswersJson.Default.SeatDetail, pages.One)
                : answering.Write(answering.Book.Seats(where, answering.AsOf, answering.Language), () => AnswersJson.Default.SeatList, pages.All);
        });
    }
}
