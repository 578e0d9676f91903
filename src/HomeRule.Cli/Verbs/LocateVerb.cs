using System.CommandLine;
using HomeRule.Answers;
using HomeRule.Answers.Json;
using HomeRule.Answers.Locating;
using HomeRule.Cli.Csv;
using HomeRule.Cli.Output;
using HomeRule.Cli.Snapshots;
using HomeRule.Geo;

namespace HomeRule.Cli.Verbs;

internal static class LocateVerb
{
    public static void Build(Command command, CliSetting setting)
    {
        var point = new Argument<string[]>("LAT,LNG") { Description = "Latitude and longitude in degrees (WGS 84), with a point for decimals", Arity = new ArgumentArity(0, 2) };
        var kinds = new Option<string>("--kinds") { HelpName = "LIST", Description = "Only these levels, separated by commas: state, county, place, ward, cd, sldu, sldl, school_district, country, other. Default all that are loaded" };
        var table = new Option<string>("--csv") { HelpName = "FILE", Description = "A table of points instead of one point; - reads the standard input" };
        var target = new Option<string>("--out") { HelpName = "FILE", Description = "With --csv: where the answer goes; - writes to the standard output" };
        var strict = new Option<bool>("--strict") { Description = "With --csv: exit code 2 when a row is bad" };
        command.Add(point);
        command.Add(kinds);
        command.Add(table);
        command.Add(target);
        command.Add(strict);
        var options = AnswerOptions.AddTo(command);
        HelpWithExamples.Add(command,
            "homerule locate 39.7392,-104.9903",
            "homerule locate 39.7392 -104.9903",
            "homerule locate 39.7392,-104.9903 --as-of 2020-01-01",
            "homerule locate --format json -- -14.27,-170.70",
            "homerule locate --csv points.csv --out located.csv",
            "homerule locate --csv points.csv --out - --kinds county,place > located.csv");
        command.SetAction(parsed =>
        {
            var levels = parsed.GetValue(kinds) is { } list ? Kinds(list) : LayerSet.All;
            var question = new LocateQuestion(options.AsOf(parsed, setting), options.IsDayGiven(parsed), levels, options.Language(parsed));
            var given = parsed.GetValue(point) ?? [];
            if (parsed.GetValue(table) is { } input)
                return Table(given, parsed, input);
            if (parsed.GetValue(target) is not null || parsed.GetValue(strict))
                throw AnswerOptions.Bad("locate.options", "--csv", "--out and --strict go with --csv, which names the table of points.");
            if (given.Length == 0)
                throw AnswerOptions.Bad("locate.missing", "LAT,LNG", "locate needs LAT,LNG, or --csv with --out for many points. See locate --help");
            var where = Answering.Need(PointInput.Parse(string.Join(',', given)));
            var answering = new Answering(parsed, options, setting);
            var answer = Answering.Need(answering.Book.Locate(where.Lat, where.Lng, question));
            if (answer.Divisions.Count == 0 && answering.IsText)
                setting.Error.WriteLine("No state or county contains this point. Latitude comes first, longitude second; west is negative.");
            return answering.Write(answer, () => AnswersJson.Default.LocateAnswer, new ListingPages(answering.Language).Located);

            int Table(string[] points, ParseResult line, string csv)
            {
                if (points.Length > 0)
                    throw AnswerOptions.Bad("locate.options", "--csv", "Give either one point or --csv, not both.");
                if (options.Format(line) != AnswerFormat.Text)
                    throw AnswerOptions.Bad("locate.options", "--format", "--csv writes a table; leave --format out.");
                var output = line.GetValue(target) ?? throw AnswerOptions.Bad("locate.options", "--out", "--csv needs --out FILE for the answer, or --out - for the standard output.");
                if (csv.Length == 0 || output.Length == 0)
                    throw AnswerOptions.Bad("locate.options", "--csv", "--csv and --out need the path of a file, or - for the standard streams.");
                var request = new CsvRequest(csv, output, question, line.GetValue(kinds) is null, line.GetValue(strict));
                return new CsvLocate(request, setting).Run(() => new AnswerBook(SnapshotStore.Open(setting, options.Snapshot(line))));
            }
        });
    }

    private static LayerSet Kinds(string list) => LayerSet.Parse(list).TryGet(out var layers, out _)
        ? layers
        : throw AnswerOptions.Bad("kinds.malformed", "--kinds", "--kinds is a list separated by commas of state, county, place, ward, cd, sldu, sldl, school_district, country and other.");
}
