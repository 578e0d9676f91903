using HomeRule.Civics;
using HomeRule.Civics.Calendars;
using HomeRule.Civics.Elections;
using HomeRule.Elections.Seats;

namespace HomeRule.Elections.Tests.Seats;

public sealed class SeatBookTests
{
    private static readonly DivisionId Here = DivisionId.Parse("ocd-division/country:us/state:zz/county:here");
    private static readonly DivisionId There = DivisionId.Parse("ocd-division/country:us/state:zz/county:there");

    [Theory]
    [InlineData("2026-11-22", "2030-11-05")] // the election of 2026 was on the third
    [InlineData("2026-11-03", "2026-11-03")] // the day itself counts
    [InlineData("2026-01-01", "2026-11-03")]
    [InlineData("2027-12-31", "2030-11-05")]
    [InlineData("1991-02-28", "1994-11-08")] // the pattern runs back
    public void Next_FourYears_IsTheDayOfTheLaw(string from, string date)
    {
        var book = Book(Seats(Every(4, 2026)));

        book.Next("zz", book.Sets[0].Seats[0], Day(from)).Single().Day.Date.ShouldBe(Day(date));
    }

    [Fact]
    public void Next_TwoClasses_GivesBothInOrder()
    {
        var book = Book(Seats(Every(4, 2026), Every(4, 2028)));

        book.Next("zz", book.Sets[0].Seats[0], Day("2026-11-22")).Select(static u => u.Day.Date).ShouldBe([Day("2028-11-07"), Day("2030-11-05")]);
    }

    [Fact]
    public void Next_PatternThatEnds_IsNotContinued()
    {
        var book = Book(Seats(Every(2, 2025) with { Until = 2025 }, Every(2, 2026) with { Since = 2026 }));
        var seats = book.Sets[0].Seats[0];

        book.Next("zz", seats, Day("2025-01-01")).Select(static u => u.Day.Date.Year).ShouldBe([2025, 2026]);
        book.Next("zz", seats, Day("2025-12-01")).Select(static u => u.Day.Date.Year).ShouldBe([2026]);
        book.Between("zz", seats, Day("2020-01-01"), Day("2030-12-31")).Select(static u => u.Day.Date.Year).ShouldBe([2021, 2023, 2025, 2026, 2028, 2030]);
    }

    [Fact]
    public void Last_IsBeforeTheDay()
    {
        var book = Book(Seats(Every(4, 2026)));

        book.Last("zz", book.Sets[0].Seats[0], Day("2026-11-03"))!.Day.Date.ShouldBe(Day("2022-11-08"));
        book.Last("zz", book.Sets[0].Seats[0], Day("2026-11-04"))!.Day.Date.ShouldBe(Day("2026-11-03"));
    }

    [Fact]
    public void Of_PlaceWithRecord_GoesBeforeTheState()
    {
        var book = Book(Seats(Every(4, 2026)) with { Except = [There] }, Seats(Every(2, 2027)) with { Id = "own", Places = [Here] });

        book.Of("zz", "sheriff", Here, []).Single().Id.ShouldBe("own");
        book.Of("zz", "sheriff", There, []).ShouldBeEmpty();
        book.Of("zz", "sheriff", DivisionId.Parse("ocd-division/country:us/state:zz/county:other"), [Here]).Single().Id.ShouldBe("own");
        book.Of("zz", "sheriff", DivisionId.Parse("ocd-division/country:us/state:zz/county:other"), []).Single().Id.ShouldBe("sheriff");
        book.Of("zz", "mayor", Here, []).ShouldBeEmpty();
        book.Of("yy", "sheriff", Here, []).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(SeatSelection.Elected, true)]
    [InlineData(SeatSelection.Unknown, true)]
    [InlineData(SeatSelection.Mixed, true)]
    [InlineData(SeatSelection.Appointed, false)]
    [InlineData(SeatSelection.None, false)]
    public void MayBeUp_CycleNotKnown_IsPossibleWhereSomebodyIsElected(SeatSelection selection, bool possible)
    {
        var book = Book(Seats() with { Selection = selection });

        book.MayBeUp("zz", "sheriff", 2027).ShouldBe(possible);
    }

    [Fact]
    public void MayBeUp_KnownCycle_HoldsInItsYearsAlone()
    {
        var book = Book(Seats(Every(2, 2026)));

        book.MayBeUp("zz", "sheriff", 2028).ShouldBeTrue();
        book.MayBeUp("zz", "sheriff", 2027).ShouldBeFalse();
        book.MayBeUp("zz", "mayor", 2027).ShouldBeTrue("nobody has looked");
    }

    [Fact]
    public void MayBeUp_OneCountyNotKnown_SaysNothingOfTheState()
    {
        var book = Book(Seats(Every(4, 2027)), Seats() with { Id = "own", Places = [Here] });

        book.MayBeUp("zz", "sheriff", 2027).ShouldBeTrue();
        book.MayBeUp("zz", "sheriff", 2028).ShouldBeFalse();
        Book(Seats() with { Id = "own", Places = [Here] }).MayBeUp("zz", "sheriff", 2028).ShouldBeTrue();
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void Next_EndsOfTime_AreNoFault(string from)
    {
        var book = Book(Seats(Every(4, 2026)));
        var seats = book.Sets[0].Seats[0];

        Should.NotThrow(() => (book.Next("zz", seats, Day(from)), book.Last("zz", seats, Day(from)), book.Between("zz", seats, Day(from), Day(from))));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(49, false)]
    public void IsOneOf_OneSeatWithTwoYears_DiffersFromPlaceToPlace(int seats, bool oneOf)
    {
        var book = Book(Seats(Every(4, 2026), Every(4, 2027)) with { Seats = seats });

        SeatBook.IsOneOf(book.Sets[0].Seats[0], book.Next("zz", book.Sets[0].Seats[0], Day("2026-11-22"))).ShouldBe(oneOf);
    }

    [Fact]
    public void Steps_EndInTheDay()
    {
        var book = Book(Seats(Every(4, 2026)));
        var day = book.Next("zz", book.Sets[0].Seats[0], Day("2026-11-22"))[0].Day;

        ElectionDays.Steps(book.Law("zz")!, day).Select(static s => s.Date).ShouldBe([new DateOnly(2030, 11, 4), new DateOnly(2030, 11, 5)]);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static SeatCycle Every(int years, int from) => new() { Every = years, From = from, Election = "general" };

    private static OfficeSeats Seats(params SeatCycle[] cycles) => new()
    {
        Id = "sheriff",
        Office = "sheriff",
        Places = [],
        Except = [],
        Title = new LocalizedText("Sheriff", "Alguacil"),
        Selection = SeatSelection.Elected,
        Cycles = cycles,
        Confidence = Confidence.High,
        Sources = [],
    };

    private static SeatBook Book(params OfficeSeats[] seats) => new([new SeatSet("zz", seats)],
    [
        new ElectionLaw
        {
            Id = "zz",
            Zones = ["America/Denver"],
            Rules = [],
            Anchors =
            [
                new ElectionAnchor
                {
                    Id = "general",
                    Name = new LocalizedText("the general election", "la elección general"),
                    Dates = [new AnchorDate { Date = DateRule.Parse("first tuesday after first monday of november"), Citation = "Code 1", Confidence = Confidence.High, Sources = [] }],
                },
            ],
        },
    ]);
}
