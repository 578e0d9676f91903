using System.CommandLine;
using System.Text;
using HomeRule.Cli.Output;
using HomeRule.Documents.Exports;

namespace HomeRule.Cli.Verbs;

/// <summary><c>homerule export-elections PLACE</c>: the seats that are up on one day, for programs that read election data.</summary>
internal static class ExportElectionsVerb
{
    private static readonly string[] Kinds = ["vip", "ocd"];

    public static void Build(Command command, CliSetting setting)
    {
        var place = new Argument<string>("PLACE") { HelpName = "STATE|PLACE", Description = "A state gathers all its governments; a place gives its own offices" };
        var kind = new Option<string>("--as") { HelpName = "vip|ocd", Description = "vip is XML of the Voting Information Project (5.2), ocd JSON of Open Civic Data with the filing rules. Default vip, ocd where --out ends in .json" };
        var election = new Option<string>("--election") { HelpName = "YYYY-MM-DD", Description = "Day of the election. Default the next one" };
        var file = new Option<string>("--out") { HelpName = "FILE", Description = "Where to write it. Default the standard output" };
        var address = new Option<string>("--public-address") { HelpName = "URL", Description = "Address of a site that publishes the file. Default none" };
        command.Add(place);
        foreach (var option in new[] { kind, election, file, address })
            command.Add(option);
        var options = AnswerOptions.AddTo(command, worded: false, formatted: false);
        HelpWithExamples.Add(command,
            "homerule export-elections ms --election 2027-11-02 --out mississippi.xml",
            "homerule export-elections \"Harris County, TX\" --as ocd",
            "homerule export-elections wa --as ocd --out washington.json");
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file);
            var form = OutputFile.Kind(parsed.GetValue(kind) ?? (path?.EndsWith(".json", StringComparison.OrdinalIgnoreCase) == true ? "ocd" : null), path, Kinds, "export");
            var site = PublicAddress.Read(parsed.GetValue(address));
            var day = AnswerOptions.Day(parsed.GetValue(election), "--election");
            var answering = new Answering(parsed, options, setting);
            var export = Answering.Need(answering.Book.ElectionExport(answering.Place(parsed.GetRequiredValue(place)), day, answering.AsOf));
            var bytes = form == "ocd" ? OcdElectionsJson.Write(export) : VipXml.Write(export, site?.ToString().TrimEnd('/'));
            if (path is null)
                setting.Output.Write(Encoding.UTF8.GetString(bytes));
            else
                OutputFile.Save(path, bytes, "export");
            return 0;
        });
    }
}
