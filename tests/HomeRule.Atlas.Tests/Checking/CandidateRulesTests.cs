using HomeRule.Atlas.Tests.Testing;
using HomeRule.Civics.Elections;

namespace HomeRule.Atlas.Tests.Checking;

public sealed class CandidateRulesTests
{
    private const string List = "candidates/co/co-2026-11-03-general.yaml";

    private const string Second = """
              - id: mesa-sheriff-2
                name: Mesa County Sheriff
                office: sheriff
                government: ocd-division/country:us/state:co/county:mesa
                candidates: []

            """;

    public static TheoryData<string, string, string, string> Errors => new()
    {
        { "date: 2026-11-03", "date: 2026-11", "candidate.day", "date: '2026-11' is not one day" },
        { "date: 2026-11-03", "date: 2026-02-30", "date.malformed", "names no day of the calendar" },
        { "asOf: 2026-09-14", "asOf: 2026-09", "candidate.day", "asOf" },
        { "asOf: 2026-09-14", "asOf: 2026-12-01", "date.future", "later than today" },
        { "filedOn: 2026-03-10", "filedOn: 2026-11-04", "candidate.filed", "Nobody files on 2026-11-04" },
        { "filedOn: 2026-03-10", "filedOn: 1926-03-10", "candidate.filed", "Correct one of the days" },
        { "kind: general", "kind: genral", "enum.unknown", "Did you mean general?" },
        { "office: sheriff", "office: sherif", "reference.unknown", "Did you mean sheriff?" },
        { "state:co/county:mesa", "state:tx/county:mesa", "division.state", "the list is of co" },
        { "    seats: 1\n", "    district: ocd-division/country:us/state:tx/county:mesa\n    seats: 1\n", "division.state", "district" },
        { "    seats: 1\n", "    district: ocd-division/country:us/STATE\n    seats: 1\n", "division.malformed", "the name of the district" },
        { "    seats: 1\n", "    seats: 0\n", "contest.seats", "1 to 500" },
        { "    seats: 1\n", "    seats: 1.5\n", "contest.seats", "whole number" },
        { "state: co", "state: tx", "state.folder", "candidates/tx/" },
        { "status: qualified", "status: elected", "enum.unknown", "filed, qualified" },
        { "        status: qualified\n", "        status: qualified\n        address: 1 Main St\n", "field.unknown", "no field address" },
        { "confidence: high\nsources", Second + "confidence: high\nsources", "contest.duplicate", "the same as mesa-sheriff" },
        { "confidence: high\nsources", Second.Replace("mesa-sheriff-2", "mesa-sheriff", StringComparison.Ordinal).Replace("County Sheriff", "Sheriff", StringComparison.Ordinal) + "confidence: high\nsources", "id.duplicate", "mesa-sheriff is taken" },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public void Check_OneThingWrong_IsOneError(string part, string by, string code, string sentence)
    {
        using var atlas = new TempAtlas();
        var moved = code == "state.folder";
        atlas.Edit(List, part, by);

        var errors = atlas.Check().Errors;

        // A list of another state has its divisions wrong too.
        var error = moved ? errors.First(e => e.Code == code) : errors.ShouldHaveSingleItem();
        error.Code.ShouldBe(code);
        error.Path.ShouldBe("atlas/" + List);
        error.Message.ShouldContain(sentence);
    }

    [Fact]
    public void Read_List_KeepsWhatTheFileSaysAndNothingMore()
    {
        using var atlas = new TempAtlas();

        var list = atlas.Read().Content.ShouldNotBeNull().Candidates.ShouldHaveSingleItem();

        list.Kind.ShouldBe(ElectionKind.General);
        list.AsOf.ShouldBe(new DateOnly(2026, 9, 14));
        list.IsFinal.ShouldBe(true);
        var contest = list.Contests.ShouldHaveSingleItem();
        contest.Government!.Value.Name.ShouldBe("mesa");
        contest.IncumbentRuns.ShouldBe(false);
        (contest.IsCancelled, contest.IsUnexpiredTerm, contest.District).ShouldBe((false, false, null));
        contest.Candidates.ShouldHaveSingleItem().ShouldBe(new Candidacy
        {
            Name = "Jane Example",
            Party = "Unaffiliated",
            IsIncumbent = false,
            FiledOn = new DateOnly(2026, 3, 10),
            Status = CandidacyStatus.Qualified,
        });
    }

    [Fact]
    public void Read_WhatIsLeftOut_IsNotKnown()
    {
        using var atlas = new TempAtlas();
        atlas.Edit(List, "final: true\n", "").Edit(List, "    incumbentRuns: false\n", "").Edit(List, "        incumbent: false\n", "").Edit(List, "    seats: 1\n", "");

        var list = atlas.Read().Content.ShouldNotBeNull().Candidates.ShouldHaveSingleItem();

        list.IsFinal.ShouldBeNull();
        var contest = list.Contests.ShouldHaveSingleItem();
        (contest.IncumbentRuns, contest.Seats, contest.Candidates[0].IsIncumbent).ShouldBe((null, null, null));
    }
}
