using HomeRule.Civics;
using HomeRule.Papers.Documents;

namespace HomeRule.Documents.Comparing;

/// <summary>A text against the wording of plays. Nothing of the text is kept. Thread-safe.</summary>
/// <param name="wording">The wording of one edition.</param>
public sealed class TextComparer(WordingIndex wording)
{
    private const double LeastTouch = 0.02;

    /// <summary>Code: <c>play.unknown</c>.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Result<TextComparison> Compare(Paper paper, ComparisonRequest request, CancellationToken stop)
    {
        foreach (var id in request.Plays)
        {
            if (!wording.Has(id))
                return new Problem("play.unknown", $"There is no play \"{(id.Length > 60 ? id[..57] + "…" : id)}\" with wording. Use {string.Join(", ", wording.PlayIds)}.") { Field = "play" };
        }

        var text = new PaperIndex(paper, wording, stop);
        var judge = new ProvisionJudge(text, wording);
        var plays = new List<PlayMatch>();
        foreach (var id in request.Plays.Count > 0 ? request.Plays.Distinct(StringComparer.Ordinal) : wording.PlayIds)
        {
            var (play, provisions) = wording.Of(id);
            var matches = new List<ProvisionMatch>();
            foreach (var provision in provisions)
            {
                stop.ThrowIfCancellationRequested();
                matches.Add(judge.Judge(provision));
            }

            plays.Add(new PlayMatch { Play = play, Provisions = matches, Touch = Touch(matches) });
        }

        if (request.Plays.Count == 0)
            plays = [.. plays.Where(IsTouched).OrderByDescending(static p => p.Touch).Take(ComparisonRequest.MostRanked)];
        return new TextComparison
        {
            Paper = paper,
            Words = text.Sentences.Sum(static s => s.Words.Count),
            Plays = request.Form is null ? plays : [.. plays.Select(p => Place(p, request.Form(p.Play.Id)))],
            IsRanked = request.Plays.Count == 0,
            Cautions = CautionReader.Read(text, wording),
        };
    }

    private static bool IsTouched(PlayMatch play) => play.Touch > LeastTouch && play.Provisions.Any(m => m.Outcome != MatchOutcome.NotFound && (m.Sureness > Sureness.Low || play.Touch > 0.12));

    private static PlayMatch Place(PlayMatch match, Answers.Drafts.DraftForm? form) =>
        form is null ? match : match with { Provisions = [.. match.Provisions.Select(p => p with { Here = form.Offers.FirstOrDefault(o => o.Provision.Id == p.Provision.Id) })] };

    /// <summary>Share of the play's provisions that were met, core ones and sure ones counting more; a contrary passage touches a play as much as one that agrees.</summary>
    private static double Touch(List<ProvisionMatch> matches)
    {
        var all = matches.Sum(static m => m.Provision.Core ? 2.0 : 1.0);
        return matches.Where(static m => m.Outcome != MatchOutcome.NotFound).Sum(static m => (m.Provision.Core ? 2.0 : 1.0) * m.Sureness switch { Sureness.High => 1, Sureness.Medium => 0.7, _ => 0.15 }) / all;
    }
}
