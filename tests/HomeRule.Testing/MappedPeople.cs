using HomeRule.Civics;
using HomeRule.Civics.Living;
using HomeRule.Civics.People;

namespace HomeRule.Testing;

/// <summary>
/// Members for the districts of <see cref="MappedCountry"/>: a senator of district 7, three members of house district 54, none of 55, a member of Congress whose
/// district is known by lines that ended, one more for a district without lines. Immutable.
/// </summary>
public static class MappedPeople
{
    private static readonly DivisionId Country = DivisionId.Parse(DivisionId.Country);

    public static LivingFacts Facts { get; } = new()
    {
        People = [.. Enumerable.Range(1, 7).Select(static i => new Person
        {
            Id = IdOf(i),
            Name = $"Member {i}",
            GivenName = "Member",
            FamilyName = $"{i}",
            Parties = ["Independent"],
            Contacts = [new ContactPoint(ContactKind.Phone, "303-555-0100", "capitol", SampleLiving.People), new ContactPoint(ContactKind.Email, $"member{i}@example.gov", null, SampleLiving.People), new ContactPoint(ContactKind.Address, "200 E. Colfax Ave., Denver, CO 80203", "capitol", SampleLiving.People)],
            Links = [new PersonLink("https://example.gov/", "homepage")],
            OtherIds = [new OtherId("bioguide", $"M00000{i}")],
            OtherNames = [$"M. {i}"],
            Sources = [SampleLiving.People],
        })],
        Posts =
        [
            Post("state:co#governor", "state:co", PostRoles.Governor, "governor"), Post("state:co#us_senate:class-2", "state:co", PostRoles.UsSenate, null),
            Post("state:co/cd:3#us_house", "state:co/cd:3", PostRoles.UsHouse, null), Post("state:co/sldl:54#lower", "state:co/sldl:54", PostRoles.Lower, "state_legislature") with { Seats = 3 },
            Post("state:co/sldl:55#lower", "state:co/sldl:55", PostRoles.Lower, "state_legislature"), Post("state:co/sldl:60#lower", "state:co/sldl:60", PostRoles.Lower, "state_legislature"),
            Post("state:co/sldu:7#upper", "state:co/sldu:7", PostRoles.Upper, "state_legislature"),
        ],
        Memberships =
        [
            Member(7, "state:co#governor"), Member(1, "state:co#us_senate:class-2"), Member(2, "state:co/cd:3#us_house"), Member(3, "state:co/sldl:54#lower"), Member(4, "state:co/sldl:54#lower"),
            Member(5, "state:co/sldl:54#lower"), Member(6, "state:co/sldu:7#upper"),
        ],
        Feeds = SampleLiving.Facts.Feeds,
    };

    public static string IdOf(int member) => $"ocd-person/00000000-0000-4000-8000-00000000010{member}";

    private static Post Post(string id, string division, string role, string? office) => new()
    {
        Id = $"{DivisionId.Country}/{id}",
        Division = DivisionId.Parse($"{DivisionId.Country}/{division}"),
        Government = role is PostRoles.UsHouse or PostRoles.UsSenate ? Country : SampleLiving.Colorado,
        Role = role,
        Label = role == PostRoles.UsSenate ? "class-2" : null,
        Seats = 1,
        Office = office,
        OfficialUrl = "https://example.gov/who",
    };

    private static Membership Member(int person, string post) => new()
    {
        Person = IdOf(person),
        Post = $"{DivisionId.Country}/{post}",
        Start = PartialDate.Parse("2025-01-08"),
        End = PartialDate.Parse("2027-01-13"),
        Sources = [SampleLiving.People],
    };
}
