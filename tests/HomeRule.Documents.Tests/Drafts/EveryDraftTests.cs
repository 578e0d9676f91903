using System.Diagnostics;
using HomeRule.Answers;
using HomeRule.Answers.Drafts;
using HomeRule.Answers.Places;
using HomeRule.Answers.Standings;
using HomeRule.Civics;
using HomeRule.Civics.Provisions;
using HomeRule.Documents.Drafts;
using HomeRule.Documents.Tests.Testing;
using HomeRule.Testing;

namespace HomeRule.Documents.Tests.Drafts;

/// <summary>Every place of the atlas × every play with provisions × every form: each draft is built, and none holds a provision that state law closes there.</summary>
public sealed class EveryDraftTests(ITestOutputHelper output)
{
    [Fact]
    public void Build_MadeUpWording_IsNeverAgainstTheLaw() => Check(MadeUp.Book, 20_000);

    [Fact]
    public void Build_WordingOfTheAtlas_IsNeverAgainstTheLaw()
    {
        Assert.SkipUnless(RealAtlas.Book.DraftPlays.Count > 0, "The atlas holds no provisions yet; this test needs them.");
        Check(RealAtlas.Book, 10_000);
    }

    private void Check(AnswerBook book, int least)
    {
        var places = book.Places.All.Where(static p => p.Records.Count > 0 || p.Large is not null || DivisionKinds.IsState(p.Kind)).ToList();
        places.Count.ShouldBeGreaterThan(300);
        var drafts = 0;
        var withheld = 0;
        var watch = Stopwatch.StartNew();
        Parallel.ForEach(places, new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = TestContext.Current.CancellationToken }, place =>
        {
            var standings = book.Report(place, RealAtlas.Today, Language.En).Levers.ToDictionary(static l => l.Id, static l => l.Standing);
            foreach (var play in book.DraftPlays)
            {
                if (!book.Draft(place, play, RealAtlas.Today).TryGet(out var ground, out var problem))
                {
                    problem.Code.ShouldBe("draft.no-office");
                    continue;
                }

                foreach (var form in ground.Forms)
                {
                    var draft = DraftBuilder.Build(ground, new DraftRequest { Form = form.Id }).Value;
                    Interlocked.Increment(ref drafts);
                    Interlocked.Add(ref withheld, draft.Withheld.Count);
                    Lawful(draft, standings, place);
                    Whole(draft, place);
                }
            }
        });
        output.WriteLine($"{places.Count} places, {drafts} drafts, {withheld} provisions withheld, {watch.ElapsedMilliseconds} ms, {watch.Elapsed.TotalMilliseconds * 2 / drafts:0.00} ms of one core a draft");
        drafts.ShouldBeGreaterThan(least);
        withheld.ShouldBeGreaterThan(1_000);
    }

    /// <summary>Against the report of the place, which works the standings out by itself. Plain conditions: assertions with messages would take most of the time.</summary>
    private static void Lawful(Draft draft, Dictionary<string, Standing> standings, Government place)
    {
        var bill = draft.Form is { Instrument: DraftInstruments.StateBill, Office: "state_legislature" };
        foreach (var offer in draft.Included)
        {
            Need(offer.Standing != ProvisionStanding.Closed && !draft.Withheld.Contains(offer), place, draft, offer.Provision.Id);
            foreach (var lever in offer.Provision.Levers)
            {
                Need(bill || offer.Provision.Effect != ProvisionEffect.Limits || standings[lever] != Standing.MustCooperate, place, draft, offer.Provision.Id);
                Need(bill || offer.Provision.Effect != ProvisionEffect.Extends || standings[lever] != Standing.MustNotCooperate, place, draft, offer.Provision.Id);
            }
        }

        foreach (var offer in draft.Withheld)
        {
            Need(offer.Reasons.Count > 0 && offer.Reasons.All(static r => r.Law is not null), place, draft, offer.Provision.Id);
            Need(!draft.Sections.Any(s => s.Heading == offer.Provision.Title.En), place, draft, offer.Provision.Id);
            Need(draft.Memo.Any(s => s.Heading.StartsWith("Left out", StringComparison.Ordinal) && s.Paragraphs.Any(p => p.Text.StartsWith(offer.Provision.Title.En.Replace("Letter. ", "", StringComparison.Ordinal), StringComparison.Ordinal))), place, draft, offer.Provision.Id);
        }
    }

    private static void Whole(Draft draft, Government place)
    {
        Need(draft.Sections.Count > 0 == draft.Included.Count > 0, place, draft, "sections");
        foreach (var paragraph in draft.Sections.Concat(draft.Memo).SelectMany(static s => s.Paragraphs))
            Need(paragraph.Text.Length > 0 && !paragraph.Text.AsSpan().ContainsAny('{', '}') && paragraph.Notes.All(n => n >= 1 && n <= draft.Notes.Count), place, draft, paragraph.Text);
        Need(draft.Notes.Select(static n => n.Number).SequenceEqual(Enumerable.Range(1, draft.Notes.Count)), place, draft, "notes");
        Need(draft.Sections.Select(static s => s.Number).SequenceEqual(Enumerable.Range(1, draft.Sections.Count)), place, draft, "numbers");
    }

    private static void Need(bool holds, Government place, Draft draft, string what)
    {
        if (!holds)
            Assert.Fail($"{place.Slug}, {draft.FileName}: {what}");
    }
}
