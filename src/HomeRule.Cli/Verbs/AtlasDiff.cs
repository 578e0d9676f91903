using System.CommandLine;
using System.Text;
using System.Text.Json;
using HomeRule.Answers.Json;
using HomeRule.Atlas.Compiling;
using HomeRule.Atlas.Diffing;
using HomeRule.Civics;
using HomeRule.Cli.Snapshots;

namespace HomeRule.Cli.Verbs;

/// <summary><c>homerule atlas diff OLD NEW</c>: two snapshots or two atlas folders.</summary>
internal static class AtlasDiff
{
    public static void Build(Command command, CliSetting setting)
    {
        var old = new Argument<string>("OLD") { Description = "Earlier snapshot file or atlas folder" };
        var now = new Argument<string>("NEW") { Description = "Later one, of the same sort" };
        var language = new Option<string>("--lang") { HelpName = "en|es", Description = "Language of the sentences. Default en" };
        var format = new Option<string>("--format") { HelpName = "text|json|markdown", Description = "How to write the changes. Default text" };
        command.Add(old);
        command.Add(now);
        command.Add(language);
        command.Add(format);
        HelpWithExamples.Add(command, "homerule atlas diff before.snapshot artifacts/homerule.snapshot", "homerule atlas diff ../release/atlas atlas --format markdown");
        command.SetAction(parsed =>
        {
            var lang = parsed.GetValue(language) switch
            {
                null or "en" => Language.En,
                "es" => Language.Es,
                _ => throw AnswerOptions.Bad("language.unknown", "lang", "--lang is en or es."),
            };
            var wanted = parsed.GetValue(format) ?? "text";
            if (wanted is not ("text" or "json" or "markdown"))
                throw AnswerOptions.Bad("format.unknown", "format", "--format is text, json or markdown.");
            Write(Changes(parsed.GetRequiredValue(old), parsed.GetRequiredValue(now), setting), wanted, lang, setting);
        });
    }

    private static IReadOnlyList<SnapshotChange> Changes(string old, string now, CliSetting setting)
    {
        if (Directory.Exists(old) != Directory.Exists(now))
            throw AnswerOptions.Bad("diff.mixed", "NEW", "Give two snapshot files or two atlas folders, not one of each.");
        if (Directory.Exists(old))
            return Answering.Need(SnapshotDiff.CompareFolders(old, now, AtlasCompilation.Today(setting)));
        return SnapshotDiff.Compare(Answering.Need(SnapshotReader.Open(old)), Answering.Need(SnapshotReader.Open(now)));
    }

    private static void Write(IReadOnlyList<SnapshotChange> changes, string format, Language language, CliSetting setting)
    {
        if (format == "json")
        {
            setting.Output.Write(Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(changes, AnswersJson.Default.IReadOnlyListSnapshotChange)));
            return;
        }

        if (changes.Count == 0)
            setting.Output.WriteLine(language == Language.Es ? "Nada cambió." : "Nothing changed.");
        foreach (var change in changes)
            setting.Output.WriteLine(format == "markdown" ? $"- {Documents.Reports.MarkdownText.Escape(change.Text.In(language))}" : $"{Sign(change.Kind)} {change.Text.In(language)}");
    }

    private static char Sign(SnapshotChangeKind kind) => kind switch
    {
        SnapshotChangeKind.Added => '+',
        SnapshotChangeKind.Removed => '-',
        _ => '~',
    };
}
