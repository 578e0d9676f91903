using HomeRule.Answers.Agreements;
using HomeRule.Civics;
using HomeRule.Civics.Agreements;
using Shouldly;
using Xunit;
using Real = HomeRule.Testing.RealAtlas;

namespace HomeRule.Answers.Tests.Agreements;

/// <summary>The table of all listed agreements: filters, order, pages, and the numbers beside it.</summary>
public sealed class AgreementTableTests
{
    [Theory]
    [InlineData("", 6)]
    [InlineData("state=fl", 6)]
    [InlineData("state=co", 0)]
    [InlineData("model=task_force", 2)]
    [InlineData("status=listed", 2)]
    [InlineData("status=removed", 1)]
    [InlineData("type=municipality", 2)]
    [InlineData("agency=fl0170000", 4)]
    [InlineData("place=fl/escambia-county", 6)]
    [InlineData("place=co/denver", 0)]
    [InlineData("text=SHERIFF'S OFFIC", 4)]
    [InlineData("text=sample bay&model=warrant_service", 1)]
    public void Filter_Always_KeepsWhatFits(string query, int expected)
    {
        var table = LivingBook.Book.Agreements(Read(query).Value, Real.Today, Language.En);

        table.Total.ShouldBe(expected);
        table.Agreements.Count.ShouldBe(expected);
        table.All.ShouldBe(6);
        table.Statuses.Sum(s => s.Count).ShouldBe(6);
    }

    [Theory]
    [InlineData("state=zz", "state.unknown", "state")]
    [InlineData("state=co/denver", "state.unknown", "state")]
    [InlineData("model=tfm", "model.malformed", "model")]
    [InlineData("status=ended", "status.malformed", "status")]
    [InlineData("type=city", "type.malformed", "type")]
    [InlineData("place=Nowhere, CO", "place.unknown", "place")]
    [InlineData("sort=date", "sort.malformed", "sort")]
    [InlineData("page=0", "page.malformed", "page")]
    [InlineData("per_page=-1", "page.malformed", "per_page")]
    public void Query_WithAWrongValue_NamesItsField(string query, string code, string field)
    {
        Read(query).TryGet(out _, out var problem).ShouldBeFalse();

        problem.Field.ShouldBe(field);
        if (field != "place")
            problem.Code.ShouldBe(code);
    }

    [Fact]
    public void Pages_Together_HoldEveryRowOnce()
    {
        var seen = Enumerable.Range(1, 3).SelectMany(page => LivingBook.Book.Agreements(Read($"sort=agency&per_page=2&page={page}").Value, Real.Today, Language.En).Agreements).ToList();

        seen.Select(r => r.Id).Distinct().Count().ShouldBe(6);
        seen.Select(r => r.Agency.Name).ShouldBe(seen.Select(r => r.Agency.Name).Order(StringComparer.Ordinal));
        LivingBook.Book.Agreements(Read("page=99&per_page=4").Value, Real.Today, Language.En).Page.ShouldBe(2);
    }

    [Theory]
    [InlineData("sort=-signed", "2025-07-01", "2025-02-10")]
    [InlineData("sort=signed", "2025-02-10", "2025-07-01")]
    public void Sort_BySigning_LeavesUndatedLast(string query, string first, string lastDated)
    {
        var rows = LivingBook.Book.Agreements(Read(query).Value, Real.Today, Language.En).Agreements;

        rows[0].Signed.ShouldBe(DateOnly.ParseExact(first, "yyyy-MM-dd"));
        rows[^2].Signed.ShouldBe(DateOnly.ParseExact(lastDated, "yyyy-MM-dd"));
        rows[^1].Signed.ShouldBeNull();
    }

    [Fact]
    public void Overview_Numbers_AreThoseOfTheTable()
    {
        var overview = LivingBook.Book.AgreementOverview("fl", Real.Today, Language.En);

        overview.Listed.ShouldBe(2);
        overview.Agencies.ShouldBe(1);
        overview.Models.Sum(m => m.Count).ShouldBe(overview.Listed);
        overview.Series.Select(d => (d.On.ToString("MM-dd"), d.Total)).ShouldBe([("05-16", 5), ("06-04", 4), ("07-18", 2)]);
        overview.Series.ShouldAllBe(d => d.ByModel.Values.Sum() == d.Total);
        overview.TopCounties.Single().Agreements.ShouldBe(2);
        overview.Pending.Single().Status.ShouldBe(ListedStatus.Pending);
        overview.Gone.Select(g => g.Agreement.Status).ShouldBe([ListedStatus.Missing, ListedStatus.Removed]);
        overview.Gone.ShouldAllBe(g => g.Evidence.Count > 0);
        LivingBook.Book.AgreementOverview("co", Real.Today, Language.En).Series.ShouldAllBe(d => d.Total == 0);
    }

    [Fact]
    public void Map_Counts_StandInSteps()
    {
        var map = LivingBook.Book.Map("agreements", Real.Today, Language.En).Value;

        map.States.Single(s => s.Slug == "fl").Value.ShouldBe("few_listed");
        map.States.Single(s => s.Slug == "co").Value.ShouldBe("none_listed");
        map.Counties.Single(c => c.Slug == "fl/escambia-county").Value.ShouldBe("few_listed");
        Real.Book.Map("agreements", Real.Today, Language.En).Value.States.ShouldAllBe(s => s.Value == "not_checked");
    }

    [Fact]
    public void Lists_Counts_AreThoseOfTheFiles()
    {
        var lists = LivingBook.Book.AgreementLists(Real.Today, Language.En);

        lists.Lists.Select(l => l.Date).ShouldBeInOrder(SortDirection.Descending);
        lists.Lists[0].Agreements.ShouldBe(2);
        lists.Renames.ShouldBe(1);
        lists.Rejects.Single().Count.ShouldBe(1);
        lists.Stale!.Value.Value.ShouldContain("not a workbook");
        LivingBook.Book.Agreement("nothing", Real.Today, Language.En).TryGet(out _, out var problem).ShouldBeFalse();
        problem.Code.ShouldBe("agreement.unknown");
    }

    private static Result<AgreementQuery> Read(string query)
    {
        var values = query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=', 2)).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
        return AgreementQueryReader.Read(name => values.GetValueOrDefault(name), LivingBook.Book.Places);
    }
}
