using System.CommandLine;
using System.Globalization;
using HomeRule.Answers;
using HomeRule.Atlas.Importing;
using HomeRule.Civics;
using HomeRule.Civics.Feeds;
using HomeRule.Cli.Importing;
using HomeRule.Cli.Snapshots;
using HomeRule.Feeds.Elections;

namespace HomeRule.Cli.Verbs;

/// <summary><c>homerule atlas import-candidates FILE</c>: lists of candidates into files of the atlas.</summary>
internal static class AtlasImportCandidates
{
    /// <summary>Most problems that are listed; the rest is counted.</summary>
    private const int MostListed = 50;

    private static readonly string[] Formats = ["vip", "vip-csv", "ocd", "csv"];

    private static readonly string[] Government = [".gov", ".us", ".mil"];

    public static void Build(Command command, CliSetting setting)
    {
        var file = new Argument<string>("FILE") { Description = "A file, a zip archive or a folder of tables", Arity = ArgumentArity.ZeroOrOne };
        var format = new Option<string>("--format") { HelpName = "vip|vip-csv|ocd|csv", Description = "The form of the file. Default: told from what it holds" };
        var state = new Option<string>("--state") { HelpName = "XX", Description = "The state, where the file does not say it" };
        var source = new Option<string>("--source") { HelpName = "URL", Description = "Where the list was published; needed unless the file names an address" };
        var seen = new Option<string>("--checked") { HelpName = "DAY", Description = "Day on which you saw it there, YYYY-MM-DD; also the day of the list, where the file gives none" };
        var final = new Option<string>("--final") { HelpName = "yes|no", Description = "Whether the publisher calls the list final. Default: it says neither" };
        var id = new Option<string>("--id") { HelpName = "ID", Description = "Id of the list, where the one made of state, day and kind is that of another list" };
        var target = new Option<string>("--out") { HelpName = "DIR", Description = "Folder for the files: an atlas, or a new folder that gets only what is new. Default the atlas above the program" };
        var dry = new Option<bool>("--dry-run") { Description = "Say what would be written, and write nothing" };
        var good = new Option<bool>("--only-good") { Description = "Take the contests that are good, and leave out those with a problem" };
        var template = new Option<bool>("--template") { Description = "Print the first row of the simple table and an example that is passed over, and stop" };
        var snapshot = new Option<string>("--snapshot") { HelpName = "FILE", Description = "Snapshot that knows the places. Default: HOMERULE_SNAPSHOT, else artifacts/homerule.snapshot beside the atlas" };
        command.Add(file);
        foreach (var option in new Option[] { format, state, source, seen, final, id, target, dry, good, template, snapshot })
            command.Add(option);
        HelpWithExamples.Add(command, "homerule atlas import-candidates --template > candidates.csv",
            "homerule atlas import-candidates candidates.csv --source https://example.gov/candidates --checked 2026-09-15 --dry-run",
            "homerule atlas import-candidates vipFeed-08.zip --source https://example.gov/vip --checked 2026-10-01 --only-good");
        HelpWithExamples.AddNotes(command, ["Columns of the simple table (* must be filled):", .. CandidateColumns.All.Select(static c => $"  {(c.IsRequired ? "*" : " ")} {c.Name,-14} {c.Doc}")]);
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(template))
            {
                setting.Output.Write(string.Join(',', CandidateColumns.All.Select(static c => c.Name)) + "\r\n");
                setting.Output.Write("# " + string.Join(',', CandidateColumns.All.Select(static c => c.Example.Contains(',', StringComparison.Ordinal) ? $"\"{c.Example}\"" : c.Example)) + "\r\n");
                return 0;
            }

            return Import(new Asked
            {
                File = parsed.GetValue(file) is { Length: > 0 } path ? path
                    : throw AnswerOptions.Bad("import.file", "FILE", "Give the list to import, such as candidates.csv; homerule atlas import-candidates --template prints its first row."),
                Format = parsed.GetValue(format),
                State = parsed.GetValue(state),
                Source = parsed.GetValue(source),
                Checked = parsed.GetValue(seen),
                Final = parsed.GetValue(final),
                Id = parsed.GetValue(id),
                Target = parsed.GetValue(target),
                Snapshot = parsed.GetValue(snapshot),
                IsDry = parsed.GetValue(dry),
                OnlyGood = parsed.GetValue(good),
            }, setting);
        });
    }

    private sealed record Asked
    {
        public required string File { get; init; }

        public string? Format { get; init; }

        public string? State { get; init; }

        public string? Source { get; init; }

        public string? Checked { get; init; }

        public string? Final { get; init; }

        public string? Id { get; init; }

        public string? Target { get; init; }

        public string? Snapshot { get; init; }

        public bool IsDry { get; init; }

        public bool OnlyGood { get; init; }
    }

    private static int Import(Asked asked, CliSetting setting)
    {
        var today = AtlasCompilation.Today(setting);
        var seen = Day(asked.Checked, today);
        var isFinal = asked.Final switch { null => (bool?)null, "yes" => true, "no" => false, _ => throw AnswerOptions.Bad("import.final", "--final", "--final is yes or no.") };
        var form = asked.Format is { } word ? Format(word) : Answering.Need(CandidateFiles.FormatOf(asked.File));
        var reading = Answering.Need(form == CandidateFormat.Csv ? CandidateSheet.Read(asked.File) : CandidateFiles.Read(asked.File, form, setting.Stop));
        var own = AtlasFolders.Need(setting).Atlas;
        var folder = asked.Target is null ? own : asked.Target.Length > 0 ? Path.GetFullPath(asked.Target) : throw AnswerOptions.Bad("import.out", "--out", "--out needs the path of a folder.");
        var places = new ImportPlaces(new AnswerBook(SnapshotStore.Open(setting, asked.Snapshot)));
        var mapped = Answering.Need(CandidateMapping.Map(reading, new CandidateMappingOptions
        {
            Resolve = text => places.Resolve(text).Map(static p => new KnownPlace(p.Division, p.Id)),
            State = asked.State is { } state ? State(state) : null,
            AsOf = seen,
            IsFinal = isFinal,
            Sources = [Source(asked.Source ?? reading.Url, seen)],
            Id = asked.Id is { } id ? Id(id) : null,
        }));
        Tell(reading, mapped, setting);
        if (mapped.Faults.Count > 0 && !asked.OnlyGood)
            throw AnswerOptions.Bad("import.refused", "FILE", $"The file has {Count(mapped.Faults.Count, "problem")}. Nothing was written; correct them, or take the good contests with --only-good.");
        if (mapped.Lists.Count == 0)
            throw AnswerOptions.Bad("import.empty", "FILE", "No contest of the file is for an office and a government that are known here. Nothing was written; the lines above say why, or see docs/guide/candidate-lists.md.");
        var plan = Answering.Need(CandidateImport.Plan(mapped.Lists, Directory.Exists(Path.Combine(folder, "levers")) ? folder : own, folder, today, setting.Stop));
        Write(plan, folder, asked.IsDry, setting);
        return 0;
    }

    private static void Tell(CandidateReading reading, MappedCandidates mapped, CliSetting setting)
    {
        foreach (var fault in mapped.Faults.Take(MostListed))
            setting.Output.WriteLine("error: " + CommandLineCheck.OneLine(fault.ToString()));
        if (mapped.Faults.Count > MostListed)
            setting.Output.WriteLine($"error: and {mapped.Faults.Count - MostListed} more");
        var contests = reading.Elections.Sum(static e => e.Contests.Count);
        setting.Output.WriteLine($"read: {Number(reading.Read, form: "entry", many: "entries")}, {Count(contests, "contest")} with their candidates");
        setting.Output.WriteLine($"mapped: {Count(mapped.Contests, "contest")}, {Count(mapped.Candidates, "candidate")}, in {Count(mapped.Lists.Count, "list")}");
        foreach (var reject in mapped.LeftOut)
            setting.Output.WriteLine("left out: " + CommandLineCheck.OneLine(LeftOut(reject)));
    }

    private static string LeftOut(FeedReject reject) =>
        $"{Number(reject.Count, form: "contest", many: "contests")}. {reject.Reason}{(reject.Examples.Count == 0 ? "" : $" Such as: {string.Join("; ", reject.Examples.Take(3))}")}";

    private static void Write(CandidatePlan plan, string folder, bool dry, CliSetting setting)
    {
        foreach (var id in plan.Present)
            setting.Output.WriteLine($"already there: {id}");
        if (!dry && plan.Files.Count > 0)
            Answering.Need(CandidateImport.Write(plan, folder));
        foreach (var (path, _) in plan.Files)
            setting.Output.WriteLine($"{(dry ? "would write" : "written")}: {Path.Combine(folder, path)}");
        setting.Output.WriteLine($"{Count(plan.Added.Count, "list")} {(dry ? "would be added" : "added")}, {plan.Replaced.Count} {(dry ? "would take" : "took")} the place of an older one, {plan.Present.Count} already there.");
    }

    private static Source Source(string? address, DateOnly seen)
    {
        if (address is null)
            throw AnswerOptions.Bad("import.source", "--source", "Say where the list was published with --source URL; nothing enters the atlas without a source.");
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http") || uri.Host.Length == 0 || address.Any(static c => char.IsWhiteSpace(c) || c is '<' or '>' or '"'))
            throw AnswerOptions.Bad("import.source", "--source", "The source is not one address. Start it with https://");
        var isOfficial = Array.Exists(Government, e => uri.IdnHost.EndsWith(e, StringComparison.OrdinalIgnoreCase));
        return new Source { Kind = isOfficial ? SourceKind.OfficialList : SourceKind.Press, Url = address, Checked = PartialDate.From(seen), Confidence = isOfficial ? Confidence.High : Confidence.Medium };
    }

    private static DateOnly Day(string? text, DateOnly today)
    {
        if (text is null)
            throw AnswerOptions.Bad("import.checked", "--checked", "Say on which day you saw the list with --checked YYYY-MM-DD.");
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            throw AnswerOptions.Bad("import.checked", "--checked", $"\"{text}\" is no day of the calendar. Write YYYY-MM-DD.");
        return day <= today ? day : throw AnswerOptions.Bad("import.checked", "--checked", $"{text} is later than today. Nobody can have seen the list then.");
    }

    private static CandidateFormat Format(string word) => Array.IndexOf(Formats, word) switch
    {
        0 => CandidateFormat.Vip,
        1 => CandidateFormat.VipCsv,
        2 => CandidateFormat.Ocd,
        3 => CandidateFormat.Csv,
        _ => throw AnswerOptions.Bad("import.format", "--format", $"--format is one of {string.Join(", ", Formats)}."),
    };

    private static string State(string text) => text.Length == 2 && text.All(char.IsAsciiLetter) ? text.ToLowerInvariant() : throw AnswerOptions.Bad("import.state", "--state", "--state is the two letters of a state, such as co.");

    private static string Id(string text) => text.Length <= 100 && text.All(static c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && char.IsAsciiLetterOrDigit(text[0])
        ? text : throw AnswerOptions.Bad("import.id", "--id", "--id has lower-case letters, digits and hyphens, at most 100.");

    private static string Count(int count, string noun) => Number(count, noun, noun + "s");

    private static string Number(long count, string form, string many) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? form : many)}");
}
