using HomeRule.Answers.Reports;
using HomeRule.Civics;
using HomeRule.Testing;
using Shouldly;
using Xunit;

namespace HomeRule.Answers.Tests.Reports;

/// <summary>Where lines come from: each district, each place and each division that it lies in cites the map that draws it.</summary>
public sealed class MapSourceTests
{
    private static readonly AnswerBook Book = new(MappedCountry.Snapshot);

    [Fact]
    public void Report_OfAPlaceOnMaps_CitesTheMapOfEachDistrict()
    {
        var report = Of(Book, "co/grand-junction");

        report.Districts.Select(static d => d.Set).Order().ShouldBe(["co-sldl-2022", "co-sldl-2026", "co-sldu-2012", "co-sldu-2022", "gj-wards-2019", "gj-wards-2027", "us-cd-116"]);
        foreach (var district in report.Districts)
        {
            var source = report.Sources[district.Sources.ShouldHaveSingleItem() - 1];
            var card = MappedCountry.Sets.Single(s => s.Slug == district.Set);
            source.Url.ShouldBe("https://example.org/" + district.Set);
            source.Kind.ShouldBe(SourceKind.Official);
            source.Label.ShouldBe($"Office of Lines: {card.Name.En}");
            source.Checked.ShouldBe(PartialDate.Parse("2026-01-02"));
            source.Confidence.ShouldBe(Confidence.High);
        }

        NoteOf(report, "co-sldl-2022").ShouldBe("Lines hold from 1 January 2023 to 31 December 2026.");
        NoteOf(report, "co-sldu-2022").ShouldBe("Lines hold from 1 January 2023; no end is known.");
    }

    [Theory]
    [InlineData("co/grand-junction", "us-places-2019")]
    [InlineData("co/mesa-county", "us-counties-2017")]
    public void Report_OfAPlaceOnMaps_CitesItsOwnLinesAndThoseOfItsState(string slug, string map)
    {
        var report = Of(Book, slug);

        Urls(report.Sources, report.Place.Sources).ShouldBe(["https://example.org/" + map]);
        report.Divisions.Select(d => Urls(report.Sources, d.Sources).ShouldHaveSingleItem()).ShouldBe(["https://example.org/" + map, "https://example.org/us-states-2017"]);
    }

    [Fact]
    public void Report_WithMaps_NumbersThemAfterEverythingElse()
    {
        var report = Of(Book, "co/grand-junction");

        var maps = report.Place.Sources.Concat(report.Divisions.SelectMany(static d => d.Sources)).Concat(report.Districts.SelectMany(static d => d.Sources)).Distinct().Order().ToList();
        maps.ShouldBe(Enumerable.Range(report.Sources.Count - maps.Count + 1, maps.Count));
        report.Laws.SelectMany(static l => l.Sources).ShouldNotBeEmpty();
        report.Laws.SelectMany(static l => l.Sources).Max().ShouldBeLessThan(maps[0]);
    }

    [Fact]
    public void Report_OfACensusPlaceWithoutLines_CitesTheListThatSaysItHasNoGovernment()
    {
        var report = Of(SmallTowns.Book, "co/orchard-flat");

        report.Place.Functioning.ShouldBe(FunctionalStatus.Statistical);
        var source = report.Sources[report.Place.Sources.ShouldHaveSingleItem() - 1];
        source.Label.ShouldStartWith("U.S. Census Bureau");
        source.Note!.ShouldContain("us-atlas 3.0.1");
        source.Checked.ShouldBeNull();
        source.Confidence.ShouldBe(Confidence.Medium);
    }

    [Fact]
    public void Compare_OfPlacesOnMaps_NumbersTheirMapsInItsOwnSources()
    {
        var comparison = Book.Compare([Place(Book, "co/mesa-county"), Place(Book, "co/grand-junction")], MappedCountry.Today, Language.En).Value;

        comparison.Places.Select(p => Urls(comparison.Sources, p.Sources).ShouldHaveSingleItem()).ShouldBe(["https://example.org/us-counties-2017", "https://example.org/us-places-2019"]);
    }

    [Fact]
    public void Candidates_OfAPlace_CiteTheMapOfEach()
    {
        var list = Book.Candidates("Grand Junction, CO", MappedCountry.Today, Language.En).Value;

        list.Candidates.Count.ShouldBeGreaterThan(5);
        foreach (var candidate in list.Candidates)
            Urls(list.Sources, candidate.Sources).ShouldBe(["https://example.org/" + (candidate.Set.Length == 0 ? "us-places-2019" : candidate.Set)]);
    }

    [Fact]
    public void Report_OfTheWholeCountry_CitesTheFileOfPlacesAndOfDistricts()
    {
        Assert.SkipUnless(FullCountry.IsHere, FullCountry.Notice);

        var phoenix = Of(FullCountry.Book, "az/phoenix");
        Urls(phoenix.Sources, phoenix.Place.Sources).ShouldBe(["https://www2.census.gov/geo/tiger/TIGER2019/PLACE/"]);
        phoenix.Districts.ShouldAllBe(static d => d.Sources.Count == 1);
        phoenix.Sources[phoenix.Place.Sources[0] - 1].Checked.ShouldNotBeNull();

        var denver = Of(FullCountry.Book, "co/denver");
        denver.Place.Sources.ShouldNotBeEmpty();
        denver.Divisions.ShouldAllBe(static d => d.Sources.Count > 0);
    }

    private static string? NoteOf(Report report, string set) => report.Sources[report.Districts.First(d => d.Set == set).Sources[0] - 1].Note;

    private static List<string?> Urls(IReadOnlyList<SourceAnswer> sources, IReadOnlyList<int> numbers) => [.. numbers.Select(n => sources.Single(s => s.Number == n).Url)];

    private static Report Of(AnswerBook book, string slug) => book.Report(Place(book, slug), MappedCountry.Today, Language.En);

    private static HomeRule.Answers.Places.Government Place(AnswerBook book, string slug) => book.Places.TryGetSlug(slug, out var place) ? place : throw new InvalidOperationException(slug);
}
