using HomeRule.Civics.Calendars;
using HomeRule.Civics.Elections;
using HomeRule.Elections.Runways;
using HomeRule.Elections.Tests.Testing;
using HomeRule.Elections.Windows;

namespace HomeRule.Elections.Tests.Runways;

public sealed class RunwayTests
{
    [Theory]
    [InlineData("365 days before opening", "2026-01-04")]
    [InlineData("1 day after closing", "2027-02-02")]
    [InlineData("june 1 of the year before", "2026-06-01")]
    [InlineData("2 working days after closing", "2027-02-03")]
    public void Day_CountsFromTheWindow(string rule, string day)
    {
        // Mississippi 2027: 4 January to 1 February.
        var window = OurAtlas.Everything().First(static w => w is { State: "ms", Cycle: 2027 });
        var calculator = new RunwayCalculator(OurAtlas.Book.Laws.Single(static l => l.Id == "ms"), OurAtlas.Calendars);

        calculator.Day(DateRule.Parse(rule), window).Value!.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(day);
    }

    [Fact]
    public void Day_WindowWithoutOpening_IsNotGuessed()
    {
        var window = OurAtlas.Everything().First(static w => w.Opens is null);
        var calculator = new RunwayCalculator(OurAtlas.Book.Laws.Single(l => l.Id == window.State), OurAtlas.Calendars);

        calculator.Day(DateRule.Parse("30 days before opening"), window).Value.ShouldBeNull();
    }

    [Fact]
    public void Facts_EveryStep_HasADayWhereItHasARule()
    {
        foreach (var runway in OurAtlas.Content.Runways)
        {
            var law = OurAtlas.Book.Laws.Single(l => l.Id == runway.Id);
            var calculator = new RunwayCalculator(law, OurAtlas.Calendars);
            foreach (var step in runway.Steps.Where(static s => s.Date is not null))
            {
                var windows = law.Rules.Where(r => step.Offices.Count == 0 || r.Offices.Any(step.Offices.Contains)).SelectMany(r => Windows(law, r)).ToList();
                windows.Exists(w => calculator.Day(step.Date!, w) is { IsOk: true, Value: not null }).ShouldBeTrue($"{runway.Id} {step.Id}");
            }
        }
    }

    [Fact]
    public void Facts_EveryState_NamesWhomToAsk()
    {
        OurAtlas.Content.Runways.Select(static r => r.Id).ShouldBe(OurAtlas.Content.Elections.Select(static l => l.Id));
        OurAtlas.Content.Runways.ShouldAllBe(static r => r.AskUrl == null || r.AskSources.Count > 0);
    }

    private static IEnumerable<FilingWindow> Windows(ElectionLaw law, FilingRule rule) =>
        Enumerable.Range(2026, 5).Where(rule.HoldsIn).Select(c => OurAtlas.Book.Of(law.Id).Value.InForce(rule, c)).Where(static r => r.IsOk).SelectMany(static r => r.Value);
}
