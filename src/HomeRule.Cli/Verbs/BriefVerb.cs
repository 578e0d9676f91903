using System.CommandLine;
using System.Text;
using HomeRule.Cli.Output;
using HomeRule.Cli.Snapshots;
using HomeRule.Documents.Briefs;
using HomeRule.Site.Cards;

namespace HomeRule.Cli.Verbs;

internal static class BriefVerb
{
    private static readonly string[] Kinds = ["md", "html"];

    public static void Build(Command command, CliSetting setting)
    {
        var place = new Argument<string>("PLACE") { Description = "Name with its state, slug, OCD id or GEOID" };
        var kind = new Option<string>("--as") { HelpName = "md|html", Description = "html is one file to print on two sides of a Letter sheet, with everything inside. Default by the ending of --out, else md" };
        var file = new Option<string>("--out") { HelpName = "FILE", Description = "Where to write it. Default the standard output" };
        var address = new Option<string>("--public-address") { HelpName = "URL", Description = "Address of a site that has the place's page, for the link and the QR code. Default none" };
        command.Add(place);
        foreach (var option in new[] { kind, file, address })
            command.Add(option);
        var options = AnswerOptions.AddTo(command, formatted: false);
        HelpWithExamples.Add(command,
            "homerule brief \"Denver, CO\" --out denver.html",
            "homerule brief tx --lang es --as md",
            "homerule brief ca/los-angeles --public-address https://homerule.example --out brief.html");
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file);
            var form = OutputFile.Kind(parsed.GetValue(kind), path, Kinds, "brief");
            var site = PublicAddress.Read(parsed.GetValue(address));
            var answering = new Answering(parsed, options, setting);
            var briefs = new PlaceBrief(ServeVerb.WebRoot(AtlasFolders.Find(setting)));
            var brief = briefs.Of(answering.Place(parsed.GetRequiredValue(place)), answering.Book, answering.Book.Snapshot, answering.AsOf, answering.Language, site);
            var text = form == "html" ? briefs.Page(brief) : BriefMarkdown.Write(brief);
            if (path is null)
                setting.Output.Write(text);
            else
                OutputFile.Save(path, Encoding.UTF8.GetBytes(text), "brief");
            return 0;
        });
    }
}
