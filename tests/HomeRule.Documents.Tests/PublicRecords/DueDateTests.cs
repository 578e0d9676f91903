using HomeRule.Answers.PublicRecords;
using HomeRule.Civics;
using HomeRule.Civics.PublicRecords;
using HomeRule.Documents.PublicRecords;
using HomeRule.Testing;

namespace HomeRule.Documents.Tests.PublicRecords;

/// <summary>Due days of the laws and holidays of the atlas. Each row was counted by hand on a calendar.</summary>
public sealed class DueDateTests
{
    [Theory]
    [InlineData("co", "2026-11-23", "2026-11-27", "Thanksgiving on the 26th")]
    [InlineData("va", "2026-11-20", "2026-12-01", "Thanksgiving and the day after")]
    [InlineData("va", "2026-10-30", "2026-11-09", "Election Day on 3 November")]
    [InlineData("hi", "2026-03-20", "2026-04-07", "Prince Kuhio Day and Good Friday")]
    [InlineData("hi", "2026-10-28", "2026-11-13", "Election Day of an even year and Veterans Day")]
    [InlineData("ma", "2026-04-13", "2026-04-28", "Patriots' Day on 20 April")]
    [InlineData("mi", "2026-11-20", "2026-12-02", "received one working day later; Thanksgiving and the day after")]
    [InlineData("wa", "2026-12-29", "2027-01-06", "New Year's Day")]
    [InlineData("wa", "2026-06-30", "2026-07-08", "4 July on a Saturday, kept on Friday")]
    [InlineData("wa", "2027-12-29", "2028-01-06", "New Year's Day of 2028 on a Saturday, kept in the old year")]
    [InlineData("dc", "2026-04-01", "2026-04-23", "Emancipation Day on 16 April")]
    [InlineData("ks", "2026-06-13", "2026-06-18", "sent on a Saturday, taken as received on Monday")]
    [InlineData("la", "2027-02-05", "2027-02-11", "Mardi Gras on 9 February")]
    [InlineData("ak", "2026-03-23", "2026-04-07", "Seward's Day on 30 March")]
    [InlineData("ne", "2026-04-20", "2026-04-27", "Arbor Day on 24 April")]
    [InlineData("ut", "2026-07-20", "2026-08-04", "Pioneer Day on 24 July")]
    [InlineData("vt", "2028-02-28", "2028-03-02", "29 February counts")]
    [InlineData("ca", "2026-12-24", "2027-01-03", "calendar days over the end of a year")]
    [InlineData("in", "2026-12-28", "2027-01-04", "calendar days; New Year's Day counts")]
    [InlineData("nm", "2028-02-20", "2028-03-06", "calendar days over 29 February")]
    [InlineData("nm", "2027-02-20", "2027-03-07", "calendar days in a year without one")]
    [InlineData("md", "2027-01-31", "2027-03-02", "thirty days from the end of a month")]
    public void Due_OfAState_IsTheDayCountedByHand(string state, string sent, string due, string why) =>
        Count(state, DateOnly.Parse(sent, null)).Due.ShouldBe(DateOnly.Parse(due, null), $"{state}: {why}");

    [Fact]
    public void Due_OfFederalAgencies_UsesFederalHolidays() =>
        Build("co", "ice", new DateOnly(2026, 12, 1)).Due.Due.ShouldBe(new DateOnly(2026, 12, 30));

    [Theory]
    [InlineData("fl")]
    [InlineData("nc")]
    [InlineData("mn")]
    [InlineData("oh")]
    public void Due_LawWithoutANumber_IsNoneButADayOfOurs(string state)
    {
        var due = Count(state, new DateOnly(2026, 11, 2));

        due.Due.ShouldBeNull();
        due.FollowUp.ShouldNotBeNull().ShouldBeGreaterThan(new DateOnly(2026, 11, 13));
        due.Steps.ShouldContain(static s => s.Value.Contains("not one of the law", StringComparison.Ordinal));
    }

    [Fact]
    public void Steps_Thanksgiving_IsNamedWithItsDay()
    {
        var steps = Count("co", new DateOnly(2026, 11, 23)).Steps.Select(static s => s.Value).ToList();

        steps.ShouldContain("Sent on Monday, 23 November 2026.");
        steps.ShouldContain("Day 1 is Tuesday, 24 November 2026.");
        steps.ShouldContain("Not counted: Thursday, 26 November 2026 (Thanksgiving Day).");
        steps.ShouldContain("Day 3 is Friday, 27 November 2026.");
    }

    [Fact]
    public void Steps_CalendarDaysThatEndOnASunday_SayThatItIsNotKnownWhetherTheDayMoves()
    {
        var due = Count("ca", new DateOnly(2026, 12, 24));

        due.Expected.ShouldBe(new DateOnly(2027, 1, 4));
        due.Steps[^1].Value.ShouldContain("not known here");
    }

    [Fact]
    public void Steps_InSpanish_AreSpanish()
    {
        var ground = Ground("co", Language.Es);

        var due = RecordsRequestBuilder.Build(ground, new RecordsAsk(null, "clerk", new DateOnly(2026, 11, 23)), Language.Es).Value.Due;

        due.Steps.ShouldAllBe(static s => s.Language == Language.Es);
        due.Steps[0].Value.ShouldBe("Enviada el lunes 23 de noviembre de 2026.");
    }

    [Fact]
    public void Count_OutsideTheCalendar_IsAProblem()
    {
        foreach (var day in new[] { new DateOnly(1900, 1, 1), new DateOnly(2190, 1, 1), DateOnly.MaxValue, DateOnly.MinValue })
            RecordsRequestBuilder.Build(Ground("co", Language.En), new RecordsAsk(null, "clerk", day), Language.En).Problem.Code.ShouldBe("calendar.range");
    }

    [Fact]
    public void Due_OfEveryLawOnEveryDayOfThreeYears_IsAWorkingDayAfterSendingAndNeverEarlierForALaterDay()
    {
        foreach (var state in RealAtlas.Book.Places.States)
        {
            var ground = RealAtlas.Book.Records(state, RealAtlas.Today, Language.En);
            if (ground is not { Law: { First.Term: { } term } law, Days: { } days })
                continue;
            var before = DateOnly.MinValue;
            for (var sent = new DateOnly(2026, 1, 1); sent < new DateOnly(2029, 1, 1); sent = sent.AddDays(1))
            {
                var due = RecordsDeadline.Count(law, sent, days, Language.En).Value;
                due.Due!.Value.ShouldBeGreaterThan(sent);
                due.Due.Value.ShouldBeGreaterThanOrEqualTo(before);
                due.Days.Count(static d => d.Number > 0).ShouldBe(term.Number);
                if (term.Unit == RecordsDays.Business)
                    days.Works(due.Due.Value).ShouldBe(true);
                if (due.Extended is { } extended)
                    extended.ShouldBeGreaterThan(due.Due.Value);
                before = due.Due.Value;
            }
        }
    }

    private static RecordsDue Count(string state, DateOnly sent) => Build(state, "clerk", sent).Due;

    private static RecordsRequest Build(string state, string to, DateOnly sent) => RecordsRequestBuilder.Build(Ground(state, Language.En), new RecordsAsk(null, to, sent), Language.En).Value;

    private static RecordsGround Ground(string state, Language language)
    {
        RealAtlas.Book.Places.TryGetSlug(state, out var place).ShouldBeTrue();
        return RealAtlas.Book.Records(place, RealAtlas.Today, language);
    }
}
