using System.CommandLine;
using HomeRule.Atlas.Checking;
using HomeRule.Atlas.Schema;
using HomeRule.Cli.Snapshots;

namespace HomeRule.Cli.Verbs;

internal static class AtlasVerb
{
    public static void Build(Command command, CliSetting setting)
    {
        var check = new Command("check", "Check every file: schema, references, sources, dates, canonical form");
        var compile = new Command("compile", "Compile the atlas into a snapshot");
        var diff = new Command("diff", "What changed between two snapshots or two atlas folders");
        var import = new Command("import", "Check a table of local officials or policies and turn it into files of the atlas");
        var candidates = new Command("import-candidates", "Turn a list of candidates (VIP, Open Civic Data or a table) into files of the atlas");
        var schema = new Command("schema", "Write atlas/schema again from the program's own table");
        var verify = new Command("verify-windows", "Recompute a table of published filing dates from the rules of the atlas");
        Check(check, setting);
        Compile(compile, setting);
        AtlasDiff.Build(diff, setting);
        AtlasImportVerb.Build(import, setting);
        AtlasImportCandidates.Build(candidates, setting);
        Schema(schema, setting);
        AtlasVerifyWindows.Build(verify, setting);
        foreach (var one in new[] { check, compile, diff, import, candidates, schema, verify })
            command.Add(one);
        HelpWithExamples.Add(command, "homerule atlas check", "homerule atlas compile", "homerule atlas diff old.snapshot artifacts/homerule.snapshot");
    }

    private static void Check(Command command, CliSetting setting)
    {
        var fix = new Option<bool>("--fix") { Description = "First rewrite files that are valid but not in canonical form" };
        var folder = Folder();
        command.Add(fix);
        command.Add(folder);
        HelpWithExamples.Add(command, "homerule atlas check", "homerule atlas check --fix", "homerule atlas check ../other/atlas");
        command.SetAction(parsed =>
        {
            var atlas = parsed.GetValue(folder) ?? AtlasFolders.Need(setting).Atlas;
            if (parsed.GetValue(fix))
            {
                foreach (var path in AtlasFormatter.Format(atlas, setting.Stop))
                    setting.Output.WriteLine($"rewritten: {path}");
            }

            var report = AtlasChecker.Check(atlas, AtlasCompilation.Today(setting), setting.Stop);
            foreach (var problem in report.Errors)
                setting.Output.WriteLine($"error: {problem}");
            foreach (var problem in report.Warnings)
                setting.Output.WriteLine($"warning: {problem}");
            if (report.IsOk)
            {
                setting.Output.WriteLine(report.Summary);
                return 0;
            }

            throw AnswerOptions.Bad("atlas.refused", "DIR", report.Summary);
        });
    }

    private static void Compile(Command command, CliSetting setting)
    {
        var target = new Option<string>("--out") { HelpName = "FILE", Description = "Where the snapshot goes. Default artifacts/homerule.snapshot beside the atlas" };
        var needed = new Option<bool>("--if-needed") { Description = "Only when a file changed since the snapshot was written" };
        var folder = Folder();
        var boundaries = new Option<string>("--boundaries") { HelpName = "DIR", Description = "Folder of boundary files with their cards. Default: HOMERULE_BOUNDARIES, else artifacts/boundaries beside the atlas" };
        command.Add(target);
        command.Add(needed);
        command.Add(boundaries);
        command.Add(folder);
        HelpWithExamples.Add(command, "homerule atlas compile", "homerule atlas compile --if-needed", "homerule atlas compile --out /tmp/today.snapshot", "homerule atlas compile --boundaries ../boundaries");
        command.SetAction(parsed =>
        {
            var folders = parsed.GetValue(folder) is { } named ? AtlasFolders.At(named, setting) : AtlasFolders.Need(setting);
            if (parsed.GetValue(boundaries) is { Length: > 0 } other)
                folders = folders.With(other);
            var path = parsed.GetValue(target) ?? folders.Snapshot;
            if (parsed.GetValue(needed) && !(folders with { Snapshot = path }).IsStale())
            {
                setting.Output.WriteLine($"fresh: {path}");
                return;
            }

            var info = AtlasCompilation.Run(folders, path, setting);
            setting.Output.WriteLine($"{info.Hash} {path}");
        });
    }

    private static void Schema(Command command, CliSetting setting)
    {
        var folder = Folder();
        command.Add(folder);
        HelpWithExamples.Add(command, "homerule atlas schema");
        command.SetAction(parsed =>
        {
            var atlas = parsed.GetValue(folder) ?? AtlasFolders.Need(setting).Atlas;
            if (!Directory.Exists(atlas))
                throw AnswerOptions.Bad("atlas.missing", "DIR", $"There is no folder {atlas}. Give the folder that holds laws/, plays/ and places/.");
            AtlasSchemaDocs.Write(atlas);
            setting.Output.WriteLine($"Written: {AtlasSchemaDocs.Files().Count} files in {Path.Combine(atlas, "schema")}");
        });
    }

    private static Argument<string> Folder() => new("DIR") { Description = "An atlas folder. Default the one above the program", Arity = ArgumentArity.ZeroOrOne };
}
