using HomeRule.Answers.Tests.Testing;
using HomeRule.Civics;
using HomeRule.Elections.Windows;
using Shouldly;
using Xunit;

namespace HomeRule.Answers.Tests.Filing;

/// <summary>The election law of a state as an answer: every rule once, its next windows, and its checks.</summary>
public sealed class StateElectionsTests
{
    [Theory]
    [InlineData(Language.En)]
    [InlineData(Language.Es)]
    public void Elections_OfEveryState_HaveEveryRuleOnceAndNothingPastAsNext(Language language)
    {
        foreach (var law in RealAtlas.Snapshot.Content.Elections)
        {
            var state = RealAtlas.Book.Elections(law.Id, RealAtlas.Today, language).Value;
            var rules = state.Filing.SelectMany(static s => s.InForce.Concat(s.Earlier).Concat(s.Later)).ToList();
            rules.Select(static r => r.Id).Order(StringComparer.Ordinal).ShouldBe(law.Rules.Select(static r => r.Id).Order(StringComparer.Ordinal), law.Id);
            foreach (var rule in rules)
            {
                rule.Next.Select(static w => w.Cycle).Distinct().Count().ShouldBeLessThanOrEqualTo(2, rule.Id);
                rule.Next.ShouldAllBe(static w => w.Closes.Date >= RealAtlas.Today);
                if (rule.To is { } last)
                    rule.Next.ShouldAllBe(w => w.Cycle <= last);
                new[] { rule.Title.Language, rule.Closes.Rule.Language }.ShouldAllBe(l => l == language);
                rule.Sources.ShouldAllBe(n => n >= 1 && n <= state.Sources.Count);
            }

            state.Filing.SelectMany(static s => s.Earlier).ShouldAllBe(static r => r.Next.Count == 0 && r.To != null);
            state.Days.Select(static d => d.Id).ShouldBe(law.Anchors.Select(static a => a.Id), law.Id);
            foreach (var day in state.Days.SelectMany(static d => d.Next))
                (day.Date >= RealAtlas.Today, day.Steps[^1].Date).ShouldBe((true, day.Date), law.Id);
            state.Seats.Count.ShouldBe(RealAtlas.Snapshot.Content.Seats.Single(s => s.Id == law.Id).Seats.Count, law.Id);
        }
    }

    /// <summary>The derivation that the page folds out, walked again from its steps alone, gives the dates that it shows.</summary>
    [Fact]
    public void Next_Windows_FollowFromTheirSteps()
    {
        var content = RealAtlas.Snapshot.Content;
        var book = new FilingBook(content.Elections, content.Holidays);
        var walked = 0;
        foreach (var law in content.Elections)
        {
            var next = RealAtlas.Book.Elections(law.Id, RealAtlas.Today, Language.En).Value.Filing.SelectMany(static s => s.InForce).SelectMany(r => r.Next.Select(w => (Rule: r.Id, Window: w)));
            foreach (var (rule, shown) in next)
            {
                var window = book.Of(law.Id).Value.InForce(law.Rules.Single(r => r.Id == rule), shown.Cycle).Value.Single(w => w.Election == shown.Election);
                WindowReplay.FirstFault(window, book.Calendars.Of(law.Id) is { IsOk: true } calendar ? calendar.Value : null).ShouldBeNull(shown.Id);
                (shown.Opens?.Date, shown.Closes.Date).ShouldBe((window.Opens, window.Closes), shown.Id);
                walked++;
            }
        }

        walked.ShouldBeGreaterThan(80);
    }

    /// <summary>What is on record as a conflict differs, and nothing else does.</summary>
    [Fact]
    public void Checks_Differ_ExactlyWhereTheRecordSaysSo()
    {
        var count = 0;
        foreach (var law in RealAtlas.Snapshot.Content.Elections)
        {
            foreach (var rule in RealAtlas.Book.Elections(law.Id, RealAtlas.Today, Language.En).Value.Filing.SelectMany(static s => s.InForce.Concat(s.Earlier).Concat(s.Later)))
            {
                foreach (var check in rule.Checks)
                {
                    check.Agrees.ShouldBe(check.Published.Conflict is null, $"{law.Id}/{rule.Id} {check.Cycle}");
                    count++;
                }
            }
        }

        count.ShouldBeGreaterThan(150);
    }

    [Theory]
    [InlineData("zz")]
    [InlineData("pa/pittsburgh")]
    [InlineData("")]
    public void Elections_OfNoState_AreAProblem(string state) => RealAtlas.Book.Elections(state, RealAtlas.Today, Language.En).Problem.Code.ShouldBe("state.unknown");
}
