using System.Text.Json;
using HomeRule.Civics;
using HomeRule.Civics.Feeds;
using HomeRule.Civics.People;
using HomeRule.Feeds.Corrections;
using HomeRule.Feeds.Fbi;
using HomeRule.Feeds.Merging;
using HomeRule.Feeds.Ocd;
using HomeRule.Feeds.Tests.Merging;

namespace HomeRule.Feeds.Tests.Corrections;

public sealed class FeedCorrectionsTests
{
    private const string Somebody = "ocd-person/00000000-0000-4000-8000-000000000001";

    private static readonly DateOnly Day = new(2026, 8, 5);

    private static readonly Person Ada = Tiny.Person(1, "Ada Exmple", "E000001") with
    {
        GivenName = "Ada", FamilyName = "Exmple", Parties = ["Gren"], Image = "https://example.gov/a.png", Links = [new PersonLink("https://example.gov/old", "homepage")],
        Contacts =
        [
            new(ContactKind.Email, "ada@old.example.gov", null, Tiny.Edition), new(ContactKind.Form, "https://example.gov/form", null, Tiny.Edition), new(ContactKind.Phone, "303-555-0100", "capitol", Tiny.Edition),
            new(ContactKind.Phone, "303-555-0199", "district", Tiny.Edition), new(ContactKind.Fax, "303-555-0101", null, Tiny.Edition), new(ContactKind.Address, "200 E Colfax, Denver, CO 80203", "capitol", Tiny.Edition),
        ],
    };

    private static readonly FeedFacts Facts = new()
    {
        Fbi =
        [
            new FbiAgency { Ori = "CO0010000", Year = 2025, Name = "Mesa", State = "co", Counties = ["MESA", "DELTA"], Type = "County", Population = 1000, Officers = 5, Civilians = 2 },
            new FbiAgency { Ori = "NB0010000", Year = 2025, Name = "Blair", State = "ne", Counties = [], Type = "City" },
        ],
        Ocd = Tiny.Lists(["state:co/place:denver|Denvr", "state:co/place:aurora|Aurora"]) with
        {
            Divisions =
            [
                new OcdDivision(DivisionId.Parse(Tiny.Us + "/state:co/place:denver"), "Denvr", "0820001", PartialDate.Parse("2001"), PartialDate.Parse("2030-01-01")),
                new OcdDivision(DivisionId.Parse(Tiny.Us + "/state:co/place:aurora"), "Aurora"),
            ],
        },
        OpenStates = Tiny.Facts(
            (Ada, Tiny.Post("state:co/sldl:7", PostRoles.Lower), "2023-01-09", "2025-01-08"),
            (Ada, Tiny.Post("state:co/sldu:9", PostRoles.Upper), "2025-01-08", "2027-01-08"),
            (Tiny.Person(2, "Bo Sample"), Tiny.Post("state:co/place:denver", PostRoles.Mayor), "2023-07-17", null)),
        Congress = Tiny.Facts((Tiny.Person(0, "Cy Example", "E000002"), Tiny.Post("state:co/cd:1", PostRoles.UsHouse), "2025-01-03", "2027-01-04")),
        States = [State("fbi"), State("openstates"), State("ocd"), State("congress")],
    };

    /// <summary>Feed, what row, field, wrong, right, and what the facts then say there.</summary>
    public static TheoryData<string, string, string, string, string, string> Wrongs() => new()
    {
        { "fbi", "ori=co0010000", "pub_agency_name", "MESA", "Mesa County", "Mesa County" },
        { "fbi", "ori=CO0010000", "state_abbr", "CO", "UT", "ut" },
        { "fbi", "pub_agency_name=Blair;state_abbr=NB", "state_abbr", "NB", "IA", "ia" },
        { "fbi", "state_abbr=CO;county_name=MESA,DELTA", "county_name", "MESA, DELTA", "MESA", "MESA" },
        { "fbi", "ori=CO0010000", "county_name", "MESA, DELTA", "", "" },
        { "fbi", "ori=CO0010000;data_year=2025", "agency_type_name", "county", "City", "City" },
        { "fbi", "ori=CO0010000", "population", "1000", "10000", "10000" },
        { "fbi", "ori=CO0010000", "officer_ct", "5", "50", "50" },
        { "fbi", "ori=CO0010000", "civilian_ct", "2", "", "" },
        { "ocd", "id=ocd-division/country:us/state:co/place:denver", "name", "Denvr", "Denver", "Denver" },
        { "ocd", "id=ocd-division/country:us/state:co/place:denver", "census_geoid", "place-0820001", "place-0820000", "0820000" },
        { "ocd", "name=denvr", "validFrom", "2001", "2001-11-15", "2001-11-15" },
        { "ocd", "name=Denvr", "validThrough", "2030-01-01", "", "" },
        { "openstates", "id=" + Somebody, "name", "Ada  Exmple", "Ada Example", "Ada Example" },
        { "openstates", "id=" + Somebody, "given_name", "Ada", "Ad", "Ad" },
        { "openstates", "id=" + Somebody, "family_name", "Exmple", "Example", "Example" },
        { "openstates", "name=ada exmple;jurisdiction=ocd-jurisdiction/country:us/state:co/government", "email", "ADA@old.example.gov", "ada@example.gov", "ada@example.gov" },
        { "openstates", "name=Ada Exmple", "email", "ada@old.example.gov", "", "" },
        { "openstates", "name=Ada Exmple", "contact_form", "https://example.gov/form", "https://example.gov/write", "https://example.gov/write" },
        { "openstates", "name=Ada Exmple", "voice", "303-555-0199", "303-555-0111", "303-555-0100|303-555-0111" },
        { "openstates", "name=Ada Exmple", "phone", "303-555-0199", "303-555-0100", "303-555-0100" },
        { "openstates", "name=Ada Exmple", "fax", "303-555-0101", "", "" },
        { "openstates", "name=Ada Exmple", "address", "200 E Colfax; Denver,  CO 80203", "200 E Colfax Ave, Denver, CO 80203", "200 E Colfax Ave, Denver, CO 80203" },
        { "openstates", "name=Ada Exmple", "party", "Gren", "Green", "Green" },
        { "openstates", "name=Ada Exmple", "url", "https://example.gov/old", "https://example.gov/new", "https://example.gov/new" },
        { "openstates", "name=Ada Exmple", "image", "https://example.gov/a.png", "", "" },
        { "openstates", "name=Ada Exmple;district=9;role=upper", "end_date", "2027-01-08", "2029-01-08", "2025-01-08|2029-01-08" },
        { "openstates", "name=Ada Exmple;state=CO", "start_date", "2025-01-08", "", "2023-01-09" },
        { "openstates", "name=Ada Exmple", "start", "2025-01-08", "2025-01-09", "2023-01-09|2025-01-09" },
        { "openstates", "division=ocd-division/country:us/state:co/sldu:9", "district", "9", "10", "7|10" },
        { "openstates", "id=" + Somebody, "division", "ocd-division/country:us/state:co/sldl:7", "ocd-division/country:us/state:co/sldl:8", "ocd-division/country:us/state:co/sldl:8|ocd-division/country:us/state:co/sldu:9" },
        { "congress", "bioguide=E000002", "end", "2027-01-04", "2027-01-03", "2027-01-03" },
        { "congress", "id=E000002", "district", "1", "2", "2" },
        { "congress", "bioguide=E000002;jurisdiction=ocd-jurisdiction/country:us/government", "end_date", "2027-01-04", "2026", "2026" },
    };

    [Theory]
    [MemberData(nameof(Wrongs))]
    public void Apply_NewestFileHasTheWrongValue_IsMendedAndSaysApplied(string feed, string where, string field, string wrong, string right, string found)
    {
        var (facts, outcomes) = FeedCorrections.Apply(Facts, [Correction(feed, where, field, wrong, right)]);

        outcomes.ShouldHaveSingleItem().ShouldBe(new CorrectionOutcome("one", CorrectionState.Applied, 1, null, Day));
        Said(facts, feed, where, field).ShouldBe(found);
        facts.Fbi!.Count.ShouldBe(2);
        facts.OpenStates!.Memberships.Count.ShouldBe(3);
        facts.OpenStates.Memberships.ShouldAllBe(m => facts.OpenStates.Posts.Any(p => p.Id == m.Post));
    }

    [Fact]
    public void Apply_EveryFieldOfTheTable_CanBeCorrected()
    {
        var tried = Wrongs().Select(static w => (Feed: (string)w.Data.Item1 == "congress" ? "openstates" : (string)w.Data.Item1, Field: (string)w.Data.Item3)).ToHashSet();

        foreach (var feed in new[] { "fbi", "ocd", "openstates" })
        {
            foreach (var field in CorrectionFields.Of(feed).Where(static f => f.Kind != CorrectionFieldKind.Key && f.Name is not ("end" or "end_reason")))
                tried.ShouldContain((feed, field.Name));
        }
    }

    [Theory]
    [InlineData("fbi", "ori=CO0010000", "officer_ct", "7", CorrectionState.Expired, "5")]
    [InlineData("fbi", "ori=NB0010000", "officer_ct", "7", CorrectionState.Expired, null)]
    [InlineData("fbi", "ori=CO0099999", "officer_ct", "5", CorrectionState.Unmatched, null)]
    [InlineData("fbi", "ori=CO0010000", "oficer_ct", "5", CorrectionState.Unmatched, null)]
    [InlineData("fbi", "orii=CO0010000", "officer_ct", "5", CorrectionState.Unmatched, null)]
    [InlineData("ocd", "id=ocd-division/country:us/state:co/place:aurora", "name", "Arora", CorrectionState.Expired, "Aurora")]
    [InlineData("openstates", "name=Ada Exmple", "party", "Blue", CorrectionState.Expired, "Gren")]
    [InlineData("openstates", "name=Ada Exmple;district=9", "end_date", "2025-01-08", CorrectionState.Expired, "2027-01-08")]
    [InlineData("openstates", "name=Ada Exmple;district=10", "party", "Gren", CorrectionState.Unmatched, null)]
    [InlineData("openstates", "name=Ada Exmple;role=lower;district=9", "party", "Gren", CorrectionState.Unmatched, null)]
    [InlineData("openstates", "name=Nobody", "party", "Gren", CorrectionState.Unmatched, null)]
    [InlineData("congress", "bioguide=E000001", "party", "Gren", CorrectionState.Unmatched, null)]
    public void Apply_NothingToMend_ChangesNothingAndSaysWhy(string feed, string where, string field, string wrong, CorrectionState state, string? upstream)
    {
        var (facts, outcomes) = FeedCorrections.Apply(Facts, [Correction(feed, where, field, wrong, "9")]);

        outcomes.ShouldHaveSingleItem().ShouldBe(new CorrectionOutcome("one", state, 0, upstream, Day));
        JsonSerializer.Serialize(facts).ShouldBe(JsonSerializer.Serialize(Facts));
    }

    [Theory]
    [InlineData("fbi")]
    [InlineData("ocd")]
    [InlineData("openstates")]
    [InlineData("congress")]
    public void Apply_FeedNeverPulled_IsNotChecked(string feed) =>
        FeedCorrections.Apply(new FeedFacts(), [Correction(feed, "name=a", "name", "a", "b")]).Outcomes.ShouldBe([new CorrectionOutcome("one", CorrectionState.NotChecked, 0, null, null)]);

    [Fact]
    public void Apply_TwoOfOneRow_AreLookedUpInTheRowAsPublished()
    {
        FeedCorrection[] both = [Correction("fbi", "ori=CO0010000", "pub_agency_name", "Mesa", "Mesa County"), Correction("fbi", "pub_agency_name=Mesa", "officer_ct", "5", "6") with { Id = "two" }];

        foreach (var order in new[] { both, [.. both.Reverse()] })
        {
            var (facts, outcomes) = FeedCorrections.Apply(Facts, order);
            outcomes.ShouldAllBe(static o => o.State == CorrectionState.Applied);
            (facts.Fbi![0].Name, facts.Fbi[0].Officers).ShouldBe(("Mesa County", 6));
        }
    }

    [Fact]
    public void Build_CorrectedBeforeTheMerge_TellsEveryOutcomeById()
    {
        var ice = Correction("ice-287g", "state=CO", "agency", "a", "b") with { Id = "zero" };

        var living = LivingBuilder.Build(Facts, new MergeInputs([], [ice, Correction("congress", "bioguide=E000002", "name", "Cy Example", "Cyrus Example"), Correction("fbi", "ori=CO0010000", "officer_ct", "5", "6") with { Id = "an-fbi" }], []));

        living.Corrections.Select(static c => (c.Correction, c.State)).ShouldBe([("an-fbi", CorrectionState.Applied), ("one", CorrectionState.Applied), ("zero", CorrectionState.NotChecked)]);
        living.People.ShouldContain(static p => p.Name == "Cyrus Example");
        living.Agencies.Single(static a => a.Id == "co0010000").Officers.ShouldBe(6);
    }

    [Theory]
    [InlineData("fbi", "population", "ten", "is no whole number")]
    [InlineData("openstates", "end_date", "2026/01/01", "is no date")]
    [InlineData("openstates", "email", "at home", "is no e-mail address")]
    [InlineData("openstates", "url", "example.org", "https://")]
    [InlineData("congress", "division", "co/cd:1", "is no id of a division")]
    [InlineData("ocd", "name", "", "cannot be left empty")]
    [InlineData("ocd", "census_geoid", "", null)]
    [InlineData("fbi", "population", "", null)]
    public void Fault_ValueThatCannotStandInItsField_IsSaid(string feed, string field, string value, string? fault)
    {
        var said = CorrectionFields.Find(feed, field).ShouldNotBeNull().Fault(value);

        if (fault is null)
            said.ShouldBeNull();
        else
            said.ShouldNotBeNull().ShouldContain(fault);
    }

    private static FeedState State(string id) => new()
    {
        Id = id, Name = new LocalizedText(id, id), Publisher = id, Url = "https://example.org", Licence = "none",
        Editions = [new FeedEdition { Number = 1, Retrieved = Day.AddDays(9), DataDate = Day, From = "mirror", Sha256 = "", Files = 1, Bytes = 1, Rows = 1, Facts = 1, Rejects = [] }],
    };

    private static FeedCorrection Correction(string feed, string where, string field, string wrong, string right) => new()
    {
        Id = "one", Feed = feed, Where = where.Split(';').Select(static w => w.Split('=')).ToDictionary(static w => w[0], static w => w[1]), Field = field, Wrong = wrong, Right = right,
        Reason = new LocalizedText("Checked.", "Comprobado."), Reviewed = PartialDate.Parse("2026-11-22"), Sources = [Tiny.Atlas],
    };

    /// <summary>What the facts say in a field of the row that is meant, parts separated by bars.</summary>
    private static string Said(FeedFacts facts, string feed, string where, string field)
    {
        if (feed == "fbi")
        {
            var row = facts.Fbi![where.Contains("Blair", StringComparison.Ordinal) ? 1 : 0];
            return field switch
            {
                "pub_agency_name" => row.Name, "state_abbr" => row.State, "county_name" => string.Join(", ", row.Counties), "agency_type_name" => row.Type,
                "population" => $"{row.Population}", "officer_ct" => $"{row.Officers}", _ => $"{row.Civilians}",
            };
        }

        if (feed == "ocd")
        {
            var row = facts.Ocd!.Divisions[0];
            return field switch { "name" => row.Name, "census_geoid" => row.Geoid!, "validFrom" => $"{row.ValidFrom}", _ => $"{row.ValidThrough}" };
        }

        var people = feed == "congress" ? facts.Congress! : facts.OpenStates!;
        var person = people.People[0];
        var held = people.Memberships.Where(m => m.Person == person.Id).ToList();
        return string.Join('|', field switch
        {
            "name" => [person.Name],
            "given_name" => [person.GivenName],
            "family_name" => [person.FamilyName],
            "party" => person.Parties,
            "image" => [person.Image],
            "url" => person.Links.Select(static l => l.Url),
            "email" => Contacts(ContactKind.Email),
            "contact_form" => Contacts(ContactKind.Form),
            "voice" or "phone" => Contacts(ContactKind.Phone),
            "fax" => Contacts(ContactKind.Fax),
            "address" => Contacts(ContactKind.Address),
            "start" or "start_date" => held.Where(static m => m.Start is not null).Select(static m => m.Start.ToString()),
            "end" or "end_date" => held.Select(static m => m.End.ToString()),
            "division" => held.Select(m => people.Posts.Single(p => p.Id == m.Post).Division.Value),
            "district" => held.Select(m => people.Posts.Single(p => p.Id == m.Post).Division.Name),
            _ => [],
        });

        IEnumerable<string> Contacts(ContactKind kind) => person.Contacts.Where(c => c.Kind == kind).Select(static c => c.Value);
    }
}
