using HomeRule.Answers.Listings;
using HomeRule.Answers.Tests.Testing;
using HomeRule.Civics;
using Shouldly;
using Xunit;

namespace HomeRule.Answers.Tests.Filing;

public sealed class WindowQueryTests
{
    [Fact]
    public void Office_AndLever_LeaveWhatBothHave()
    {
        foreach (var office in RealAtlas.Book.ElectiveOffices(Language.En))
        {
            foreach (var lever in RealAtlas.Book.Levers(Language.En))
            {
                var list = Find(new WindowQuery { Office = office.Id, Lever = lever.Id });
                if (office.Levers.Contains(lever.Id))
                    list.Windows.Select(static w => w.Window.Office).Distinct().ShouldBe(Find(new WindowQuery { Office = office.Id }).Windows.Select(static w => w.Window.Office).Distinct(), $"{office.Id} {lever.Id}");
                else
                    (list.Windows.Count + list.Filing.Count).ShouldBe(0, $"{office.Id} {lever.Id}");
            }
        }
    }

    /// <summary>What a filter leaves is exactly what the whole list has of it.</summary>
    [Fact]
    public void Office_Filter_IsTheWholeListWithoutTheOthers()
    {
        var all = Find(new WindowQuery());
        foreach (var office in RealAtlas.Book.ElectiveOffices(Language.En))
        {
            var list = Find(new WindowQuery { Office = office.Id });
            list.Filing.Select(static w => w.Id).ShouldBe(all.Filing.Where(w => w.Offices.Contains(office.Id)).Select(static w => w.Id), office.Id);
            list.Windows.Select(static w => (w.State, w.Window.Date, w.Window.Government.OcdId, w.Window.Title.Value)).ShouldBe(all.Windows.Where(w => w.Window.Office == office.Id).Select(static w => (w.State, w.Window.Date, w.Window.Government.OcdId, w.Window.Title.Value)), office.Id);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(30)]
    [InlineData(366)]
    [InlineData(730)]
    public void Days_Filter_LeavesWhatChangesWithinThem(int days)
    {
        var last = RealAtlas.Today.AddDays(days);
        var list = Find(new WindowQuery { Days = days });

        list.FilingTo.ShouldBe(last);
        foreach (var window in list.Filing)
            (window.Opens is { } opens && opens.Date >= RealAtlas.Today ? opens.Date : window.Closes.Date).ShouldBeInRange(RealAtlas.Today, last, window.Id);
        if (days <= 366)
            list.Filing.Select(static w => w.Id).ShouldBeSubsetOf(Find(new WindowQuery { To = last }).Filing.Select(static w => w.Id));
    }

    [Fact]
    public void Days_LongerThanTheUsualYear_ReachFurther() =>
        Find(new WindowQuery { Days = WindowQuery.MostDays }).Filing.Count.ShouldBeGreaterThan(Find(new WindowQuery()).Filing.Count);

    [Fact]
    public void Place_Filter_HasTheOfficesOverItAlone()
    {
        var list = Find(new WindowQuery { Place = RealAtlas.Place("pa/pittsburgh"), Office = "sheriff" });

        list.Windows.ShouldAllBe(static w => w.Window.Office == "sheriff" && w.State == "pa");
        Find(new WindowQuery { Place = RealAtlas.Place("pa") }).Filing.Select(static w => w.Id).ShouldBe(Find(new WindowQuery { State = "pa" }).Filing.Select(static w => w.Id));
    }

    [Theory]
    [InlineData("king", null, null, "office.unknown")]
    [InlineData("", null, null, "office.unknown")]
    [InlineData(null, "no_lever", null, "lever.unknown")]
    [InlineData(null, null, 0, "days.range")]
    [InlineData(null, null, 731, "days.range")]
    [InlineData(null, null, int.MinValue, "days.range")]
    public void Query_OutsideItsContract_IsAProblem(string? office, string? lever, int? days, string code)
    {
        var result = RealAtlas.Book.FindWindows(new WindowQuery { Office = office, Lever = lever, Days = days }, RealAtlas.Today, Language.En);

        result.IsOk.ShouldBeFalse();
        result.Problem.Code.ShouldBe(code);
        result.Problem.Field.ShouldBe(code.Split('.')[0]);
    }

    [Fact]
    public void Query_WithALastDayBeforeTheFirst_IsAProblem() =>
        RealAtlas.Book.FindWindows(new WindowQuery { To = RealAtlas.Today.AddDays(-1) }, RealAtlas.Today, Language.En).Problem.Code.ShouldBe("date.order");

    [Fact]
    public void Days_AtTheEndOfTheCalendar_DoNotFail()
    {
        var last = new DateOnly(9999, 12, 31);
        RealAtlas.Book.FindWindows(new WindowQuery { Days = 30 }, last, Language.En).Value.FilingTo.ShouldBe(last);
        RealAtlas.Book.FindWindows(new WindowQuery { Days = 1 }, new DateOnly(2028, 2, 28), Language.En).Value.FilingTo.ShouldBe(new DateOnly(2028, 2, 29));
    }

    private static WindowList Find(WindowQuery query) => RealAtlas.Book.FindWindows(query, RealAtlas.Today, Language.En).Value;
}
