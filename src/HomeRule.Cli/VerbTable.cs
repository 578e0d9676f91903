using System.CommandLine;
using HomeRule.Cli.Verbs;

namespace HomeRule.Cli;

/// <summary>Every verb by name, with what builds it.</summary>
internal static class VerbTable
{
    public static IReadOnlyList<Verb> All { get; } =
    [
        new("report", "The report for a place: who decides, what is in force, what the law leaves open", ReportVerb.Build),
        new("places", "Places that a name may mean", PlacesVerb.Build),
        new("locate", "Every division that contains a point, or each point of a table", LocateVerb.Build),
        new("plays", "The playbook: every policy, or one in full", PlaysVerb.Build),
        new("laws", "State laws, of all states or of one", LawsVerb.Build),
        new("compare", "Two to four places side by side, policy by policy", CompareVerb.Build),
        new("agreements", "287(g) agreements of a place by the official lists, and how each can end", AgreementsVerb.Build),
        new("draft", "A draft ordinance, order, policy, letter or bill of a play for a place, with a memo for counsel", DraftVerb.Build),
        new("letter", "A letter, a call script or a public comment to the office that decides a play in a place", LetterVerb.Build),
        new("exit-letter", "The letter that ends a listed 287(g) agreement, from its own clause", ExitLetterVerb.Build),
        new("records", "A public-records request for a place, with the day on which an answer is due", RecordsVerb.Build),
        new("brief", "Two sides to print about a place, as one HTML file or as Markdown", BriefVerb.Build),
        new("compare-text", "Which provisions of plays a text holds: an ordinance, policy or agreement", CompareTextVerb.Build),
        new("windows", "When seats that decide are next up", WindowsVerb.Build),
        new("seats", "The seats of the offices that decide in a place: how many, for how long, when up, when candidates file", SeatsVerb.Build),
        new("runway", "What somebody who thinks of running for an office must have done, and by when", RunwayVerb.Build),
        new("export-elections", "The seats that are up on one day, as VIP or Open Civic Data", ExportElectionsVerb.Build),
        new("help-nearby", "Where to complain, report or find legal help in a state, and who helps people to run or serve", HelpNearbyVerb.Build),
        new("coverage", "What is known, how fresh, how sure, per state", CoverageVerb.Build),
        new("serve", "Run the site and the API", ServeVerb.Build),
        new("pull", "Bring official files: boundaries, office holders, agencies, agreements", PullVerb.Build),
        new("atlas", "Check, compile and compare the curated facts", AtlasVerb.Build),
    ];

    /// <summary>The verb that a command line names; null when it names none.</summary>
    public static string? Named(IReadOnlyList<string> args) =>
        args.FirstOrDefault(static a => !a.StartsWith('-')) is { } first && All.Any(v => v.Name == first) ? first : null;

    /// <summary><c>homerule atlas check</c>.</summary>
    public static string PathOf(Command command) =>
        command is RootCommand ? "homerule" : command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{PathOf(parent)} {command.Name}" : command.Name;
}
