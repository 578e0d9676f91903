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
        var office = new Option<string>("--office") { HelpName = "ID", Description = "Only this elective office, such as sheriff" };
        var lever = new Option<string>("--lever") { HelpName = "ID", Description = "Only offices that decide or share this lever by the general rule, such as detainer_holds" };
        var days = new Option<string>("--days") { HelpName = "N", Description = "Only filing windows that open or close within so many days, 1 to 730" };
        var explain = new Option<bool>("--explain") { Description = "How each filing date was computed, step by step, with the law of each step" };
        command.Add(where);
        command.Add(from);
        command.Add(to);
        command.Add(office);
        command.Add(lever);
        command.Add(days);
        command.Add(explain);
        var options = AnswerOptions.AddTo(command, Files, dated: false);
        HelpWithExamples.Add(command, "homerule windows co", "homerule windows \"Harris County, TX\" --explain", "homerule windows --from 2027-01-01 --to 2027-12-31", "homerule windows --lever detainer_holds --days 180", "homerule windows pa --office sheriff", "homerule windows wa --format ics > filing.ics");
        command.SetAction(parsed =>
        {
            var last = AnswerOptions.Day(parsed.GetValue(to), "--to");
            var first = AnswerOptions.Day(parsed.GetValue(from), "--from");
            var answering = new Answering(parsed, options, setting);
            var start = first ?? answering.AsOf;
            if (last < start)
                throw AnswerOptions.Bad("date.order", "--to", "--to is before the first day; give a later one.");
            var place = parsed.GetValue(where) is { } text ? answering.Place(text) : null;
            var asked = Answering.Need(WindowQueryReader.Read(name => name switch { "office" => parsed.GetValue(office), "lever" => parsed.GetValue(lever), "days" => parsed.GetValue(days), _ => null }, answering.Book.Places));
            var list = Answering.Need(answering.Book.FindWindows(asked with { Place = place, To = last }, start, answering.Language));
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
