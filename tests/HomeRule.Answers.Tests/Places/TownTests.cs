using HomeRule.Answers.Places;
using HomeRule.Answers.Standings;
using HomeRule.Civics;
using HomeRule.Testing;
using Shouldly;
using Xunit;

namespace HomeRule.Answers.Tests.Places;

/// <summary>Towns, areas without a government, districts and ZIP areas, on made-up squares over real counties.</summary>
public sealed class TownTests
{
    private static readonly DateOnly Today = HomeRule.Testing.RealAtlas.Today;

    private static AnswerBook Book => SmallTowns.Book;

    private static Government Place(string slug) => Book.Places.TryGetSlug(slug, out var place) ? place : throw new InvalidOperationException(slug);

    [Theory]
    [InlineData("co/palisade-x", "co/mesa-county")]
    [InlineData("co/orchard-flat", "co/mesa-county")]
    [InlineData("co/twin-ponds", "co/mesa-county")]
    [InlineData("co/twin-ponds-garfield-county", "co/garfield-county")]
    [InlineData("co/twofold", "co/mesa-county")]
    [InlineData("co/twofold-0899009", "co/mesa-county")]
    [InlineData("co/afloat-drifting", null)]
    public void Town_HasAPageAndTheCountyAroundItsPoint(string slug, string? county) =>
        Place(slug).Counties.Select(static c => c.Slug).SingleOrDefault().ShouldBe(county);

    [Theory]
    [InlineData("ocd-division/country:us/state:tn/place:nashville-davidson_~balance~", "tn/nashville")]
    [InlineData("Nashville-Davidson, TN", "tn/nashville")]
    [InlineData("4752006", "tn/nashville")]
    [InlineData("5167000", "va/richmond")]
    [InlineData("Palisade X", "co/palisade-x")]
    [InlineData("Palisade X City, CO", "co/palisade-x")]
    [InlineData("Drifting, Colorado", "co/afloat-drifting")]
    [InlineData("Twin Ponds (Garfield County), Colorado", "co/twin-ponds-garfield-county")]
    [InlineData("Twofold (0899009), Colorado", "co/twofold-0899009")]
    [InlineData("Delaware", "de")]
    [InlineData("Delaware, Maryland", "md/delaware")]
    public void Resolve_Name_GivesTheOnePage(string text, string slug)
    {
        var found = Book.Places.Resolve(text);

        (found.IsOk ? found.Value.Slug : found.Problem.Message).ShouldBe(slug);
    }

    [Fact]
    public void Resolve_NameInTwoStates_AsksWithTheGovernmentFirst() =>
        Book.Places.Resolve("Springtown X").Problem.Suggestions.ShouldBe(["Springtown X, Pennsylvania", "Springtown X, Texas"]);

    [Fact]
    public void EveryPage_ResolvesByWhatItShows()
    {
        foreach (var place in Book.Places.All)
        {
            Book.Places.Resolve(place.Slug).Value.ShouldBe(place);
            Book.Places.Resolve(place.Id.Value).Value.ShouldBe(place);
            if (place.Geoid is { Length: 2 or 5 or 7 } geoid)
                Book.Places.Resolve(geoid).Value.ShouldBe(place);
            if (place.Plain())
                Book.Places.Resolve(PlaceDirectory.FullName(place)).Value.ShouldBe(place);
        }

        Book.Places.All.Select(static p => p.Slug).Distinct(StringComparer.OrdinalIgnoreCase).Count().ShouldBe(Book.Places.All.Count);
    }

    [Theory]
    [InlineData("co/orchard-flat", "it has no government of its own. Mesa County decides here.", "no tiene gobierno propio. Aquí decide Mesa County.")]
    [InlineData("co/sleepy", "whose government is not active. Mesa County decides here.", "cuyo gobierno no está activo. Aquí decide Mesa County.")]
    [InlineData("co/hollow", "without a functioning government. Mesa County decides here.", "sin gobierno en funciones. Aquí decide Mesa County.")]
    public void Report_OfAnAreaWithoutGovernment_LeadsWithWhoDecides(string slug, string english, string spanish)
    {
        var report = Book.Report(Place(slug), Today, Language.En);

        report.Summary.Value.ShouldContain(english);
        Book.Report(Place(slug), Today, Language.Es).Summary.Value.ShouldContain(spanish);
        report.Offices.ShouldNotContain(o => o.Level == "city");
        report.Offices.ShouldContain(o => o.Id == "sheriff" && o.Government.Id == "co/mesa-county");
        report.Plays.ShouldNotContain(p => p.Status == PlayStatus.Open);
        report.Coverage.PlaysNotChecked.ShouldBeEmpty();
        report.Place.KindName.Value.ShouldNotContain("city");
    }

    [Theory]
    [InlineData("co/palisade-x")]
    [InlineData("Nowhereville, Mesa County, CO")]
    public void Report_OfATownWithoutRecords_LeavesItsPoliceOpen(string text)
    {
        var place = text.Contains(',', StringComparison.Ordinal) ? Book.Places.ResolveOrUnlisted(text).Value : Place(text);
        var report = Book.Report(place, Today, Language.En);

        report.Offices.Single(o => o.Id == "police_chief" && o.Level == "city").Notes.ShouldContain(n => n.Text.Value.StartsWith($"Applies if {place.Name} has police of its own"));
        report.Coverage.NotChecked.ShouldContain(t => t.Value == $"Whether {place.Name} has police of its own was not checked.");
        report.Offices.ShouldContain(o => o.Id == "sheriff" && o.Government.Id == "co/mesa-county");
        report.Plays.Count(p => p.Status == PlayStatus.Open).ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Report_OfATownAcrossACountyLine_SaysSoAndListsItsDistricts()
    {
        var report = Book.Report(Place("co/bordertown"), Today, Language.En);

        report.Place.Note!.Value.Value.ShouldContain("Bordertown lies in 2 counties, by area: ");
        report.Place.Note!.Value.Value.ShouldContain("Garfield County");
        report.Districts.Select(d => d.Name).ShouldBe(["State Senate District 7", "State Senate District 8", "State House District 55", "Congressional District 3"], ignoreOrder: true);
        report.Districts.Where(d => d.Kind == DivisionKind.StateLegislativeUpper).Sum(d => d.Share!.Value).ShouldBe(1, 0.01);
        var house = report.Districts.Single(d => d.Kind == DivisionKind.StateLegislativeLower);
        (house.InForce, house.Set, house.ValidTo).ShouldBe((false, "lower-x", new DateOnly(2022, 12, 31)));
        house.Note!.Value.Value.ShouldBe("This map held until 31 December 2022; it is no longer in force.");
        Book.Report(Place("co/bordertown"), Today, Language.Es).Districts.Single(d => !d.InForce).Note!.Value.Value.ShouldEndWith("ya no está en vigor.");
        Book.Report(Place("co/bordertown"), new DateOnly(2020, 1, 1), Language.En).Districts.ShouldAllBe(d => d.InForce);
        Book.Report(Place("co/palisade-x"), Today, Language.En).Place.Note.ShouldBeNull();
        Book.Report(Place("co"), Today, Language.En).Districts.ShouldBeEmpty();
    }

    [Fact]
    public void Candidates_OfAZip_ListEverythingAndAskOneQuestion()
    {
        var found = Book.Candidates("81599-1234", Today, Language.En).Value;

        found.Subject.ShouldBe("ZIP 81599");
        found.Candidates.Select(c => c.Id).ShouldContain("co/bordertown");
        found.Candidates.Where(c => c.Kind == DivisionKind.County).Select(c => c.Name).ShouldBe(["Mesa County", "Garfield County"], ignoreOrder: true);
        found.Candidates.ShouldContain(c => c.Kind == DivisionKind.StateLegislativeUpper && c.Share > 0 && c.Share < 1);
        found.Question!.Value.Value.ShouldBe("Which of these two counties do you live in?");
        Book.Candidates("81599", Today, Language.Es).Value.Question!.Value.Value.ShouldBe("¿En cuál de estos condados vive? Son dos.");
    }

    [Fact]
    public void Candidates_OfAZipWithoutAnArea_SayWhatToGiveInstead()
    {
        Book.Candidates("99999", Today, Language.En).Problem.Code.ShouldBe("zip.unknown");
        var problem = HomeRule.Testing.RealAtlas.Book.Candidates("80202", Today, Language.En).Problem;
        problem.Code.ShouldBe("zip.no-map");
        problem.Message.ShouldContain("give the city, the county or a point instead");
    }

    [Fact]
    public void Candidates_OfATown_HoldItItsCountiesAndItsDistricts()
    {
        var found = Book.Candidates("Palisade X, CO", Today, Language.En).Value;

        found.Candidates[0].Id.ShouldBe("co/palisade-x");
        found.Candidates.Select(c => c.Name).ShouldBe(["Palisade X, Colorado", "Colorado", "Mesa County", "State Senate District 7", "State House District 55", "Congressional District 3"], ignoreOrder: true);
        found.Question.ShouldBeNull("nothing is left to settle");
    }

    [Fact]
    public void Candidates_OfANameInTwoStates_AreThosePlaces()
    {
        var found = Book.Candidates("Springtown X", Today, Language.En).Value;

        found.Candidates.Select(c => c.Id).ShouldBe(["pa/springtown-x", "tx/springtown-x"]);
        found.Question!.Value.Value.ShouldStartWith("Which of these 2 places");
        Book.Candidates("Xyzzyplugh", Today, Language.En).Problem.Code.ShouldBe("place.unknown");
    }
}

file static class Pages
{
    public static bool Plain(this Government place) => place.Kind == DivisionKind.Place && place.Records.Count == 0 && place.Large is null;
}
