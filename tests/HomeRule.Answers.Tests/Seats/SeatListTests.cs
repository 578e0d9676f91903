using HomeRule.Answers.Tests.Testing;
using HomeRule.Civics;
using HomeRule.Civics.Elections;
using Shouldly;
using Xunit;

namespace HomeRule.Answers.Tests.Seats;

/// <summary>Seats over places of the real atlas.</summary>
public sealed class SeatListTests
{
    private static readonly string[] Levels = ["city", "county", "school_district", "state"];

    /// <summary>What the page of a place links to is there: the page of each elective office at its own government, where that has one.</summary>
    [Fact]
    public void Seat_OfEveryElectiveOfficeOverALargePlace_IsAtItsGovernment()
    {
        var places = RealAtlas.Snapshot.Content.Governments.Select(static g => RealAtlas.Places.TryGet(g.Division, out var place) ? place : null).OfType<Answers.Places.Government>().Concat(RealAtlas.Places.States).Distinct().ToList();
        places.Count.ShouldBeGreaterThan(100);
        foreach (var place in places)
        {
            foreach (var office in RealAtlas.Book.Report(place, RealAtlas.Today, Language.En).Offices.Where(static o => Levels.Contains(o.Level) && AnswerBook.ElectiveOfficeIds.Contains(o.Id)))
            {
                var home = office.Government.Id is { } slug ? RealAtlas.Place(slug) : place;
                RealAtlas.Book.Seat(home, office.Id, RealAtlas.Today, Language.En).TryGet(out var detail, out var problem).ShouldBeTrue($"{place.Slug}: {home.Slug}/{office.Id}: {problem?.Message}");
                detail!.Office.Government.Id.ShouldBe(office.Government.Id);
                detail.Office.Powers.Select(static p => (p.Lever, p.Control)).ShouldBe(office.Powers.Select(static p => (p.Lever, p.Control)));
            }
        }
    }

    [Fact]
    public void Seats_OverLargePlaces_HoldWhatThePagesRelyOn()
    {
        foreach (var government in RealAtlas.Snapshot.Content.Governments)
        {
            if (!RealAtlas.Places.TryGet(government.Division, out var place))
                continue;
            var list = RealAtlas.Book.Seats(place, RealAtlas.Today, Language.Es);
            foreach (var seats in list.Seats)
            {
                seats.Elections.Select(static e => e.Date).ToList().ShouldBeInOrder();
                foreach (var election in seats.Elections)
                {
                    election.Date.ShouldBeGreaterThanOrEqualTo(RealAtlas.Today);
                    election.Steps[^1].Date.ShouldBe(election.Date, seats.Id);
                    election.Citation.ShouldNotBeEmpty();
                }

                seats.Filing.ShouldAllBe(w => w.Closes.Date >= RealAtlas.Today && w.Closes.Date < seats.Elections.Max(static e => e.Date), seats.Id);
                seats.Filing.ShouldAllBe(w => !(w.Election > seats.Elections.Max(static e => e.Date)), seats.Id);
                if (seats.Selection is SeatSelection.Appointed or SeatSelection.None)
                    seats.Elections.ShouldBeEmpty(seats.Id);
            }

            var numbers = list.Sources.Select(static s => s.Number).ToHashSet();
            list.Seats.SelectMany(static s => s.Sources.Concat(s.Elections.SelectMany(static e => e.Sources)).Concat(s.Filing.SelectMany(static w => w.Sources))).Concat(list.MayApply.SelectMany(static w => w.Sources)).ShouldAllBe(n => numbers.Contains(n));
            list.MayApply.ShouldAllBe(static w => w.Closes.Date >= RealAtlas.Today && w.Closes.Date <= RealAtlas.Today.AddYears(2) && w.Offices.Count > 0);
        }
    }

    [Fact]
    public void Seats_CycleNotKnown_HaveTheWindowsThatMayApply()
    {
        var lists = RealAtlas.Snapshot.Content.Governments.Select(static g => RealAtlas.Places.TryGet(g.Division, out var place) ? RealAtlas.Book.Seats(place, RealAtlas.Today, Language.En) : null)
            .Where(static l => l?.Seats.Any(static s => s is { Office: "city_council", Elections.Count: 0, Selection: SeatSelection.Elected }) == true && l.MayApply.Any(static w => w.Offices.Contains("city_council"))).ToList();

        lists.Count.ShouldBeGreaterThan(0);
        foreach (var list in lists)
        {
            list!.MayApply.SelectMany(static w => w.Offices).ShouldNotContain("governor");
            list.MayApply.ShouldAllBe(w => w.Id.StartsWith(list.Place.State, StringComparison.Ordinal));
        }
    }

    /// <summary>West Palm Beach filed in November 2026 for March 2027: the window of the election after it is not that of the next.</summary>
    [Theory]
    [InlineData("2026-11-17", false)] // the last day of filing
    [InlineData("2026-11-18", true)]
    [InlineData("2027-03-09", true)] // the day of the election
    [InlineData("2027-03-10", false)]
    public void Seats_FilingForTheNextElectionIsOver_SayWhenItClosed(string day, bool over)
    {
        var on = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var mayor = RealAtlas.Book.Seats(RealAtlas.Place("West Palm Beach, FL"), on, Language.En).Seats.Single(static s => s.Office == "mayor");

        (mayor.Closed?.Closes.Date).ShouldBe(over ? new DateOnly(2026, 11, 17) : null);
        mayor.Filing.Any(w => w.Cycle == mayor.Elections[0].Year && w.Closes.Date >= on).ShouldBe(!over);
    }

    [Fact]
    public void Seat_OfACityInSeveralCounties_NamesTheOthers()
    {
        var detail = RealAtlas.Book.Seat(RealAtlas.Place("tx/dallas"), "sheriff", RealAtlas.Today, Language.En).Value;

        detail.Others.Select(static o => o.Government.Id).Append(detail.Office.Government.Id).ShouldContain("tx/dallas-county");
        detail.Others.Count.ShouldBeGreaterThan(1);
        detail.Others.ShouldAllBe(o => o.Government.Id != detail.Office.Government.Id);
    }

    [Fact]
    public void Seat_OfTheGovernmentAskedFor_GoesBeforeOthers() =>
        RealAtlas.Book.Seat(RealAtlas.Place("ca/san-francisco"), "sheriff", RealAtlas.Today, Language.En).Value.Office.Government.Id.ShouldBe("ca/san-francisco");
}
