using HomeRule.Atlas.Compiling;
using HomeRule.Civics;
using HomeRule.Civics.Elections;
using HomeRule.Site.Tests.Testing;
using HomeRule.Testing;

namespace HomeRule.Site.Tests.Seats;

/// <summary>"Who has filed" on the page of a seat, over made-up candidate lists.</summary>
public sealed class ContestSectionTests(LiveSite live)
{
    private static readonly DivisionId Hinds = DivisionId.Parse("ocd-division/country:us/state:ms/county:hinds");

    [Fact]
    public async Task Section_WithoutAList_SaysThatNobodyLooked()
    {
        var section = (await live.Site.PageAsync("/us/ms/hinds-county/seat/sheriff")).QuerySelector("#candidates")!;

        section.Words().ShouldContain("nobody has checked who filed");
        section.Words().ShouldContain("Ask:");
        section.QuerySelector("table").ShouldBeNull();
    }

    [Fact]
    public async Task Section_WithListsOfTheNextAndThePast_HasBothAndEscapesNames()
    {
        await using var site = await TestSite.StartAsync(SnapshotCompiler.Build(
            RealAtlas.Snapshot.Content with { Candidates = [List(new DateOnly(2023, 11, 7), "<b>Bo</b> Sample"), List(new DateOnly(2026, 11, 24), "Ana Sample", "Cy Sample")] },
            new SnapshotBase(RealAtlas.Snapshot.Divisions, []), RealAtlas.Today));

        var section = (await site.PageAsync("/us/ms/hinds-county/seat/sheriff")).QuerySelector("#candidates")!;
        section.QuerySelectorAll("h3").Select(static h => h.Words()).ShouldBe(["24 November 2026: Sheriff", "7 November 2023: Sheriff"]);
        section.QuerySelectorAll("table").Length.ShouldBe(2);
        section.QuerySelectorAll("tbody th").Select(static h => h.Words()).ShouldBe(["Ana Sample", "Cy Sample", "<b>Bo</b> Sample"]);
        section.QuerySelector("tbody b").ShouldBeNull();
        section.Words().ShouldNotContain("nobody has checked");

        var later = (await site.PageAsync("/es/us/ms/hinds-county/seat/sheriff?as_of=2026-12-01")).QuerySelector("#candidates")!;
        later.Words().ShouldContain("ninguna lista de candidaturas de la próxima elección");
        later.Words().ShouldContain("7 de noviembre de 2023");
    }

    private static CandidateList List(DateOnly date, params string[] names) => new()
    {
        Id = $"ms-{date:yyyy-MM-dd}-general",
        State = "ms",
        Name = "General Election",
        Date = date,
        Kind = ElectionKind.General,
        AsOf = date.AddDays(-30),
        Contests = [new CandidateContest { Id = "hinds-county-ms-sheriff", Name = "Sheriff", Office = "sheriff", Government = Hinds, Seats = 1, Candidates = [.. names.Select(static n => new Candidacy { Name = n, Status = CandidacyStatus.Qualified })] }],
        Confidence = Confidence.High,
        Sources = [new Source { Kind = SourceKind.OfficialList, Url = "https://www.example.gov/list", Confidence = Confidence.High }],
    };
}
