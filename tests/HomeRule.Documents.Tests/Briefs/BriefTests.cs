using HomeRule.Answers;
using HomeRule.Answers.Standings;
using HomeRule.Civics;
using HomeRule.Documents.Briefs;
using HomeRule.Documents.Tables;
using HomeRule.Documents.Tests.Testing;
using HomeRule.Testing;

namespace HomeRule.Documents.Tests.Briefs;

public sealed class BriefTests
{
    [Theory]
    [InlineData("co/denver", Language.En)]
    [InlineData("ca/los-angeles", Language.Es)]
    [InlineData("tx", Language.En)]
    [InlineData("fl/miami-dade-county", Language.Es)]
    [InlineData("ne/arthur-county", Language.En)]
    public void Brief_OfAPlace_CountsEveryPlayOnce(string slug, Language language)
    {
        var brief = Make(slug, language);

        brief.Sections.SelectMany(static s => s.Groups).Sum(static g => g.Plays.Count).ShouldBe(brief.Report.Plays.Count - brief.MorePlays);
        brief.Sections.SelectMany(static s => s.Groups).SelectMany(static g => g.Plays).Select(static p => p.Id).ShouldBeUnique();
        brief.Tally.Sum(static t => t.Count).ShouldBe(brief.Report.Plays.Count);
        brief.MorePlays.ShouldBeLessThan(10);
        brief.Offices.Count.ShouldBeGreaterThan(1);
        brief.NotChecked.ShouldBe(brief.Report.Coverage.NotChecked);
    }

    [Fact]
    public void Closed_Plays_StandUnderTheirLaw()
    {
        var closed = Make("tx", Language.En).Sections.Single(static s => s.Mark == PlayStatus.Closed);

        closed.Groups.ShouldAllBe(static g => g.Heading != null);
        closed.Groups[0].Heading!.Value.Value.ShouldContain("752.05");
    }

    [Fact]
    public void Open_Plays_StandUnderTheOfficeThatCanAct()
    {
        var brief = Make("co/denver", Language.En);
        var report = brief.Report;
        foreach (var group in brief.Sections.Single(static s => s.Mark == PlayStatus.Open).Groups)
        {
            foreach (var play in group.Plays)
                report.Plays.Single(p => p.Id == play.Id).DecidedBy.ShouldContain(d => group.Heading!.Value.Value.Contains(d.Government.Name), play.Id);
        }
    }

    /// <summary>Where there is more than fits, neither kind pushes the other off the sheet.</summary>
    [Fact]
    public void InForce_WithBothKinds_ShowsBoth()
    {
        var found = 0;
        foreach (var place in RealAtlas.Book.Places.All.Where(static p => p.Records.Count > 0))
        {
            var report = RealAtlas.Book.Report(place, RealAtlas.Today, Language.En);
            if (!report.Adoptions.Any(static a => a.Status == Civics.RecordStatusValue.InForce) || !report.Agreements.Any(static a => a.Status == Civics.RecordStatusValue.InForce && a.Listed.Count == 0))
                continue;
            found++;
            Make(place.Slug, Language.En).Records.Select(static r => r.Which).Distinct().Count().ShouldBeGreaterThan(1, place.Slug);
        }

        found.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Numbers_ThatArePrinted_HaveTheirSource()
    {
        var brief = Make("ca/los-angeles", Language.En);

        brief.Sources.Count.ShouldBeGreaterThan(1);
        brief.Sources.Select(static s => s.Number).ShouldBeInOrder();
        brief.Records.SelectMany(r => brief.Printed(r.Sources)).ShouldAllBe(n => brief.Sources.Any(s => s.Number == n));
    }

    [Fact]
    public void Html_OfABrief_HasNoScriptStyleOrHandler()
    {
        var html = BriefHtml.Write(Make("co/denver", Language.En));

        html.ShouldNotContain("<script");
        html.ShouldNotContain(" style=");
        html.ShouldContain("https://homerule.example/us/co/denver");
        html.ShouldContain("not legal advice");
    }

    [Fact]
    public void Markdown_OfABrief_SaysTheSame()
    {
        var brief = Make("co/denver", Language.Es);
        var text = BriefMarkdown.Write(brief);

        text.ShouldStartWith("# Denver, Colorado\n");
        text.ShouldContain("## Quién decide");
        foreach (var play in brief.Sections.SelectMany(static s => s.Groups).SelectMany(static g => g.Plays))
            text.ShouldContain(Documents.Reports.MarkdownText.Escape(play.Title.Value));
    }

    [Fact]
    public void Table_OfABrief_HasEveryPlayAndRecord()
    {
        var report = RealAtlas.Book.Report(Place("co/denver"), RealAtlas.Today, Language.En);
        var rows = CsvTable.Read(CsvTable.Write(BriefTable.Header, BriefTable.Rows(report)));

        rows[0].ShouldBe(BriefTable.Header);
        rows.Count(static r => r[0] == "play").ShouldBe(report.Plays.Count);
        rows.Count(static r => r[0] == "adoption").ShouldBe(report.Adoptions.Count);
        rows.Where(static r => r[0] == "play").Select(static r => r[2]).ShouldContain("state_law");
        rows.ShouldAllBe(r => r.Count == BriefTable.Header.Count);
    }

    private static Answers.Places.Government Place(string slug) => RealAtlas.Book.Places.TryGetSlug(slug, out var place) ? place : throw new InvalidOperationException(slug);

    private static Brief Make(string slug, Language language) => BriefBuilder.Build(new BriefInput
    {
        Report = RealAtlas.Book.Report(Place(slug), RealAtlas.Today, language),
        Letters = BuiltLetters.All,
        Address = $"https://homerule.example/us/{slug}",
    });
}
