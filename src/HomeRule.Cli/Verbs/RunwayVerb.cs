using System.CommandLine;
using System.Text;
using HomeRule.Answers.Json;
using HomeRule.Documents.Runways;

namespace HomeRule.Cli.Verbs;

internal static class RunwayVerb
{
    private static readonly string[] Files = ["ics"];

    public static void Build(Command command, CliSetting setting)
    {
        var where = new Argument<string>("PLACE") { Description = "Name with its state, slug, OCD id or GEOID; a state for its own offices" };
        var office = new Argument<string>("OFFICE") { Description = "Id of an office, such as sheriff or city_council" };
        var window = new Option<string>("--window") { HelpName = "ID", Description = "Filing window to count back from, such as ms/primary/2027. Default the first to come that every candidate has" };
        var address = new Option<string>("--public-address") { HelpName = "URL", Description = "Address of a site that has the page of the seat, for the links in a calendar. Default none" };
        command.Add(where);
        command.Add(office);
        command.Add(window);
        command.Add(address);
        var options = AnswerOptions.AddTo(command, Files);
        HelpWithExamples.Add(command, "homerule runway fl/miami-dade-county sheriff", "homerule runway \"Seattle, WA\" city_council --format ics > plan.ics", "homerule runway ms governor --lang es --format markdown");
        command.SetAction(parsed =>
        {
            var site = PublicAddress.Read(parsed.GetValue(address));
            var answering = new Answering(parsed, options, setting);
            var place = answering.Place(parsed.GetRequiredValue(where));
            var id = parsed.GetRequiredValue(office).Trim().Replace('-', '_').ToLowerInvariant();
            var seat = Answering.Need(answering.Book.Seat(place, id, answering.AsOf, answering.Language, parsed.GetValue(window)));
            var help = answering.Book.Help(place.State, answering.Language).TryGet(out var found, out _) ? found : null;
            var page = site is null ? null : new Uri(site, $"{(answering.Language == Civics.Language.Es ? "/es" : "")}/us/{place.Slug}/seat/{id}");
            var plan = RunwayPlanBuilder.Build(seat, help, answering.Language, page);
            if (options.Own(parsed) is not null)
                setting.Output.Write(Encoding.UTF8.GetString(Answering.Need(RunwayCalendar.Write(plan))));
            else if (answering.IsText)
                setting.Output.Write(RunwayText.Write(plan));
            else
                return answering.Write(seat, () => AnswersJson.Default.SeatDetail, static (_, _) => { }, _ => RunwayMarkdown.Write(plan));
            return 0;
        });
    }
}
