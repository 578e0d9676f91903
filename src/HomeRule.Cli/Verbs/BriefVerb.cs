using System.CommandLine;
using System.Text;
using HomeRule.Cli.Output;
using HomeRule.Cli.Snapshots;
using HomeRule.Documents.Briefs;
using HomeRule.Site.Cards;

namespace HomeRule.Cli.Verbs;

internal static class BriefVerb
{
    private static readonly string[] Kinds = ["html", "md"];

    public static void Build(Command command, CliSetting setting)
    {
        var place = new Argument<string>("PLACE") { Description = "Name with its state, slug, OCD id or GEOID" };
        var kind = new Option<string>("--as") { HelpName = "html|md", Description = "html is one file to print on two sides of a Letter sheet, with everything inside. Default by the ending of --out, else md" };
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
            var form = Kind(parsed.GetValue(kind), path);
            var site = PublicAddress.Read(parsed.GetValue(address));
            var answering = new Answering(parsed, options, setting);
            var briefs = new PlaceBrief(ServeVerb.WebRoot(AtlasFolders.Find(setting)));
            var brief = briefs.Of(answering.Place(parsed.GetRequiredValue(place)), answering.Book, answering.Snapshot, answering.AsOf, answering.Language, site);
            var text = form == "html" ? briefs.Page(brief) : BriefMarkdown.Write(brief);
            if (path is null)
                setting.Output.Write(text);
            else
                WholeFile.Write(path, Encoding.UTF8.GetBytes(text), "brief.unwritable");
            return 0;
        });
    }

    private static string Kind(string? asked, string? path)
    {
        var kind = asked ?? (path is not null && Path.GetExtension(path).ToLowerInvariant() is ".html" or ".htm" ? "html" : "md");
        return Kinds.Contains(kind) ? kind : throw AnswerOptions.Bad("brief.kind", "as", $"--as is {string.Join(" or ", Kinds)}.");
    }
}
