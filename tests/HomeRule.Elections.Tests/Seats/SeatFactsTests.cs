using HomeRule.Civics.Elections;
using HomeRule.Elections.Seats;
using HomeRule.Elections.Tests.Testing;

namespace HomeRule.Elections.Tests.Seats;

/// <summary>What holds for every record of <c>atlas/seats/</c>.</summary>
public sealed class SeatFactsTests
{
    private static readonly SeatBook Book = new(OurAtlas.Content.Seats, OurAtlas.Content.Elections);
    private static readonly DateOnly Today = new(2026, 11, 22);

    private static IEnumerable<(string State, OfficeSeats Seats)> All => Book.Sets.SelectMany(static s => s.Seats.Select(o => (s.Id, o)));

    [Fact]
    public void States_AreAllThere() => Book.Sets.Select(static s => s.Id).ShouldBe(OurAtlas.Content.Elections.Select(static l => l.Id));

    [Fact]
    public void Cycles_HaveADayInEveryYear()
    {
        foreach (var (state, seats) in All)
        {
            foreach (var cycle in seats.Cycles)
            {
                foreach (var year in Enumerable.Range(2026, 20).Where(cycle.HoldsIn))
                    ElectionDays.Of(Book.Law(state)!, cycle.Election, year).ShouldNotBeEmpty($"{state} {seats.Id} {cycle.Election} {year}");
            }
        }
    }

    [Fact]
    public void Elections_AreOnWeekdaysAndReplayed()
    {
        foreach (var (state, seats) in All)
        {
            foreach (var up in Book.Between(state, seats, Today, Today.AddYears(12)))
            {
                var steps = ElectionDays.Steps(Book.Law(state)!, up.Day);
                steps[^1].Date.ShouldBe(up.Day.Date, $"{state} {seats.Id}");
                up.Day.Date.DayOfWeek.ShouldNotBe(DayOfWeek.Sunday, $"{state} {seats.Id} {up.Day.Date:O}");
                up.Day.Date.Year.ShouldBe(up.Day.Year);
            }
        }
    }

    [Fact]
    public void Next_IsWithinThePeriod()
    {
        foreach (var (state, seats) in All)
        {
            foreach (var up in Book.Next(state, seats, Today))
                (up.Day.Date >= Today && up.Day.Date.Year <= Today.Year + up.Cycle.Every).ShouldBeTrue($"{state} {seats.Id} {up.Day.Date:O}");
        }
    }

    [Theory]
    [InlineData("va", "sheriff", "2027-11-02")] // counties 2023, 2027; cities 2025, 2029
    [InlineData("ca", "sheriff", "2028-03-07")] // decided at the primary of presidential years, Elec. Code 1300
    [InlineData("ms", "sheriff", "2027-11-02")]
    [InlineData("ga", "sheriff", "2028-11-07")]
    [InlineData("co", "sheriff", "2030-11-05")]
    [InlineData("nh", "state_legislature", "2028-11-07")]
    [InlineData("nj", "state_legislature", "2027-11-02")]
    [InlineData("va", "state_legislature", "2027-11-02")]
    [InlineData("ky", "governor", "2027-11-02")]
    public void Next_OfTheState_IsAsKnown(string state, string office, string date)
    {
        var records = Book.Sets.Single(s => s.Id == state).Seats.Where(s => s.Office == office && s.Places.Count == 0);

        records.SelectMany(s => Book.Next(state, s, Today)).Min(static u => u.Day.Date).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(date);
    }

    [Theory]
    [InlineData("ak")]
    [InlineData("ct")]
    public void Sheriffs_AreNotWhereThereAreNone(string state) =>
        Book.Sets.Single(s => s.Id == state).Seats.Where(static s => s.Office == "sheriff").ShouldAllBe(static s => s.Selection == SeatSelection.None);
}
