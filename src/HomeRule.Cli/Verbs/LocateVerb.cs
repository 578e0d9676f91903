using System.CommandLine;
using HomeRule.Answers.Json;
using HomeRule.Answers.Locating;
using HomeRule.Cli.Output;
using HomeRule.Geo;

namespace HomeRule.Cli.Verbs;

internal static class LocateVerb
{
    public static void Build(Command command, CliSetting setting)
    {
        var point = new Argument<string[]>("LAT,LNG") { Description = "Latitude and longitude in degrees (WGS 84), with a point for decimals", Arity = new ArgumentArity(1, 2) };
        command.Add(point);
        var options = AnswerOptions.AddTo(command);
        HelpWithExamples.Add(command, "homerule locate 39.7392,-104.9903", "homerule locate 39.7392 -104.9903", "homerule locate 39.7392,-104.9903 --as-of 2020-01-01", "homerule locate --format json -- -14.27,-170.70");
        command.SetAction(parsed =>
        {
            var where = Answering.Need(PointInput.Parse(string.Join(',', parsed.GetRequiredValue(point))));
            var answering = new Answering(parsed, options, setting);
            var answer = Answering.Need(answering.Book.Locate(where.Lat, where.Lng, new LocateQuestion(answering.AsOf, options.IsDayGiven(parsed), LayerSet.All, answering.Language)));
            if (answer.Divisions.Count == 0 && answering.IsText)
                setting.Error.WriteLine("No state or county contains this point. Latitude comes first, longitude second; west is negative.");
            return answering.Write(answer, () => AnswersJson.Default.LocateAnswer, new ListingPages(answering.Language).Located);
        });
    }
}
