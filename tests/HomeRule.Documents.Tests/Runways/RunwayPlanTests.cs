using System.Globalization;
using System.Text;
using HomeRule.Answers;
using HomeRule.Atlas;
using HomeRule.Civics;
using HomeRule.Documents.Runways;
using HomeRule.Testing;

namespace HomeRule.Documents.Tests.Runways;

/// <summary>Plans over the real atlas: what is past, next and ahead, other windows, gaps, and the three written forms.</summary>
public sealed class RunwayPlanTests
{
    [Theory]
    [InlineData("2026-11-21", "opens", RunwayTiming.Next)]
    [InlineData("2027-01-04", "opens", RunwayTiming.Next)]
    [InlineData("2027-01-05", "opens", RunwayTiming.Begun)]
    [InlineData("2027-01-05", "closes", RunwayTiming.Next)]
    [InlineData("2027-02-01", "closes", RunwayTiming.Next)]
    [InlineData("2027-01-05", "election-1", RunwayTiming.Ahead)]
    public void Timing_OfALine_FollowsTheDay(string day, string line, RunwayTiming timing) =>
        Of("ms/hinds-county", "sheriff", day).Dated.Single(e => e.Id == line).Timing.ShouldBe(timing);

    [Fact]
    public void Window_ThatClosed_GivesWayToTheNext()
    {
        Of("ms/hinds-county", "sheriff", "2027-02-01").Window!.Closes.Date.ShouldBe(new DateOnly(2027, 2, 1));
        var later = Of("ms/hinds-county", "sheriff", "2027-02-02");
        later.Window!.Closes.Date.ShouldBe(new DateOnly(2031, 2, 3), "the first of February is a Saturday");
        later.Lead.ShouldStartWith("Filing for the election on 2 November 2027 closed on Monday 1 February 2027 (computed). Filing closes on Monday 3 February 2031");
    }

    [Fact]
    public void Opening_OnAHoliday_SaysWhyItMoved()
    {
        var opens = Of("ms/hinds-county", "sheriff").Dated.Single(static e => e.Kind == RunwayEntryKind.Opens);

        opens.Date.ShouldBe(new DateOnly(2027, 1, 4));
        opens.Rule!.Value.Value.ShouldBe("January 1 (not a working day: moves to the next working day)");
    }

    /// <summary>A day that is over still counts: the party must have been joined a year before.</summary>
    [Fact]
    public void Step_WhoseDayIsOver_IsSaidToBePast()
    {
        var plan = Of("fl/miami-dade-county", "sheriff", "2028-01-10");

        var party = plan.Dated.Single(static e => e.Id == "party-membership");
        party.Timing.ShouldBe(RunwayTiming.Past);
        party.Date.ShouldBe(plan.Window!.Opens!.Date.AddDays(-365));
        RunwayText.Write(plan).ReplaceLineEndings(" ").Replace("     ", " ", StringComparison.Ordinal).ShouldContain("This day is over. If it was not done, ask whether you can still run.");
    }

    [Fact]
    public void Clock_InAStateWithTwoZones_IsThatOfThePlace()
    {
        Of("fl/miami-dade-county", "sheriff").ClockNote.ShouldBe("The state has 2 time zones (Eastern time, Central time): the clock at the place of filing counts.");
        Of("ms/hinds-county", "sheriff").ClockNote.ShouldBe("Hours are local to the place of filing (Central time).");
    }

    [Fact]
    public void Office_ThatIsAppointed_AsksNothingOfCandidates()
    {
        var plan = Of("wa/king-county", "sheriff");

        plan.Situation.ShouldBe(RunwaySituation.Appointed);
        plan.Lead.ShouldBe("Nobody runs for this office: it is filled by appointment. County executive, confirmed by the council.");
        plan.Undated.ShouldBeEmpty();
        RunwayCalendar.Write(plan).Problem.Code.ShouldBe("plan.none");
    }

    [Fact]
    public void Window_ThatIsChosen_MovesEveryDay()
    {
        var usual = Of("tx/austin", "city_council");
        usual.Windows.Count.ShouldBeGreaterThan(1);
        var other = usual.Windows.First(w => w.Id != usual.Window!.Id);

        var plan = RunwayPlanBuilder.Build(RealAtlas.Book.Seat(Place("tx/austin"), "city_council", RealAtlas.Today, Language.En, other.Id).Value, null, Language.En);

        plan.Window!.Id.ShouldBe(other.Id);
        plan.Dated.Single(static e => e.Kind == RunwayEntryKind.Closes).Date.ShouldBe(other.Closes.Date);
        RealAtlas.Book.Seat(Place("tx/austin"), "city_council", RealAtlas.Today, Language.En, "tx/nothing/2028").Problem.Code.ShouldBe("window.unknown");
    }

    /// <summary>Of two uniform days a year the seat's own counts.</summary>
    [Fact]
    public void Window_OfALawWithTwoDaysAYear_IsThatOfTheSeat()
    {
        var plan = Of("tx/austin", "city_council");

        plan.Dated.Single(static e => e.Kind == RunwayEntryKind.Election).Date.ShouldBe(plan.Window!.Election);
    }

    /// <summary>Without the holidays of a state no day that they may move is given: requirements and whom to ask stay.</summary>
    [Fact]
    public void Plan_WithoutTheHolidaysOfAState_GuessesNoDay()
    {
        var real = RealAtlas.Snapshot;
        var book = new AnswerBook(new Snapshot { Info = real.Info, Content = real.Content with { Holidays = [] }, Divisions = real.Divisions, Index = real.Index });

        foreach (var (slug, office) in new[] { ("ms/hinds-county", "sheriff"), ("fl", "governor"), ("wa/seattle", "mayor"), ("ny", "governor") })
        {
            book.Places.TryGetSlug(slug, out var place).ShouldBeTrue();
            var plan = RunwayPlanBuilder.Build(book.Seat(place!, office, RealAtlas.Today, Language.En).Value, null, Language.En);
            var whole = RunwayPlanBuilder.Build(RealAtlas.Book.Seat(Place(slug), office, RealAtlas.Today, Language.En).Value, null, Language.En);

            foreach (var entry in plan.Dated)
                whole.Dated.ShouldContain(e => e.Id == entry.Id && e.Date == entry.Date, $"{slug}: {entry.Id}");
            plan.Dated.Concat(plan.Undated).Count(static e => e.Kind == RunwayEntryKind.Step).ShouldBe(whole.Dated.Concat(whole.Undated).Count(static e => e.Kind == RunwayEntryKind.Step));
            plan.Lead.ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void Calendar_OfAPlan_HasAWholeDayForEachDatedLine()
    {
        var seat = RealAtlas.Book.Seat(Place("ms/hinds-county"), "sheriff", RealAtlas.Today, Language.En).Value;
        var plan = RunwayPlanBuilder.Build(seat, null, Language.En, new Uri("https://homerule.example/us/ms/hinds-county/seat/sheriff"));

        var bytes = RunwayCalendar.Write(plan).Value;
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        text.Split("\r\n").ShouldAllBe(static l => Encoding.UTF8.GetByteCount(l) <= 75);
        var events = text.Replace("\r\n ", "", StringComparison.Ordinal).Split("BEGIN:VEVENT\r\n").Skip(1)
            .Select(static e => e.Split("\r\n").Where(static l => l.Contains(':', StringComparison.Ordinal)).ToLookup(static l => l[..l.IndexOf(':', StringComparison.Ordinal)], static l => l[(l.IndexOf(':', StringComparison.Ordinal) + 1)..])).ToList();

        events.Select(static e => e["DTSTART;VALUE=DATE"].Single()).ShouldBe(plan.Dated.Select(static e => e.Date!.Value.ToString("yyyyMMdd", CultureInfo.InvariantCulture)));
        events.Select(static e => e["UID"].Single()).ShouldBeUnique();
        events[0]["UID"].Single().ShouldStartWith("runway-ms-hinds-county-sheriff-ms-");
        foreach (var (one, line) in events.Zip(plan.Dated))
        {
            one["DESCRIPTION"].Single().ShouldContain(line.Citation.Replace(",", "\\,", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal));
            one["DESCRIPTION"].Single().ShouldContain("Computed");
            one["DESCRIPTION"].Single().ShouldContain("not legal advice".Replace("not", "Not", StringComparison.Ordinal));
            one["URL"].Single().ShouldBe("https://homerule.example/us/ms/hinds-county/seat/sheriff/plan");
        }

        var later = RunwayPlanBuilder.Build(RealAtlas.Book.Seat(Place("ms/hinds-county"), "sheriff", RealAtlas.Today.AddDays(20), Language.En).Value, null, Language.En);
        Encoding.UTF8.GetString(RunwayCalendar.Write(later).Value).Replace("\r\n ", "", StringComparison.Ordinal).ShouldContain("UID:" + events[0]["UID"].Single());
    }

    [Fact]
    public void Text_AndMarkdown_HaveABoxForEachLineAndEveryGap()
    {
        var seat = RealAtlas.Book.Seat(Place("pa/pittsburgh"), "school_board", RealAtlas.Today, Language.En).Value;
        var plan = RunwayPlanBuilder.Build(seat, RealAtlas.Book.Help("pa", Language.En).Value, Language.En);
        var lines = plan.Dated.Count + plan.Undated.Count;
        lines.ShouldBeGreaterThan(6);

        var text = RunwayText.Write(plan);
        text.Split("\n[ ] ").Length.ShouldBe(lines + 1);
        text.Split('\n').Where(static l => !l.Contains("http", StringComparison.Ordinal)).ShouldAllBe(static l => l.Length <= 78 || l.StartsWith("Thinking", StringComparison.Ordinal));
        var markdown = RunwayMarkdown.Write(plan);
        markdown.Split("\n- [ ] ").Length.ShouldBe(lines + 1);
        foreach (var kind in plan.Missing)
            markdown.ShouldContain(RunwayWords.In(Language.En).Missing(kind));
        markdown.ShouldContain("Not verified: nobody has looked this rule up. Check it first.");
        plan.Sources.Count.ShouldBeGreaterThan(2);
        plan.Sources.ShouldAllBe(s => markdown.Contains($"\\[{s.Number}\\]", StringComparison.Ordinal));
    }

    /// <summary>Parties are among them, and none is before the others but by the order that the list names.</summary>
    [Fact]
    public void Helpers_AreThoseForCandidates_InTheDocumentedOrder()
    {
        var help = RealAtlas.Book.Help("pa", Language.En).Value;
        var plan = RunwayPlanBuilder.Build(RealAtlas.Book.Seat(Place("pa/pittsburgh"), "school_board", RealAtlas.Today, Language.En).Value, help, Language.En);

        plan.Helpers.Select(static o => o.Id).ShouldBe(help.Organisations.Where(static o => o.Audiences.Contains(Civics.Help.Audience.Candidates)).Select(static o => o.Id));
        plan.Helpers.Select(static o => o.Affiliation).ShouldBeInOrder();
        foreach (var group in plan.Helpers.GroupBy(static o => o.Affiliation))
            group.Select(static o => o.Name).ShouldBeInOrder(SortDirection.Ascending, StringComparer.OrdinalIgnoreCase);
        plan.Helpers.Select(static o => o.Affiliation).ShouldBe(plan.Helpers.Select(static o => o.Affiliation).Order());
        foreach (var party in new[] { Civics.Help.Affiliation.Democratic, Civics.Help.Affiliation.Republican, Civics.Help.Affiliation.Libertarian, Civics.Help.Affiliation.Green })
            plan.Helpers.ShouldContain(o => o.Affiliation == party);
    }

    private static RunwayPlan Of(string slug, string office, string day = "2026-11-21") =>
        RunwayPlanBuilder.Build(RealAtlas.Book.Seat(Place(slug), office, DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), Language.En).Value, null, Language.En);

    private static Answers.Places.Government Place(string slug) => RealAtlas.Book.Places.TryGetSlug(slug, out var place) ? place : throw new InvalidOperationException(slug);
}
