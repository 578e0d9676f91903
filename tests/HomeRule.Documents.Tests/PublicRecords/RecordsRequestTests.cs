using HomeRule.Answers.PublicRecords;
using HomeRule.Civics;
using HomeRule.Documents.Drafts;
using HomeRule.Documents.PublicRecords;
using HomeRule.Testing;

namespace HomeRule.Documents.Tests.PublicRecords;

public sealed class RecordsRequestTests
{
    private static readonly DateOnly Sent = new(2026, 11, 23);

    [Fact]
    public void Build_UnknownSubjectOrOffice_IsAProblemThatListsThem()
    {
        RecordsRequestBuilder.Build(Ground("co/denver"), new RecordsAsk("<b>", null, Sent), Language.En).Problem.ShouldSatisfyAllConditions(
            static p => p.Code.ShouldBe("records.subject-unknown"), static p => p.Message.ShouldContain("plate-readers"), static p => p.Message.ShouldNotContain("<b>"));
        RecordsRequestBuilder.Build(Ground("co/denver"), new RecordsAsk("detainers", "mayor", Sent), Language.En).Problem.Code.ShouldBe("records.office-unknown");
    }

    [Fact]
    public void Build_TerritoryWithoutALaw_OffersTheFederalAct()
    {
        RecordsRequestBuilder.Build(Ground("pr"), new RecordsAsk(null, "clerk", Sent), Language.En).Problem.Code.ShouldBe("records.none");

        var request = RecordsRequestBuilder.Build(Ground("pr"), new RecordsAsk(null, null, Sent), Language.En).Value;

        request.Law.Id.ShouldBe("us");
        request.Custodian.Id.ShouldBe("ice");
    }

    [Fact]
    public void Custodians_OfDetainers_FollowTheKeeperAndNotTheTitle()
    {
        // Cook County's jail is kept by its sheriff; Denver's by its corrections head, though the city has a sheriff's department.
        Ids("il/cook-county", RecordsSubject.Detainers).ShouldContain("sheriff");
        Ids("co/denver", RecordsSubject.Detainers).ShouldContain("corrections_director");
        Ids("co/denver", RecordsSubject.Detainers).ShouldNotContain("sheriff");
        foreach (var place in RealAtlas.Book.Places.All.Where(static p => p.JailKeeper == "mixed" && DivisionKinds.IsCounty(p.Kind)).Take(20))
        {
            RealAtlas.Book.Records(place, RealAtlas.Today, Language.En).Custodians[RecordsSubject.Detainers][0].ShouldSatisfyAllConditions(
                c => c.Id.ShouldBe("clerk", place.Slug), static c => c.Forwards.ShouldBeTrue());
        }
    }

    [Fact]
    public void Letter_ToTheClerk_AsksToForward() =>
        RecordsRequestText.Letter(Request("il/cook-county", "detainers", "clerk")).ShouldContain("Please forward this request");

    [Theory]
    [InlineData("va/richmond", "I am a resident of Virginia: [city or town where you live].")]
    [InlineData("tn", "I am a resident of Tennessee")]
    public void Letter_WhereResidentsAlone_MayAsk_SaysSo(string place, string sentence) =>
        RecordsRequestText.Letter(Request(place, "agreements", null)).ShouldContain(sentence);

    [Fact]
    public void Letter_WhereAnyPersonMayAsk_SaysNothingOfResidence() =>
        RecordsRequestText.Letter(Request("ca", "agreements", null)).ShouldNotContain("resident");

    [Fact]
    public void Letter_WithoutANumber_NamesADayOfOursAndNoDuty()
    {
        var letter = RecordsRequestText.Letter(Request("fl", "contracts", null));

        letter.ShouldContain("names no number of days");
        letter.ShouldContain("9 December 2026");
    }

    [Fact]
    public void Letter_OfALawThatIsNotVerified_CarriesANoteThatTheCleanCopyLeavesOut()
    {
        var request = Request("nh", "agreements", null);

        request.Body.ShouldContain(static p => p.Kind == DraftParagraphKind.Drafter && p.Text.Contains("Not verified", StringComparison.Ordinal));
        RecordsRequestText.Letter(request).ShouldNotContain("Not verified");
        RecordsRequestText.Write(request).ShouldContain("[Note for the sender: Not verified by us");
        RecordsRequestMarkdown.Write(request).ShouldContain("Note for the sender");
    }

    [Fact]
    public void Html_Blanks_AreMarkedAndNothingElseIsOpen()
    {
        var html = RecordsRequestHtml.Page(Request("va/richmond", "plate-readers", null));

        foreach (var blank in new[] { "name", "contact", "residence" })
            html.ShouldContain($"data-blank=\"{blank}\"");
        html.ShouldNotContain("<script");
        html.ShouldNotContain("style=");
    }

    [Fact]
    public void Letter_InSpanish_IsSpanishButForTheAddress()
    {
        RealAtlas.Book.Places.TryGetSlug("co/denver", out var place).ShouldBeTrue();
        var request = RecordsRequestBuilder.Build(RealAtlas.Book.Records(place, RealAtlas.Today, Language.Es), new RecordsAsk("detainers", null, Sent), Language.Es).Value;

        var letter = RecordsRequestText.Letter(request);

        letter.ShouldContain("Asunto: Solicitud de registros públicos");
        letter.ShouldContain("23 de noviembre de 2026");
        letter.ShouldNotContain("Please");
        letter.ShouldNotContain("request");
    }

    [Fact]
    public void Reminder_IsOnTheDueDayAndHoldsNoName()
    {
        var request = Request("co/denver", "detainers", null);

        var text = System.Text.Encoding.UTF8.GetString(RecordsReminder.Write(request, RealAtlas.Today));

        text.ShouldContain("DTSTART;VALUE=DATE:20261127\r\n");
        text.ShouldContain("UID:records-request-co-denver-detainers");
        text.ShouldNotContain("your name");
        RecordsReminder.Write(request, RealAtlas.Today).ShouldBe(RecordsReminder.Write(request, RealAtlas.Today));
    }

    private static IEnumerable<string> Ids(string place, RecordsSubject subject) => Ground(place).Custodians[subject].Select(static c => c.Id);

    private static RecordsRequest Request(string place, string about, string? to) => RecordsRequestBuilder.Build(Ground(place), new RecordsAsk(about, to, Sent), Language.En).Value;

    private static RecordsGround Ground(string slug)
    {
        RealAtlas.Book.Places.TryGetSlug(slug, out var place).ShouldBeTrue(slug);
        return RealAtlas.Book.Records(place, RealAtlas.Today, Language.En);
    }
}
