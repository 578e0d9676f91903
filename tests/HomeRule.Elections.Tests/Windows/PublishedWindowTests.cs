using System.Globalization;
using HomeRule.Civics.Elections;
using HomeRule.Elections.Tests.Testing;
using HomeRule.Elections.Verification;
using HomeRule.Elections.Windows;

namespace HomeRule.Elections.Tests.Windows;

/// <summary>Every date that somebody published and the atlas has on record, against what the rules compute.</summary>
public sealed class PublishedWindowTests
{
    [Fact]
    public void Atlas_HasRulesOfEveryState() => OurAtlas.Book.Laws.Select(static l => l.Id).ShouldBe(OurAtlas.Content.States.Select(static s => s.Id));

    [Fact]
    public void Published_AreComputedOrTheirConflictIsExplained()
    {
        var verifier = new WindowVerifier(OurAtlas.Book);
        var wrong = new List<string>();
        int agree = 0, all = 0;
        foreach (var (law, rule, published) in OurAtlas.Published())
        {
            var outcome = verifier.Verify(new PublishedRow(1, law.Id, rule.Label, published.Cycle, published.Opens, published.Closes));
            all++;
            if (outcome.Agrees)
                agree++;
            if (outcome.Agrees != (published.Conflict is null))
                wrong.Add(string.Create(CultureInfo.InvariantCulture, $"{law.Id} {rule.Id} {published.Cycle}: published {published.Opens:O} to {published.Closes:O}, computed {outcome.Window?.Opens:O} to {outcome.Window?.Closes:O} {outcome.Problem}"));
        }

        wrong.ShouldBeEmpty(string.Join('\n', wrong));
        all.ShouldBeGreaterThan(180);
        ((double)agree / all).ShouldBeGreaterThanOrEqualTo(0.97);
    }

    /// <summary>Cycles without a published date in the atlas: an election day must be right in other years too.</summary>
    [Theory]
    [InlineData("al", "legislature-county", 2020, null, "2019-11-08")]
    [InlineData("al", "legislature-county", 2026, null, "2026-01-23")]
    [InlineData("az", "legislature-county", 2020, null, "2020-04-06")]
    [InlineData("az", "legislature-county-2018", 2018, null, "2018-05-30")]
    [InlineData("ca", "legislature-county", 2020, null, "2019-12-06")]
    [InlineData("ca", "legislature-county", 2022, "2022-02-14", "2022-03-11")]
    [InlineData("fl", "qualifying", 2020, "2020-06-08", "2020-06-12")]
    [InlineData("ga", "qualifying", 2026, "2026-03-02", "2026-03-06")]
    [InlineData("il", "legislature-county-2024", 2022, "2022-03-07", "2022-03-14")]
    [InlineData("ky", "primary", 2020, "2019-11-06", "2020-01-10")]
    [InlineData("la", "qualifying", 2019, "2019-08-06", "2019-08-08")]
    [InlineData("me", "petition", 2020, null, "2020-03-16")]
    [InlineData("mo", "municipal", 2023, "2022-12-06", "2022-12-27")]
    [InlineData("nc", "municipal", 2021, "2021-07-02", "2021-07-16")]
    [InlineData("nj", "primary", 2025, null, "2025-03-24")]
    [InlineData("oh", "primary", 2018, null, "2018-02-07")]
    [InlineData("tx", "primary", 2022, "2021-11-13", "2021-12-13")]
    [InlineData("va", "primary", 2022, "2022-03-21", "2022-04-07")]
    [InlineData("wi", "april", 2019, null, "2019-01-02")]
    [InlineData("ne", "officeholders-2020", 2018, "2017-12-01", "2018-02-15")]
    [InlineData("ak", "legislature", 2014, null, "2014-06-02")]
    [InlineData("wa", "all-2023", 2023, "2023-05-15", "2023-05-19")]
    public void Windows_OtherCycles_AreTheKnownDays(string state, string rule, int cycle, string? opens, string closes)
    {
        var window = OurAtlas.Window(state, rule, cycle);

        window.Closes.ShouldBe(Day(closes));
        if (opens is not null)
            window.Opens.ShouldBe(Day(opens));
    }

    [Fact]
    public void Windows_TexasCities_AreTwoAYear()
    {
        var windows = OurAtlas.Windows("tx", "local", 2024);

        windows.Select(static w => (w.Election, w.Opens, w.Closes)).ShouldBe(
            [(Day("2024-05-04"), Day("2024-01-17"), Day("2024-02-16")), (Day("2024-11-05"), Day("2024-07-20"), Day("2024-08-19"))]);
    }

    [Fact]
    public void Windows_WithACourtOrder_KeepBothDays()
    {
        var law = OurAtlas.Book.Of("md").Value;
        var rule = OurAtlas.Rule("md", "governor-year");

        law.Windows(rule, 2022).Value.Single().Closes.ShouldBe(Day("2022-02-22"));
        law.InForce(rule, 2022).Value.Single().Closes.ShouldBe(Day("2022-04-15"));
        law.InForce(rule, 2026).Value.Single().Override.ShouldBeNull();
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
