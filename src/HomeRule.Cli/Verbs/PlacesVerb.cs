using System.CommandLine;
using HomeRule.Answers.Json;
using HomeRule.Answers.Places;
using HomeRule.Cli.Output;

namespace HomeRule.Cli.Verbs;

internal static class PlacesVerb
{
    public static void Build(Command command, CliSetting setting)
    {
        var query = new Argument<string>("QUERY") { Description = "What somebody would type: a name, part of one, a slug, an OCD id or a GEOID" };
        var limit = new Option<string>("--limit") { HelpName = "N", Description = "Most places to list, 1 to 100. Default 10" };
        command.Add(query);
        command.Add(limit);
        var options = AnswerOptions.AddTo(command, dated: false);
        HelpWithExamples.Add(command, "homerule places denver", "homerule places \"san j\" --limit 20", "homerule places \"Harris County\" --format json");
        command.SetAction(parsed =>
        {
            var most = AnswerOptions.Count(parsed.GetValue(limit), "--limit", usual: 10, most: 100);
            var text = parsed.GetRequiredValue(query);
            if (string.IsNullOrWhiteSpace(text))
                throw AnswerOptions.Bad("place.empty", "q", "Type a name to look for, such as: homerule places denver");
            if (text.Length > PlaceDirectory.MaxQueryLength)
                throw AnswerOptions.Bad("place.too-long", "q", $"A place name has at most {PlaceDirectory.MaxQueryLength} characters; shorten it.");
            var answering = new Answering(parsed, options, setting);
            var places = answering.Book.FindPlaces(text, most);
            if (places.Places.Count == 0 && answering.IsText)
                setting.Error.WriteLine("No place has a name like that. Try the county or the state.");
            return answering.Write(places, () => AnswersJson.Default.PlaceList, new ListingPages(answering.Language).Places);
        });
    }
}
