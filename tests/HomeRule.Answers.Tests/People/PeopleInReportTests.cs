using System.Text.Json;
using HomeRule.Answers.Json;
using HomeRule.Answers.People;
using HomeRule.Answers.Reports;
using HomeRule.Civics;
using HomeRule.Civics.People;
using HomeRule.Testing;
using Shouldly;
using Xunit;

namespace HomeRule.Answers.Tests.People;

public sealed class PeopleInReportTests
{
    private static readonly DateOnly Today = HomeRule.Testing.RealAtlas.Today;

    [Fact]
    public void Report_SeatThatIsHeld_NamesTheHolderInPeopleAndInItsOffice()
    {
        var report = Of("co/aurora");

        var seat = report.People.Seats.Single(s => s.Role == PostRoles.Mayor);
        seat.State.ShouldBe(SeatState.Held);
        var mayor = seat.Holders.ShouldHaveSingleItem();
        mayor.ShouldSatisfyAllConditions(
            m => m.Name.ShouldBe("Dana Mayor"), m => m.Person.ShouldBe(SampleLiving.Mayor), m => m.Party.ShouldBeNull(), m => m.TermEnded.ShouldBeFalse(),
            m => m.TermEnd.ShouldBe(PartialDate.Parse("2027-12-06")), m => m.Contacts!.Select(c => c.Kind).ShouldBe([ContactKind.Phone, ContactKind.Email, ContactKind.Form, ContactKind.Address]));
        mayor.Contacts!.ShouldAllBe(c => c.Sources.Count == 1 && c.Checked != null);
        var office = report.Offices.Single(o => o.Id == "mayor");
        office.HolderState.ShouldBe(SeatState.Held);
        office.Holders.ShouldHaveSingleItem().Name.ShouldBe("Dana Mayor");
    }

    [Fact]
    public void Report_TermThatEnded_NamesTheFormerHolderNowhereAsCurrent()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var report = Of("co/denver", language);

            var seat = report.People.Seats.Single(s => s.Role == PostRoles.Mayor);
            seat.State.ShouldBe(SeatState.TermEnded);
            seat.Holders.ShouldBeEmpty();
            seat.LastKnown!.TermEnded.ShouldBeTrue();
            seat.LastKnown.Contacts.ShouldBeEmpty();
            seat.OfficialUrl.ShouldBe("https://example.gov/who");
            seat.Sentence!.Value.Value.ShouldContain(language == Language.Es ? "terminó el 20 de julio de 2025" : "term ended on 20 July 2025");
            var office = report.Offices.Single(o => o.Id == "mayor");
            office.HolderState.ShouldBe(SeatState.TermEnded);
            office.Holders.ShouldBeEmpty();
            report.Offices.SelectMany(o => o.Holders).Concat(report.People.Seats.SelectMany(s => s.Holders)).ShouldNotContain(h => h.Name == "Cleo Former");
        }
    }

    [Fact]
    public void Report_OnAnEarlierDay_NamesWhoHeldItThen()
    {
        var report = LivingAtlas.Book.Report(Place("co/denver"), new DateOnly(2025, 7, 20), Language.En);

        report.People.Seats.Single(s => s.Role == PostRoles.Mayor).Holders.ShouldHaveSingleItem().Name.ShouldBe("Cleo Former");
    }

    [Fact]
    public void Report_SeatWithoutMembership_SaysThatNobodyIsListed()
    {
        var seat = Of("co").People.Seats.Single(s => s is { Role: PostRoles.UsSenate, Label: "class-3" });

        seat.State.ShouldBe(SeatState.NobodyListed);
        seat.Sentence!.Value.Value.ShouldBe("Nobody is listed in the official file; the seat may be vacant.");
    }

    [Fact]
    public void Report_OfficeOfWhichNoFileHasASeat_IsNotChecked()
    {
        var report = Of("co/denver");

        report.Offices.Single(o => o.Id == "city_council").HolderState.ShouldBe(SeatState.NotChecked);
        report.People.Seats.Single(s => s.Role == "city_council").State.ShouldBe(SeatState.NotChecked);
        report.Offices.Single(o => o.Id == "voters").HolderState.ShouldBeNull();
    }

    [Fact]
    public void Report_StateOffices_HaveTheSameHolderOnEveryPlaceOfTheState()
    {
        foreach (var slug in (string[])["co", "co/denver", "co/mesa-county"])
            Of(slug).Offices.Single(o => o.Id == "governor").Holders.ShouldHaveSingleItem(slug).Name.ShouldBe("Ben Sample");
        Of("tx/harris-county").Offices.Single(o => o.Id == "governor").HolderState.ShouldBe(SeatState.NotChecked);
    }

    [Fact]
    public void Report_WithoutMapsOfDistricts_SaysWhereTheMembersAre()
    {
        var people = Of("co/denver").People;

        people.Seats.ShouldNotContain(s => s.Role == PostRoles.Lower);
        people.Notes.ShouldHaveSingleItem().Value.ShouldStartWith("This edition has no map of legislative districts");
        var office = Of("co/denver").Offices.Single(o => o.Id == "state_legislature");
        office.HolderState.ShouldBe(SeatState.Held);
        office.HolderNote!.Value.Value.ShouldStartWith("4 members are listed");
    }

    [Theory]
    [InlineData(Language.En, "No official file of office holders has been pulled")]
    [InlineData(Language.Es, "En esta edición no se ha cargado ningún archivo oficial")]
    public void Report_NothingPulled_SaysSoAndNamesNobody(Language language, string words)
    {
        var book = HomeRule.Testing.RealAtlas.Book;
        book.Places.TryGetSlug("co/denver", out var denver).ShouldBeTrue();
        var report = book.Report(denver, Today, language);

        report.People.Pulled.ShouldBeFalse();
        report.People.Notes.ShouldHaveSingleItem().Value.ShouldStartWith(words);
        report.People.Seats.ShouldNotBeEmpty();
        report.People.Seats.ShouldAllBe(s => s.State == SeatState.NotChecked);
        report.Offices.Where(o => o.Level != "voters").ShouldAllBe(o => o.HolderState == SeatState.NotChecked && o.Holders.Count == 0);
    }

    [Fact]
    public void Report_AsJson_NamesStatesInSnakeCase()
    {
        var json = JsonSerializer.SerializeToElement(Of("co/denver"), AnswersJson.Default.Report);

        var mayor = json.GetProperty("people").GetProperty("seats").EnumerateArray().Single(s => s.GetProperty("role").GetString() == "mayor");
        mayor.GetProperty("state").GetString().ShouldBe("term_ended");
        mayor.GetProperty("lastKnown").GetProperty("termEnd").GetString().ShouldBe("2025-07-20");
        json.GetProperty("offices").EnumerateArray().Single(o => o.GetProperty("id").GetString() == "governor").GetProperty("holders")[0].TryGetProperty("contacts", out _).ShouldBeFalse();
    }

    [Fact]
    public void Report_OfAPlace_ListsMembersOfTheDistrictsThatOverlapIt()
    {
        var report = Mapped("co/mesa-county");

        report.People.Seats.Where(s => s.Role is PostRoles.Upper or PostRoles.Lower).Select(s => (s.Division[^7..], s.State, s.LinesInForce)).ShouldBe(
            [("/sldu:7", SeatState.Held, true), ("sldl:54", SeatState.Held, true), ("sldl:55", SeatState.NobodyListed, true)]);
        report.People.Seats.Single(s => s.Division.EndsWith("sldl:54", StringComparison.Ordinal)).Holders.Count.ShouldBe(3);
        report.Offices.SingleOrDefault(o => o.Id == "state_legislature")?.Holders.Count.ShouldBe(4);
    }

    [Fact]
    public void Report_MemberMatchedByLinesThatEnded_SaysUntilWhen()
    {
        var people = Mapped("co/mesa-county").People;

        people.Seats.Single(s => s.Role == PostRoles.UsHouse).LinesInForce.ShouldBeFalse();
        people.Notes.ShouldHaveSingleItem().Value.ShouldStartWith("The newest lines of congressional districts on file held until 2 January 2023.");
    }

    private static Report Mapped(string slug)
    {
        var book = new AnswerBook(MappedCountry.With(MappedPeople.Facts));
        book.Places.TryGetSlug(slug, out var place).ShouldBeTrue(slug);
        return book.Report(place, MappedCountry.Today, Language.En);
    }

    private static HomeRule.Answers.Places.Government Place(string slug)
    {
        LivingAtlas.Book.Places.TryGetSlug(slug, out var place).ShouldBeTrue(slug);
        return place;
    }

    private static Report Of(string slug, Language language = Language.En) => LivingAtlas.Book.Report(Place(slug), Today, language);
}
