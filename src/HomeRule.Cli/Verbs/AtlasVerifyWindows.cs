using System.CommandLine;
using System.Globalization;
using HomeRule.Atlas.Reading;
using HomeRule.Civics;
using HomeRule.Cli.Snapshots;
using HomeRule.Cli.Verifying;
using HomeRule.Elections.Verification;
using HomeRule.Elections.Windows;

namespace HomeRule.Cli.Verbs;

/// <summary><c>homerule atlas verify-windows FILE</c>: published filing dates against what the rules of the atlas compute.</summary>
internal static class AtlasVerifyWindows
{
    public static void Build(Command command, CliSetting setting)
    {
        var file = new Argument<string>("FILE") { Description = "A table (CSV) with the columns " + string.Join(", ", PublishedTable.Columns) };
        var folder = new Argument<string>("DIR") { Description = "An atlas folder. Default the one above the program", Arity = ArgumentArity.ZeroOrOne };
        var explain = new Option<bool>("--explain") { Description = "Print how each date was computed, step by step, with the law of each step" };
        command.Add(file);
        command.Add(folder);
        command.Add(explain);
        HelpWithExamples.Add(command, "homerule atlas verify-windows published.csv", "homerule atlas verify-windows published.csv --explain");
        command.SetAction(parsed =>
        {
            var rows = Answering.Need(PublishedTable.Read(InputFile.Bytes(parsed.GetRequiredValue(file))));
            var verifier = new WindowVerifier(Book(parsed.GetValue(folder) ?? AtlasFolders.Need(setting).Atlas, setting));
            int good = 0, dated = 0;
            foreach (var row in rows)
            {
                setting.Stop.ThrowIfCancellationRequested();
                if (!row.IsDated)
                    continue;
                var outcome = verifier.Verify(row);
                dated++;
                good += outcome.Agrees ? 1 : 0;
                if (!outcome.Agrees)
                    setting.Output.WriteLine(CommandLineCheck.OneLine(Sentence(outcome)));
                if (parsed.GetValue(explain) && outcome.Window is { } window)
                    Explain(window, outcome.Agrees ? Name(row) : null, setting);
            }

            setting.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{good} of {dated} recomputed"));
            return 0;
        });
    }

    /// <summary>The steps of a window, one a line, two spaces in.</summary>
    public static void Explain(FilingWindow window, string? heading, CliSetting setting, Language language = Language.En)
    {
        if (heading is not null)
            setting.Output.WriteLine(heading);
        foreach (var step in window.Steps)
            setting.Output.WriteLine($"  {DerivationText.Of(step.Part, language)}: {DerivationText.Of(step, language)}: {Day(step.Date)} ({step.Citation})");
    }

    private static FilingBook Book(string atlas, CliSetting setting)
    {
        var reading = AtlasReader.Read(atlas, AtlasCompilation.Today(setting), setting.Stop);
        return reading.Content is { } content ? new FilingBook(content.Elections, content.Holidays)
            : throw AnswerOptions.Bad("atlas.refused", "DIR", $"The atlas has an error: {reading.Report.Errors[0]}. See: homerule atlas check");
    }

    private static string Sentence(RowOutcome outcome)
    {
        var row = outcome.Row;
        var why = outcome.Problem is { } problem ? $"not computed: {problem}"
            : $"computed {Days(outcome.Window!.Opens, outcome.Window.Closes)}; published {Days(row.Opens, row.Closes)}.{(outcome.Conflict is { } conflict ? " " + conflict.En : "")}";
        return $"{Name(row)}: {why}";
    }

    private static string Name(PublishedRow row) => string.Create(CultureInfo.InvariantCulture, $"row {row.Line}: {row.State.ToUpperInvariant()} {row.Label.OfficeClass} ({row.Label.Statute}), {row.Cycle}");

    private static string Days(DateOnly? opens, DateOnly? closes) =>
        string.Join(", ", new[] { opens is null ? null : $"opens {Day(opens.Value)}", closes is null ? null : $"closes {Day(closes.Value)}" }.OfType<string>());

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
