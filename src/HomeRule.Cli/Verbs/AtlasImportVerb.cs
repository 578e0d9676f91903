using System.CommandLine;
using HomeRule.Answers;
using HomeRule.Atlas.Importing;
using HomeRule.Cli.Importing;
using HomeRule.Cli.Snapshots;

namespace HomeRule.Cli.Verbs;

/// <summary><c>homerule atlas import FILE</c>: a table of officials or policies into files of the atlas.</summary>
internal static class AtlasImportVerb
{
    /// <summary>Most problems that are listed; the rest is counted.</summary>
    private const int MostListed = 50;

    public static void Build(Command command, CliSetting setting)
    {
        var file = new Argument<string>("FILE") { Description = "A table (CSV) with a first row that names its columns", Arity = ArgumentArity.ZeroOrOne };
        var target = new Option<string>("--out") { HelpName = "DIR", Description = "Folder for the files: an atlas, or a new folder that gets only what is new. Default the atlas above the program" };
        var dry = new Option<bool>("--dry-run") { Description = "Say what would be written, and write nothing" };
        var kind = new Option<string>("--kind") { HelpName = "officials|policies", Description = "What the rows are. Default: officials where there is a column role (or office), policies where there is a column play" };
        var good = new Option<bool>("--only-good") { Description = "Take the rows that are good, and write the others to FILE.rejected.csv with the reason" };
        var template = new Option<string>("--template") { HelpName = "officials|policies", Description = "Print the first row of such a table and an example that is passed over, and stop" };
        var snapshot = new Option<string>("--snapshot") { HelpName = "FILE", Description = "Snapshot that knows the places. Default: HOMERULE_SNAPSHOT, else artifacts/homerule.snapshot beside the atlas" };
        command.Add(file);
        foreach (var option in new Option[] { target, dry, kind, good, template, snapshot })
            command.Add(option);
        HelpWithExamples.Add(command, "homerule atlas import --template officials > officials.csv", "homerule atlas import officials.csv --dry-run",
            "homerule atlas import policies.csv --only-good", "homerule atlas import officials.csv --out ../proposal");
        HelpWithExamples.AddNotes(command, [.. Columns()]);
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(template) is { } wanted)
            {
                Template(Kind(wanted, "--template"), setting);
                return 0;
            }

            var path = parsed.GetValue(file) is { Length: > 0 } named ? named
                : throw AnswerOptions.Bad("import.file", "FILE", "Give the table to import, such as officials.csv; homerule atlas import --template officials prints its first row.");
            return Import(path, parsed.GetValue(kind) is { } one ? Kind(one, "--kind") : null, parsed.GetValue(target), parsed.GetValue(snapshot), parsed.GetValue(dry), parsed.GetValue(good), setting);
        });
    }

    /// <summary>The columns of both kinds, for the help.</summary>
    private static IEnumerable<string> Columns()
    {
        foreach (var kind in Enum.GetValues<ImportKind>())
        {
            if (kind != ImportKind.Officials)
                yield return "";
            yield return $"Columns of {SheetRows.Word(kind)} (* must be filled):";
            foreach (var column in ImportColumns.Of(kind))
                yield return $"  {(column.IsRequired ? "*" : " ")} {column.Name,-14} {column.Doc}";
        }
    }

    private static ImportKind Kind(string word, string option) => word switch
    {
        "officials" => ImportKind.Officials,
        "policies" => ImportKind.Policies,
        _ => throw AnswerOptions.Bad("import.kind", option, $"{option} is officials or policies."),
    };

    private static void Template(ImportKind kind, CliSetting setting)
    {
        var columns = ImportColumns.Of(kind);
        setting.Output.Write(string.Join(',', columns.Select(static c => c.Name)) + "\r\n");
        setting.Output.Write("# " + string.Join(',', columns.Select(static c => c.Example)) + "\r\n");
    }

    private static int Import(string file, ImportKind? kind, string? target, string? snapshot, bool dry, bool onlyGood, CliSetting setting)
    {
        var table = Answering.Need(SheetRows.Read(InputFile.Bytes(file), kind));
        if (table.Sheet.Separator != ',')
            setting.Error.WriteLine($"Read with {(table.Sheet.Separator == '\t' ? "a tab" : table.Sheet.Separator)} between the cells.");
        var own = AtlasFolders.Need(setting).Atlas;
        var folder = target is null ? own : target.Length > 0 ? Path.GetFullPath(target) : throw AnswerOptions.Bad("import.out", "--out", "--out needs the path of a folder.");
        var atlas = Directory.Exists(Path.Combine(folder, "levers")) ? folder : own;
        var places = new ImportPlaces(new AnswerBook(SnapshotStore.Open(setting, snapshot)));
        var plan = Answering.Need(AtlasImport.Plan(
            new ImportRequest { Kind = table.Kind, Rows = table.Rows, Atlas = atlas, Target = folder, Today = AtlasCompilation.Today(setting), Resolve = places.Resolve }, setting.Stop));
        List<ImportFault> faults = [.. table.Faults.Concat(plan.Faults).OrderBy(static f => f.Row)];
        List(faults, "error", setting);
        List(plan.Warnings, "warning", setting);
        if (faults.Count > 0 && !onlyGood)
            throw AnswerOptions.Bad("import.refused", "FILE", $"{Count(faults.Select(static f => f.Row).Distinct().Count(), "row")} of {table.Sheet.Rows.Count} cannot be imported ({Count(faults.Count, "problem")}). Nothing was written; correct them, or take the good rows with --only-good.");
        if (table.Sheet.Rows.Count == 0)
            throw AnswerOptions.Bad("import.empty", "FILE", "The table has no rows below its first one. Fill in at least one; rows that start with # are passed over.");
        Write(plan, table, faults, file, folder, dry, setting);
        return 0;
    }

    private static void Write(ImportPlan plan, SheetRows table, List<ImportFault> faults, string file, string folder, bool dry, CliSetting setting)
    {
        foreach (var (row, id) in plan.Present)
            setting.Output.WriteLine($"already there: {id} (row {row})");
        var rejects = Rejects.PathFor(file);
        if (faults.Count > 0)
        {
            if (!dry)
                Rejects.Write(rejects, table.Sheet, faults);
            setting.Output.WriteLine($"{(dry ? "would reject" : "rejected")}: {Count(faults.Select(static f => f.Row).Distinct().Count(), "row")}, in {rejects}");
        }

        if (!dry && plan.Files.Count > 0)
            Answering.Need(AtlasImport.Write(plan, folder));
        foreach (var (path, _) in plan.Files)
            setting.Output.WriteLine($"{(dry ? "would write" : "written")}: {Path.Combine(folder, path)}");
        setting.Output.WriteLine($"{Count(plan.Added.Count, "row")} {(dry ? "would be added" : "added")} in {Count(plan.Files.Count, "file")}, {plan.Present.Count} already there, {Count(plan.Warnings.Count, "warning")}.");
    }

    private static void List(IReadOnlyList<ImportFault> faults, string word, CliSetting setting)
    {
        foreach (var fault in faults.Take(MostListed))
            setting.Output.WriteLine($"{word}: {CommandLineCheck.OneLine(fault.ToString())}");
        if (faults.Count > MostListed)
            setting.Output.WriteLine($"{word}: and {faults.Count - MostListed} more");
    }

    private static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
