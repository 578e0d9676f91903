using HomeRule.Answers.Places;
using HomeRule.Civics;
using HomeRule.Testing;
using Shouldly;
using Xunit;

namespace HomeRule.Answers.Tests.Places;

/// <summary>The directory with every place of the Census Bureau, read from the mirror.</summary>
public sealed class EveryTownTests
{
    private static PlaceDirectory Places => Book.Places;

    private static AnswerBook Book
    {
        get
        {
            Assert.SkipUnless(FullCountry.IsHere, FullCountry.Notice);
            return FullCountry.Book;
        }
    }

    [Fact]
    public void Resolve_EveryPage_ByItsSlugItsIdItsGeoidAndItsFullName()
    {
        var wrong = new List<string>();
        foreach (var place in Places.All)
        {
            if (Places.Resolve(place.Slug) is not { IsOk: true } bySlug || bySlug.Value != place)
                wrong.Add("slug " + place.Slug);
            if (Places.Resolve(place.Id.Value) is not { IsOk: true } byId || byId.Value != place)
                wrong.Add("id " + place.Slug);
            if (place.Geoid is { Length: 2 or 5 or 7 } geoid && (Places.Resolve(geoid) is not { IsOk: true } byGeoid || byGeoid.Value != place))
                wrong.Add("geoid " + place.Slug);
            if (Places.Resolve(PlaceDirectory.FullName(place)) is var byName && (!byName.IsOk || byName.Value != place))
                wrong.Add($"name {place.Slug} {PlaceDirectory.FullName(place)}: {(byName.IsOk ? byName.Value.Slug : byName.Problem.Message)}");
        }

        // Two states whose bare names are a great city and another place stay open.
        wrong.RemoveAll(static w => w.StartsWith("name ny New York:", StringComparison.Ordinal) || w.StartsWith("name wa Washington:", StringComparison.Ordinal));
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Slugs_OfTheWholeCountry_AreUniqueAndOfTheAtlasUnchanged()
    {
        Places.All.Select(static p => p.Slug).Distinct(StringComparer.OrdinalIgnoreCase).Count().ShouldBe(Places.All.Count);
        Places.All.Count.ShouldBeGreaterThan(32_000);
        foreach (var before in HomeRule.Testing.RealAtlas.Book.Places.All)
        {
            Places.TryGetSlug(before.Slug, out var now).ShouldBeTrue(before.Slug);
            (now.Name, now.Records.Count, now.Id).ShouldBe((before.Name, before.Records.Count, before.Id), before.Slug);
        }
    }

    [Theory]
    [InlineData("Winooski", "vt/winooski")]
    [InlineData("Ventura, CA", "ca/san-buenaventura-ventura")]
    [InlineData("Indianapolis", "in/marion-county")]
    [InlineData("2028412", "ks/greeley-county")]
    [InlineData("1150000", "dc")]
    [InlineData("California", "ca")]
    [InlineData("San Juan Municipio", "pr/san-juan-municipio")]
    [InlineData("Mississippi State, Mississippi", "ms/mississippi-state")]
    public void Resolve_InTheWholeCountry_FindsTheOnePage(string text, string slug)
    {
        var found = Places.Resolve(text);

        (found.IsOk ? found.Value.Slug : found.Problem.Message).ShouldBe(slug);
    }

    [Fact]
    public void Resolve_NameInManyStates_OffersGovernmentsFirst()
    {
        var problem = Places.Resolve("Springfield").Problem;

        problem.Code.ShouldBe("place.ambiguous");
        problem.Suggestions.Count.ShouldBe(12);
        problem.Suggestions[^1].ShouldNotBe("Springfield, Virginia", "an area without a government comes last");
    }

    [Fact]
    public void Report_EveryKindOfTown_NamesWhoDecides()
    {
        foreach (var place in Places.All.Where(static p => p.Kind == DivisionKind.Place && p.Records.Count == 0).Where(static (_, i) => i % 97 == 0))
        {
            var report = Book.Report(place, HomeRule.Testing.RealAtlas.Today, Language.En);
            report.Offices.ShouldNotBeEmpty(place.Slug);
            report.Offices.Any(o => o.Government.Id == place.Slug && o.Level == "city").ShouldBe(place.Governs, place.Slug);
            if (!place.Governs)
                report.Summary.Value.ShouldContain(place.Counties.Count > 0 ? place.Counties[0].Name : "decide", Case.Sensitive, place.Slug);
        }
    }
}
