using System.CommandLine;
using System.Text;
using HomeRule.Cli.Output;
using HomeRule.Documents.PublicRecords;

namespace HomeRule.Cli.Verbs;

internal static class RecordsVerb
{
    private static readonly string[] Kinds = ["md", "txt", "html", "docx", "ics"];

    public static void Build(Command command, CliSetting setting)
    {
        var place = new Argument<string>("PLACE") { Description = "Name with its state, slug, OCD id or GEOID" };
        var about = new Option<string>("--about") { HelpName = "SUBJECT", Description = $"{string.Join(", ", RecordsSubjects.All.Select(static s => s.Id))}. Default {RecordsSubjects.All[0].Id}" };
        var to = new Option<string>("--to") { HelpName = "OFFICE", Description = "Id of an office that may keep the records, clerk, ice or cbp. Default the likeliest" };
        var sent = new Option<string>("--sent") { HelpName = "YYYY-MM-DD", Description = "Day of sending, from which days are counted. Default today" };
        var kind = new Option<string>("--as") { HelpName = "md|txt|html|docx|ics", Description = "How to write it; ics is a calendar file with the day. Default by the ending of --out, else md" };
        var file = new Option<string>("--out") { HelpName = "FILE", Description = "Where to write it; needed for docx. Default the standard output" };
        command.Add(place);
        foreach (var option in new Option[] { about, to, sent, kind, file })
            command.Add(option);
        var options = AnswerOptions.AddTo(command, dated: false, formatted: false);
        HelpWithExamples.Add(command,
            "homerule records \"Cook County, IL\" --about detainers",
            "homerule records co/denver --about plate-readers --to police_chief --sent 2026-11-23 --out request.docx",
            "homerule records tx --about agreements --to ice --as ics --out reminder.ics");
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file);
            var form = OutputFile.Kind(parsed.GetValue(kind), path, Kinds, "records");
            var day = AnswerOptions.Day(parsed.GetValue(sent), "--sent");
            var answering = new Answering(parsed, options, setting);
            var ground = answering.Book.Records(answering.Place(parsed.GetRequiredValue(place)), answering.AsOf, answering.Language);
            var request = Answering.Need(RecordsRequestBuilder.Build(ground, new RecordsAsk(parsed.GetValue(about), parsed.GetValue(to), day), answering.Language));
            if (path is null)
                setting.Output.Write(form == "ics" ? Encoding.UTF8.GetString(RecordsReminder.Write(request, answering.Book.Snapshot.Info.Edition)) : Text(request, form));
            else
                OutputFile.Save(path, Bytes(request, form, answering.Book.Snapshot.Info.Edition), "records");
            return 0;
        });
    }

    private static byte[] Bytes(RecordsRequest request, string form, DateOnly edition) => form switch
    {
        "docx" => RecordsRequestDocx.Write(request),
        "ics" => RecordsReminder.Write(request, edition),
        _ => Encoding.UTF8.GetBytes(Text(request, form)),
    };

    private static string Text(RecordsRequest request, string form) => form switch
    {
        "html" => RecordsRequestHtml.Page(request),
        "txt" => RecordsRequestText.Write(request),
        _ => RecordsRequestMarkdown.Write(request),
    };
}
