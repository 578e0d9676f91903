using System.CommandLine;
using HomeRule.Answers.Json;
using HomeRule.Cli.Output;

namespace HomeRule.Cli.Verbs;

internal static class WindowsVerb
{
    public static void Build(Command command, CliSetting setting)
    {
        var where = new Argument<string>("PLACE") { HelpName = "STATE|PLACE", Description = "A state (every seat in it) or a place (the seats that decide there); without it all states", Arity = ArgumentArity.ZeroOrOne };
        var from = new Option<string>("--from") { HelpName = "YYYY-MM-DD", Description = "First day. Default today" };
        var to = new Option<string>("--to") { HelpName = "YYYY-MM-DD", Description = "Last day. Default no end" };
        command.Add(where);
        command.Add(from);
        command.Add(to);
        var options = AnswerOptions.AddTo(command, dated: false);
        HelpWithExamples.Add(command, "homerule windows co", "homerule windows \"Harris County, TX\"", "homerule windows --from 2027-01-01 --to 2027-12-31");
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
                ? Answering.Need(answering.Book.Windows(place?.State, start, answering.Language))
                : answering.Book.WindowsAt(place, start, answering.Language);
            if (last is { } end)
                list = list with { Windows = [.. list.Windows.Where(w => w.Window.Date.First <= end)] };
            return answering.Write(list, () => AnswersJson.Default.WindowList, new ListingPages(answering.Language).Windows);
        });
    }
}
