using System.CommandLine;
using System.Text;
using HomeRule.Cli.Output;
using HomeRule.Documents.Drafts;

namespace HomeRule.Cli.Verbs;

internal static class DraftVerb
{
    private static readonly string[] Kinds = ["md", "docx", "html", "txt"];

    public static void Build(Command command, CliSetting setting)
    {
        var play = new Argument<string>("PLAY") { Description = "Id of a play; homerule plays lists them" };
        var place = new Option<string>("--for") { HelpName = "PLACE", Required = true, Description = "Name with its state, slug, OCD id or GEOID" };
        var instrument = new Option<string>("--instrument") { HelpName = "FORM", Description = "ordinance, resolution, executive_order, general_order, board_policy, contract_clause, termination_letter, state_bill or budget_rider, with .OFFICE where several offices can use it. Default the first that fits" };
        var with = new Option<string[]>("--with") { HelpName = "PROVISION[:VARIANT]", AllowMultipleArgumentsPerToken = true, Description = "Provisions of the play, by id. Default the usual ones" };
        var set = new Option<string[]>("--set") { HelpName = "PROVISION.SETTING=VALUE", AllowMultipleArgumentsPerToken = true, Description = "Numbers and choices in the wording" };
        var kind = new Option<string>("--as") { HelpName = "docx|html|md|txt", Description = "How to write it. Default by the ending of --out, else md" };
        var file = new Option<string>("--out") { HelpName = "FILE", Description = "Where to write it; needed for docx. Default the standard output" };
        command.Add(play);
        foreach (var option in new Option[] { place, instrument, with, set, kind, file })
            command.Add(option);
        var options = AnswerOptions.AddTo(command, worded: false, formatted: false);
        HelpWithExamples.Add(command,
            "homerule draft detainer-decline --for \"Cook County, IL\"",
            "homerule draft detainer-decline --for il/cook-county --instrument ordinance --out draft.docx",
            "homerule draft detainer-decline --for il/cook-county --with judge-warrant-only:county-direction --as txt");
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file);
            var form = OutputFile.Kind(parsed.GetValue(kind), path, Kinds, "draft");
            var request = new DraftRequest { Form = parsed.GetValue(instrument), Provisions = parsed.GetValue(with) is { Length: > 0 } chosen ? chosen : null, Settings = Settings(parsed.GetValue(set) ?? []) };
            var answering = new Answering(parsed, options, setting);
            var ground = Answering.Need(answering.Book.Draft(answering.Place(parsed.GetRequiredValue(place)), parsed.GetRequiredValue(play), answering.AsOf));
            var draft = Answering.Need(DraftBuilder.Build(ground, request));
            if (path is null)
                setting.Output.Write(Text(draft, form));
            else
                OutputFile.Save(path, form == "docx" ? DraftDocx.Write(draft) : Encoding.UTF8.GetBytes(Text(draft, form)), "draft");
            return 0;
        });
    }

    private static Dictionary<string, string> Settings(string[] written)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var one in written)
        {
            var at = one.IndexOf('=', StringComparison.Ordinal);
            if (at <= 0)
                throw AnswerOptions.Bad("draft.setting", "set", "--set is written provision.setting=value, such as warrant-and-conviction.hours=24.");
            settings[one[..at]] = one[(at + 1)..];
        }

        return settings;
    }

    private static string Text(Draft draft, string kind) => kind switch
    {
        "html" => DraftPage.Write(draft),
        "txt" => DraftText.Write(draft),
        _ => DraftMarkdown.Write(draft),
    };
}
