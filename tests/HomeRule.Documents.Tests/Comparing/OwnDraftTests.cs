using HomeRule.Answers.Drafts;
using HomeRule.Documents.Comparing;
using HomeRule.Documents.Drafts;
using HomeRule.Testing;

namespace HomeRule.Documents.Tests.Comparing;

/// <summary>Drafts of the program's own, of every play, come back as what they are.</summary>
public sealed class OwnDraftTests(ITestOutputHelper output)
{
    [Fact]
    public void Compare_DraftOfEveryPlay_FindsEveryProvisionSurely()
    {
        var strange = new List<string>();
        var (plays, provisions, others) = (0, 0, 0);
        foreach (var id in RealAtlas.Book.DraftPlays)
        {
            var ground = Ground(id);
            var form = ground.Forms.FirstOrDefault(static f => f.Instrument is "ordinance" or "board_policy" or "general_order") ?? ground.Forms[0];
            var draft = DraftBuilder.Build(ground, new DraftRequest { Form = form.Id, Provisions = [.. form.Offers.Where(static o => o.IsOffered).Select(static o => o.Provision.Id)] }).Value;
            var text = string.Join("\n\n", draft.Sections.SelectMany(static s => s.Paragraphs.Select(static p => p.Text).Prepend($"Section {s.Number}. {s.Heading}")));
            var comparison = ComparedTexts.Compare(text, id);
            strange.AddRange(comparison.Cautions.Select(c => $"{id}: {c.Id}: {string.Concat(c.Passage.Runs.Select(static r => r.IsShared ? $"[{r.Words}]" : r.Words))}"));
            var play = comparison.Plays.Single();
            plays++;
            foreach (var offer in draft.Included)
            {
                provisions++;
                var match = play.Provisions.Single(m => m.Provision.Id == offer.Provision.Id);
                if (match.Outcome != MatchOutcome.Found || match.Sureness != Sureness.High || match.PartsNotFound.Count > 0)
                    strange.Add($"{id}/{offer.Provision.Id}: {match.Outcome}, {match.Sureness}, parts {string.Join(',', match.PartsNotFound)}: {string.Concat(match.Model.Select(static r => r.IsShared ? $"[{r.Words}]" : r.Words))} {string.Join(' ', match.Differences.Select(static d => d.En))}");
            }

            others += ComparedTexts.Compare(text).Plays.TakeWhile(p => p.Play.Id != id).Count();
        }

        output.WriteLine($"{plays} plays, {provisions} provisions, {others} plays ranked before the draft's own");
        plays.ShouldBeGreaterThanOrEqualTo(36);
        strange.ShouldBeEmpty();
        others.ShouldBe(0);
    }

    private static DraftGround Ground(string play)
    {
        foreach (var slug in new[] { "co/denver", "il/cook-county", "il/chicago", "ny/new-york-city", "il" })
        {
            if (RealAtlas.Book.Draft(RealAtlas.Book.Places.Resolve(slug).Value, play, RealAtlas.Today).TryGet(out var ground, out _) && ground.Forms.Any(static f => f.Offers.Any(static o => o.IsOffered)))
                return ground;
        }

        throw new InvalidOperationException($"No place can adopt {play}.");
    }
}
