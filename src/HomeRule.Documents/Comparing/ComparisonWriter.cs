using HomeRule.Answers.Reports;
using HomeRule.Civics;

namespace HomeRule.Documents.Comparing;

/// <summary>A comparison → words of one language. Pure; thread-safe.</summary>
public static class ComparisonWriter
{
    public static ComparisonAnswer Write(TextComparison comparison, SnapshotAnswer snapshot, DateOnly asOf, Language language, (string Slug, string Name)? place = null)
    {
        var words = ComparisonWords.In(language);
        return new ComparisonAnswer
        {
            AsOf = asOf,
            Snapshot = snapshot,
            Place = place?.Slug,
            PlaceName = place?.Name,
            Summary = words.Summary(comparison),
            Limits = words.Limits,
            Text = new ComparedPaper(Snake(comparison.Paper.Format.ToString()), comparison.Words, comparison.Paper.Paragraphs.Count, comparison.Paper.Pages, words.Notes(comparison.Paper)),
            Plays = [.. comparison.Plays.Select(p => new ComparedPlay(p.Play.Id, In(p.Play.Title, language), words.Counts(p), [.. p.Provisions.Select(m => Provision(m, words, language))]))],
            Cautions = [.. comparison.Cautions.Select(c => new ComparedCaution(c.Id, In(c.Title, language), c.Why is { } why ? In(why, language) : null, c.Citation, c.Passage))],
        };
    }

    private static ComparedProvision Provision(ProvisionMatch match, ComparisonWords words, Language language) => new()
    {
        Id = match.Provision.Id,
        Title = In(match.Provision.Title, language),
        Core = match.Provision.Core,
        Outcome = Snake(match.Outcome.ToString()),
        OutcomeName = words.Outcome(match.Outcome),
        Sureness = Snake(match.Sureness.ToString()),
        SurenessName = words.Sure(match.Sureness),
        Reason = In(match.Reason, language),
        Differences = [.. match.Differences.Select(d => In(d, language)).Distinct(StringComparer.Ordinal)],
        PartsNotFound = match.PartsNotFound,
        Variant = match.Variant,
        Model = match.Model,
        Passages = match.Passages,
        Here = match.Here is not { } here ? null : new ComparedStanding(Snake(here.Standing.ToString()), words.Standing(here.Standing), here.Reasons.FirstOrDefault(static r => r.Law is not null)?.Law, here.Reasons.FirstOrDefault(static r => r.Citation is not null)?.Citation),
    };

    private static string In(LocalizedText text, Language language) => language == Language.Es ? text.Es ?? text.En : text.En;

    private static string Snake(string name) => string.Concat(name.Select(static (c, i) => char.IsUpper(c) ? i == 0 ? char.ToLowerInvariant(c).ToString() : "_" + char.ToLowerInvariant(c) : c.ToString()));
}
