using HomeRule.Feeds.OpenStates;

namespace HomeRule.Feeds.Tests.OpenStates;

public sealed class SeatNamingTests
{
    [Theory]
    [InlineData("upper", "state:co", "21", "state:co/sldu:21#upper")]
    [InlineData("lower", "state:mn", "62B", "state:mn/sldl:62b#lower")]
    [InlineData("lower", "state:nh", "Belknap 1", "state:nh/sldl:belknap_1#lower")]
    [InlineData("lower", "state:ma", "Twenty-First Middlesex", "state:ma/sldl:21st_middlesex#lower")]
    [InlineData("upper", "state:ma", "Second Essex and Middlesex", "state:ma/sldu:2nd_essex_and_middlesex#upper")]
    [InlineData("upper", "state:ma", "Norfolk, Plymouth and Bristol", "state:ma/sldu:norfolk_plymouth_and_bristol#upper")]
    [InlineData("upper", "state:vt", "Chittenden Southeast", "state:vt/sldu:chittenden-southeast#upper")]
    [InlineData("upper", "state:vt", "Grand Isle", "state:vt/sldu:grand_isle#upper")]
    [InlineData("lower", "state:vt", "Addison-Rutland", "state:vt/sldl:addison-rutland#lower")]
    [InlineData("lower", "state:id", "16A", "state:id/sldl:16#lower:a")]
    [InlineData("upper", "state:id", "16", "state:id/sldu:16#upper")]
    [InlineData("upper", "state:ak", "R", "state:ak/sldu:r#upper")]
    [InlineData("legislature", "state:ne", "7", "state:ne/sldu:7#legislature")]
    [InlineData("legislature", "district:dc", "Ward 4", "district:dc/ward:4#legislature")]
    [InlineData("legislature", "district:dc", "At-Large", "district:dc#legislature")]
    [InlineData("legislature", "district:dc", "Chairman", "district:dc#legislature:chair")]
    [InlineData("upper", "territory:pr", "VII", "territory:pr/sldu:7#upper")]
    [InlineData("lower", "territory:pr", "At-Large", "territory:pr/sldl:at-large#lower")]
    [InlineData("governor", "state:co", null, "state:co#governor")]
    [InlineData("governor", "district:dc", null, "district:dc#mayor")]
    [InlineData("attorney general", "state:co", null, "state:co#attorney_general")]
    [InlineData("chief election officer", "state:co", null, "state:co#executive:chief-election-officer")]
    [InlineData("mayor", "state:co/place:boulder", null, "state:co/place:boulder#mayor")]
    [InlineData("mayor", "state:hi/county:maui", null, "state:hi/county:maui#mayor")]
    public void Seat_OfAState_HasThePublishedId(string type, string government, string? district, string id)
    {
        var post = SeatNaming.Seat(type, $"ocd-jurisdiction/country:us/{government}/government", district)!;

        post.Id.ShouldBe("ocd-division/country:us/" + id);
        post.Government.Value.ShouldBe("ocd-division/country:us/" + government);
    }

    [Theory]
    [InlineData("lower", "KY-5", "state:ky/cd:5#us_house")]
    [InlineData("lower", "AK-AL", "state:ak/cd:at-large#us_house")]
    [InlineData("lower", "DC-AL", "district:dc/cd:at-large#us_house")]
    [InlineData("lower", "PR-AL", "territory:pr/cd:at-large#us_house")]
    [InlineData("upper", "New Hampshire", "state:nh#us_senate")]
    public void Seat_OfCongress_BelongsToTheCountry(string type, string district, string id)
    {
        var post = SeatNaming.Seat(type, "ocd-jurisdiction/country:us/government", district)!;

        post.Id.ShouldBe("ocd-division/country:us/" + id);
        post.Government.Value.ShouldBe("ocd-division/country:us");
        post.Office.ShouldBeNull();
    }

    [Theory]
    [InlineData("upper", "state:co", "state_legislature")]
    [InlineData("governor", "state:co", "governor")]
    [InlineData("attorney general", "state:co", "attorney_general")]
    [InlineData("mayor", "state:co/place:boulder", "mayor")]
    [InlineData("lt_governor", "state:co", null)]
    public void Seat_WhereTheAtlasHasTheOffice_NamesIt(string type, string government, string? office)
    {
        var post = SeatNaming.Seat(type, $"ocd-jurisdiction/country:us/{government}/government", "1")!;

        post.Office.ShouldBe(office);
        if (office is not null)
            File.Exists(Path.Combine(HomeRule.Testing.Repository.Atlas, "powers", office + ".yaml")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("king", "ocd-jurisdiction/country:us/state:co/government", null)]
    [InlineData("upper", "ocd-jurisdiction/country:us/state:co/government", null)]
    [InlineData("upper", "ocd-jurisdiction/country:us/state:co/government", "---")]
    [InlineData("upper", "ocd-jurisdiction/country:us/state:co/place:denver/government", "1")]
    [InlineData("upper", "ocd-jurisdiction/country:ca/government", "1")]
    [InlineData("mayor", "ocd-jurisdiction/country:us/STATE:co/government", null)]
    [InlineData("lower", "ocd-jurisdiction/country:us/government", "ZZ-5")]
    [InlineData("lower", "ocd-jurisdiction/country:us/government", "KY-five")]
    [InlineData("upper", "ocd-jurisdiction/country:us/government", "Atlantis")]
    [InlineData("legislature", "ocd-jurisdiction/country:us/district:dc/government", "Ward")]
    public void Seat_ThatIsNotKnown_IsNone(string type, string jurisdiction, string? district) => SeatNaming.Seat(type, jurisdiction, district).ShouldBeNull();
}
