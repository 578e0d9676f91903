using System.Text.RegularExpressions;
using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Answers.Standings;
using HomeRule.Answers.Tests.Testing;
using HomeRule.Civics;
using HomeRule.Testing;
using Shouldly;
using Xunit;
using RealAtlas = HomeRule.Answers.Tests.Testing.RealAtlas;

namespace HomeRule.Answers.Tests.Steps;

/// <summary>The steps of every place of the atlas, and of places chosen for what they show.</summary>
public sealed partial class NextStepTests
{
    [Theory]
    [InlineData(Language.En)]
    [InlineData(Language.Es)]
    public void Steps_OfEveryPlace_AreFewOrderedAndOfWhatIsOpen(Language language)
    {
        var ended = 0;
        foreach (var place in RealAtlas.Places.All)
        {
            var report = RealAtlas.Book.Report(place, RealAtlas.Today, language);
            var plays = report.Plays.ToDictionary(static p => p.Id);
            var why = place.Slug;
            report.NextSteps.Count.ShouldBeInRange(1, 5, why);
            report.NextSteps.Select(static s => s.Play).OfType<string>().ShouldBeUnique(why);
            var points = report.NextSteps.Select(static s => s.Score).OfType<int>().ToList();
            points.ShouldBeInOrder(SortDirection.Descending, why);
            foreach (var step in report.NextSteps)
            {
                step.Sentence.Value.ShouldNotBeNullOrWhiteSpace(why);
                step.Sentence.Language.ShouldBe(language, why);
                foreach (var link in step.Links.Prepend(new StepLink(step.Kind, step.Path)))
                    Form().IsMatch(link.Path).ShouldBeTrue($"{why}: {link.Path}");
                if (step.Play is not { } id)
                    continue;
                plays[id].Status.ShouldBeOneOf([PlayStatus.Open, PlayStatus.Limited, PlayStatus.Unsettled], $"{why}: {id}");
                plays[id].DecidedBy.ShouldContain(d => d.Office == step.Office && d.Government.OcdId == step.Government!.OcdId, $"{why}: {id}");
                step.When.ShouldNotBeNull(why);
                step.Links.Select(static l => l.Kind).ShouldContain("details", why);
                ended += step.Kind == "end_agreement" ? 1 : 0;
            }
        }

        ended.ShouldBe(0, "this edition has no official lists");
    }

    [Fact]
    public void Draft_OfEveryStepThatNamesOne_CanBeWritten()
    {
        var places = RealAtlas.Places.All.Where(static (p, i) => p.Records.Count > 0 || DivisionKinds.IsState(p.Kind) || i % 150 == 0).ToList();
        foreach (var place in places)
        {
            foreach (var step in RealAtlas.Book.Report(place, RealAtlas.Today, Language.En).NextSteps.Where(static s => s.Links.Any(static l => l.Kind == "draft")))
                RealAtlas.Book.Draft(place, step.Play!, RealAtlas.Today).IsOk.ShouldBeTrue($"{place.Slug}: {step.Play}");
        }
    }

    [Fact]
    public void Steps_LawNotChecked_SayHowToAdd_AndNothingElse()
    {
        foreach (var slug in new[] { "pr", "pr/san-juan-municipio", "gu" })
        {
            var step = RealAtlas.Report(slug).NextSteps.ShouldHaveSingleItem(slug);
            (step.Kind, step.Path).ShouldBe(("add_missing", "/coverage#add"));
            RealAtlas.Report(slug).Closed.Sentence.Value.ShouldContain("was not checked");
        }
    }

    [Fact]
    public void Steps_CountyWithItsJail_PutItFirst()
    {
        var step = RealAtlas.Report("pa/bucks-county").NextSteps[0];
        step.Play.ShouldBe("detainer-decline");
        step.Why.ShouldBe(["jail_here", "own_office", "on_record_in_state", "draft_ready"]);
        step.Links.Select(static l => l.Path).ShouldBe(
            ["/us/pa/bucks-county/draft/detainer-decline", "/us/pa/bucks-county/letter/detainer-decline", "/us/pa/bucks-county/records", "/us/pa/bucks-county#play-detainer-decline"]);
    }

    [Fact]
    public void Steps_RecordAcrossFromAStateLaw_KeepAPlaceForTheDispute() =>
        RealAtlas.Report("oh/columbus").NextSteps.Select(static s => s.Kind).ShouldBe(["ask_office", "ask_office", "ask_office", "ask_office", "check_record"]);

    [Fact]
    public void Steps_CountyWithoutAGovernment_LeadOn()
    {
        var steps = RealAtlas.Report("ny/kings-county").NextSteps;
        steps.ShouldContain(static s => s.Path == "/us/ny/new-york-city#next" || s.Play != null);
        RealAtlas.Report("ct/hartford-county").NextSteps.Count.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Steps_AgreementOnTheList_LeadToHowItEnds()
    {
        var book = LivingAtlas.Book;
        var found = book.Places.All.Where(static p => p.State is "fl" or "pa" or "co" or "tx").Select(p => (Place: p, Report: book.Report(p, HomeRule.Testing.RealAtlas.Today, Language.En)))
            .Where(static x => x.Report.ListedAgreements.Any(a => a.Status == Civics.Agreements.ListedStatus.Listed && a.Government?.Government.OcdId == x.Place.Id.Value)).ToList();
        found.ShouldNotBeEmpty();
        foreach (var (place, report) in found)
        {
            var play = report.Plays.Single(static p => p.Id == "end-287g");
            var step = report.NextSteps.FirstOrDefault(static s => s.Kind == "end_agreement");
            (step is not null).ShouldBe(play.Status is PlayStatus.Open or PlayStatus.Limited or PlayStatus.Unsettled, place.Slug);
            if (step is null)
                continue;
            step.Path.ShouldBe($"/agreements/{step.Agreement}");
            book.Agreement(step.Agreement!, HomeRule.Testing.RealAtlas.Today, Language.En).IsOk.ShouldBeTrue(place.Slug);
        }
    }

    [Fact]
    public void Closed_OfAPlace_NamesEveryClosedPlayOnce()
    {
        foreach (var place in RealAtlas.Places.All.Where(static (p, i) => p.Records.Count > 0 || i % 25 == 0))
        {
            var report = RealAtlas.Book.Report(place, RealAtlas.Today, Language.En);
            report.Closed.Laws.SelectMany(static l => l.Plays).Order().ShouldBe(report.Plays.Where(static p => p.Status == PlayStatus.Closed).Select(static p => p.Id).Order(), place.Slug);
            foreach (var law in report.Closed.Laws)
                law.Path.ShouldBe($"/laws/{place.State}#law-{law.Law}");
        }
    }

    [Fact]
    public void Step_AdoptedByThePlace_IsGoneFromItsSteps()
    {
        foreach (var place in RealAtlas.Places.All.Where(static p => p.Records.Count > 0))
        {
            var report = RealAtlas.Book.Report(place, RealAtlas.Today, Language.En);
            var adopted = report.Adoptions.Where(a => a.Status == RecordStatusValue.InForce && a.Government.OcdId == place.Id.Value).Select(static a => a.Play).ToHashSet();
            report.NextSteps.Where(s => s.Play is { } play && adopted.Contains(play)).ShouldBeEmpty(place.Slug);
        }
    }

    [Fact]
    public void Steps_TownWithoutAPage_HaveNoPagesOfItsOwn()
    {
        var report = RealAtlas.Report("Pagosa Springs, CO");
        report.NextSteps.SelectMany(static s => s.Links).ShouldAllBe(static l => l.Kind == "details");
    }

    /// <summary>Addresses of pages that are here, and the agreed form of those of drafts, letters and requests.</summary>
    [GeneratedRegex("^(/us/[a-z]{2}(/[a-z0-9-]+)?(#(next|in-force|play-[a-z0-9-]+)|/draft/[a-z0-9-]+|/letter/[a-z0-9-]+|/records)|/agreements/[a-z0-9_-]+|/coverage#add)$")]
    private static partial Regex Form();
}
