using System.CommandLine;
using HomeRule.Answers.Json;
using HomeRule.Cli.Output;
using HomeRule.Documents.Reports;

namespace HomeRule.Cli.Verbs;

internal static class ReportVerb
{
    public static void Build(Command command, CliSetting setting)
    {
        var place = new Argument<string>("PLACE") { Description = "Name with its state, slug, OCD id or GEOID" };
        command.Add(place);
        var options = AnswerOptions.AddTo(command);
        HelpWithExamples.Add(command,
            "homerule report \"Denver, CO\"",
            "homerule report tx/harris-county --lang es",
            "homerule report \"Austin, Texas\" --as-of 2025-06-30 --format markdown > memo.md",
            "homerule report 08031 --format json");
        command.SetAction(parsed =>
        {
            var answering = new Answering(parsed, options, setting);
            var report = answering.Book.Report(answering.Place(parsed.GetRequiredValue(place)), answering.AsOf, answering.Language);
            return answering.Write(report, () => AnswersJson.Default.Report, ReportPage.Write, ReportMarkdown.Write);
        });
    }
}
