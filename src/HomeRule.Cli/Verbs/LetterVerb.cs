using System.CommandLine;
using HomeRule.Documents.Letters;

namespace HomeRule.Cli.Verbs;

internal static class LetterVerb
{
    public static void Build(Command command, CliSetting setting)
    {
        var play = new Argument<string>("PLAY") { Description = "Id of a play; homerule plays lists them" };
        var place = new Option<string>("--for") { HelpName = "PLACE", Required = true, Description = "Name with its state, slug, OCD id or GEOID" };
        var kind = new Option<string>("--kind") { HelpName = "letter|call|comment", Description = "A letter, a call script or a public-comment slip. Default letter" };
        var minutes = new Option<string>("--minutes") { HelpName = "1|2|3", Description = "Time for a public comment. Default 2" };
        var office = new Option<string>("--office") { HelpName = "OFFICE", Description = "Whom to ask, by id, such as city_council. Default the first that decides" };
        var ask = new Option<string>("--ask") { HelpName = "REQUEST", Description = "adopt, decline, keep, change, repeal, carry-out, change-law or keep-law, as fits the place. Default all that fit, to choose from" };
        var points = new Option<string[]>("--points") { HelpName = "POINT", AllowMultipleArgumentsPerToken = true, Description = "Points in your order, by id, such as officials-1. Default all, to choose from" };
        command.Add(play);
        foreach (var option in new Option[] { place, kind, minutes, office, ask, points })
            command.Add(option);
        var output = PaperOutput.AddTo(command);
        var options = AnswerOptions.AddTo(command, formatted: false);
        HelpWithExamples.Add(command,
            "homerule letter detainer-decline --for \"Cook County, IL\"",
            "homerule letter detainer-decline --for il/cook-county --ask adopt --points officials-1 neighbors-2 --out letter.docx",
            "homerule letter status-inquiry-limit --for \"Denver, CO\" --kind comment --minutes 1 --lang es --as txt");
        command.SetAction(parsed =>
        {
            var request = new LetterRequest
            {
                Kind = Kind(parsed.GetValue(kind)),
                Minutes = Minutes(parsed.GetValue(minutes)),
                Office = parsed.GetValue(office),
                Ask = parsed.GetValue(ask),
                Points = parsed.GetValue(points) is { Length: > 0 } chosen ? chosen : null,
            };
            var write = output.Writer(parsed, setting);
            var answering = new Answering(parsed, options, setting);
            var ground = Answering.Need(answering.Book.Letter(answering.Place(parsed.GetRequiredValue(place)), parsed.GetRequiredValue(play), answering.AsOf, answering.Language));
            return write(Answering.Need(LetterBuilder.Build(ground, request)).Paper);
        });
    }

    private static LetterKind Kind(string? text) => text switch
    {
        null or "letter" => LetterKind.Letter,
        "call" => LetterKind.Call,
        "comment" => LetterKind.Comment,
        _ => throw AnswerOptions.Bad("letter.kind", "kind", "--kind is letter, call or comment."),
    };

    private static int Minutes(string? text) => text switch
    {
        null => LetterRequest.Usual.Minutes,
        "1" => 1,
        "2" => 2,
        "3" => 3,
        _ => throw AnswerOptions.Bad("letter.minutes", "minutes", "--minutes is 1, 2 or 3."),
    };
}
