using System.CommandLine;
using HomeRule.Documents.Letters;

namespace HomeRule.Cli.Verbs;

internal static class ExitLetterVerb
{
    public static void Build(Command command, CliSetting setting)
    {
        var agreement = new Argument<string>("AGREEMENT-ID") { Description = "Id of a listed agreement; homerule agreements PLACE --format json has them" };
        var on = new Option<string>("--on") { HelpName = "YYYY-MM-DD", Description = "Day that the notice is taken to be received. Default the day of the answer" };
        command.Add(agreement);
        command.Add(on);
        var output = PaperOutput.AddTo(command);
        var options = AnswerOptions.AddTo(command, worded: false, formatted: false);
        HelpWithExamples.Add(command,
            "homerule exit-letter fl-escambia-county-sheriffs-office_task-force_2025-03-03",
            "homerule exit-letter fl-escambia-county-sheriffs-office_task-force_2025-03-03 --on 2026-12-15 --out exit.docx");
        command.SetAction(parsed =>
        {
            var write = output.Writer(parsed, setting);
            var day = AnswerOptions.Day(parsed.GetValue(on), "--on");
            var answering = new Answering(parsed, options, setting);
            var ground = Answering.Need(answering.Book.ExitLetter(parsed.GetRequiredValue(agreement), day ?? answering.AsOf, answering.AsOf, answering.Language));
            return write(Answering.Need(ExitLetterBuilder.Build(ground)).Whole);
        });
    }
}
