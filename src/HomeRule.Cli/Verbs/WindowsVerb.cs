using System.CommandLine;
using System.Text;
using HomeRule.Answers.Json;
using HomeRule.Answers.Listings;
using HomeRule.Cli.Output;
using HomeRule.Documents.Filing;

namespace HomeRule.Cli.Verbs;

internal static class WindowsVerb
{
    private static readonly string[] Files = ["ics", "csv"];

    public static void Build(Command command, CliSetting setting)
    {
        var where = new Argument<string>("PLACE") { HelpName = "STATE|PLACE", Description = "A state (every seat in it) or a place (the seats that decide there); without it all states", Arity = ArgumentArity.ZeroOrOne };
        var from = new Option<string>("--from") { HelpName = "YYYY-MM-DD", Description = "First day. Default today" };
        var to = new Option<string>("--to") { HelpName = "YYYY-MM-DD", Description = "Last day. Default no end for elections; for filing a year (all states) or two (one state or place)" };
        var explain = new Option<bool>("--explain") { Description = "How each filing date was computed, step by step, with the law of each step" };
        command.Add(where);
        command.Add(from);
        command.Add(to);
        command.Add(explain);
        var options = AnswerOptions.AddTo(command, Files, dated: false);
        HelpWithExamples.Add(command, "homerule windows co", "homerule windows \"Harris County, TX\" --explain", "homerule windows --from 2027-01-01 --to 2027-12-31", "homerule windows wa --format ics > filing.ics");
        command.SetAction(parsed =>
        {
            var last = AnswerOptions.Day(parsed.GetValue(to), "--to");
            var first = AnswerOptions.Day(parsed.GetValue(from), "--from");
            var answering = new Answering(parsed, options, setting);
            var start = first ?? answering.AsOf;
            if (last < start)
                throw AnswerOptions.Bad("date.order", "--to", "--to is before the first day; give a later one.");
            var place = parsed.GetValue(where) is { } text ? answering.Place(text) : null;
            var list = place is null || place == place.StateGovernment
                ? Answering.Need(answering.Book.Windows(place?.State, start, answering.Language, last))
                : answering.Book.WindowsAt(place, start, answering.Language, last);
            if (options.Own(parsed) is { } file)
                return Write(list, file, answering, setting);
            var pages = new FilingPages(answering.Language, parsed.GetValue(explain));
            return answering.Write(list, () => AnswersJson.Default.WindowList, pages.Windows);
        });
    }

    private static int Write(WindowList list, string file, Answering answering, CliSetting setting)
    {
        setting.Output.Write(Encoding.UTF8.GetString(file == "ics" ? Answering.Need(FilingCalendar.Write(list, answering.Language)) : FilingTable.Write(list)));
        return 0;
    }
}
