using HomeRule.Documents.Comparing;

namespace HomeRule.Documents.Tests.Comparing;

/// <summary>How well the rules find what a reader finds, on texts that they were tuned on, on others, and on texts about something else.</summary>
public sealed class CalibrationTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("tuned", 0.9, 0.9, 0.9)]
    [InlineData("held_out", 0.9, 0.9, 0.9)]
    [InlineData("fresh", 0.9, 0.75, 0.75)]
    public void Compare_MadeUpTexts_FindsWhatAReaderFinds(string set, double leastPrecision, double leastRecall, double leastRight)
    {
        var (hits, extra, missed, right) = (0, 0, 0, 0);
        foreach (var sample in Sample.All.Where(s => s.Set == set))
        {
            foreach (var play in ComparedTexts.Compare(sample.Text, sample.Plays).Plays)
            {
                foreach (var match in play.Provisions)
                {
                    var key = $"{play.Play.Id}/{match.Provision.Id}";
                    var there = match.Outcome != MatchOutcome.NotFound;
                    if (!sample.Expected.TryGetValue(key, out var expected))
                    {
                        extra += there ? 1 : 0;
                        if (there)
                            output.WriteLine($"{sample.Name}: {key} was not expected: {match.Outcome}, {match.Sureness}: {match.Reason.En} {string.Concat(match.Passages.SelectMany(static p => p.Runs).Where(static r => r.IsShared).Select(static r => $"[{r.Words}]"))}");
                        continue;
                    }

                    (hits, missed, right) = (hits + (there ? 1 : 0), missed + (there ? 0 : 1), right + (match.Outcome == expected ? 1 : 0));
                    if (match.Outcome != expected)
                        output.WriteLine($"{sample.Name}: {key} is {match.Outcome} ({match.Sureness}), expected {expected}: {string.Join(' ', match.Differences.Select(static d => d.En))}");
                }
            }
        }

        var (precision, recall, share) = ((double)hits / (hits + extra), (double)hits / (hits + missed), (double)right / (hits + missed));
        output.WriteLine($"{set}: {hits + missed} expected, {hits} met, {missed} missed, {extra} not expected; precision {precision:0.00}, recall {recall:0.00}, right word {share:0.00}");
        precision.ShouldBeGreaterThanOrEqualTo(leastPrecision);
        recall.ShouldBeGreaterThanOrEqualTo(leastRecall);
        share.ShouldBeGreaterThanOrEqualTo(leastRight);
    }

    [Fact]
    public void Compare_TextsAboutSomethingElse_FindNothing()
    {
        var strange = new List<string>();
        foreach (var sample in Sample.All.Where(static s => s.Set == "unrelated"))
        {
            var all = ComparedTexts.Compare(sample.Text, ComparedTexts.Wording.PlayIds);
            strange.AddRange(all.Plays.SelectMany(p => p.Provisions.Where(static m => m.Outcome != MatchOutcome.NotFound).Select(m => $"{sample.Name}: {p.Play.Id}/{m.Provision.Id} {m.Outcome} {m.Sureness} {m.Reason.En[..30]}")));
            strange.AddRange(all.Cautions.Select(c => $"{sample.Name}: {c.Id}"));
            strange.AddRange(ComparedTexts.Compare(sample.Text).Plays.Select(p => $"{sample.Name}: {p.Play.Id} is ranked"));
        }

        strange.ShouldBeEmpty();
    }
}
