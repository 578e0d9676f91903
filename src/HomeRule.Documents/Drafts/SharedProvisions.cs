using HomeRule.Answers.Drafts;
using HomeRule.Civics;
using HomeRule.Civics.Provisions;

namespace HomeRule.Documents.Drafts;

/// <summary>Which of the provisions that every draft shares a form usually takes, and in which wording.</summary>
internal static class SharedProvisions
{
    public const string Findings = "findings-frame";
    public const string Definitions = "definitions-frame";

    /// <summary>Those that say what the author finds or intends: in an order, the officer who signs it.</summary>
    public static readonly IReadOnlySet<string> SpeakForTheAuthor = new HashSet<string>([Findings, "severability"], StringComparer.Ordinal);

    private static readonly string[] Laws = [Findings, Definitions, "savings", "severability", "no-private-claim", "reporting", "training-notice", "effective-date"];
    private static readonly string[] Orders = [$"{Findings}:short-purpose", Definitions, "savings:short", "reporting", "training-notice", "effective-date"];
    private static readonly string[] Clauses = [Definitions, "savings:short", "severability"];

    /// <param name="instrument">Id of the instrument.</param>
    /// <param name="among">The shared provisions.</param>
    /// <param name="ground">What the draft rests on: a measure on another subject needs no record of requests, and one with a report or a training of its own needs no second.</param>
    public static Result<List<Choice>> Of(string instrument, IReadOnlyList<Provision> among, DraftGround ground)
    {
        var own = ground.Set.Provisions.Where(static p => p.Core).ToList();
        var skipped = new HashSet<string>(StringComparer.Ordinal);
        if (!ground.OnCooperation || own.Exists(static p => p.Id.Contains("report", StringComparison.Ordinal) || p.Id is "record" or "request-record"))
            skipped.Add("reporting");
        if (!ground.OnCooperation || ground.Set.Guide.Count > 0 || own.Exists(static p => p.Id.Contains("training", StringComparison.Ordinal)))
            skipped.Add("training-notice");
        return Of(instrument, [.. among.Where(p => !skipped.Contains(p.Id))]);
    }

    private static Result<List<Choice>> Of(string instrument, IReadOnlyList<Provision> among) => instrument switch
    {
        DraftInstruments.TerminationLetter => new List<Choice>(),
        DraftInstruments.ContractClause or DraftInstruments.BudgetRider => Take(Clauses, among),
        DraftInstruments.GeneralOrder => Take(Orders, among),
        _ => Take(Laws, among),
    };

    /// <summary>In the order of the table: what the draft is about comes between the definitions and the rest.</summary>
    private static List<Choice> Take(string[] usual, IReadOnlyList<Provision> among)
    {
        var taken = new List<Choice>();
        foreach (var written in usual)
        {
            var parts = written.Split(':');
            if (among.FirstOrDefault(p => p.Id == parts[0]) is not { } provision)
                continue;
            var variant = parts.Length > 1 ? provision.Variants.FirstOrDefault(v => v.Id == parts[1]) : null;
            taken.Add(variant is null ? Choice.Usual(provision) : new Choice(provision, variant.Text, variant.Id));
        }

        return taken;
    }
}
