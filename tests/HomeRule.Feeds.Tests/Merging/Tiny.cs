using HomeRule.Civics;
using HomeRule.Civics.People;
using HomeRule.Feeds.Ocd;
using HomeRule.Feeds.People;
using HomeRule.Feeds.Reading;

namespace HomeRule.Feeds.Tests.Merging;

/// <summary>Invented facts, in few words.</summary>
internal static class Tiny
{
    public const string Us = "ocd-division/country:us";

    public static readonly Source Edition = new() { Kind = SourceKind.Mirror, Cite = "edition", Checked = PartialDate.Parse("2026-08-05"), Confidence = Confidence.Medium };

    public static readonly Source Atlas = new() { Kind = SourceKind.Official, Url = "https://city.example.gov/mayor", Confidence = Confidence.High };

    public static Post Post(string division, string role, string? label = null)
    {
        var id = DivisionId.Parse($"{Us}/{division}");
        var parts = id.Value.Split('/');
        return Seats.Make(id, id.Type is "sldu" or "sldl" or "ward" ? DivisionId.Parse(string.Join('/', parts[..^1])) : Seats.IsFederal(role) ? DivisionId.Parse(Us) : id, role, label);
    }

    public static Person Person(int number, string? name = null, string? bioguide = null) => new()
    {
        Id = bioguide is null || number > 0 ? $"ocd-person/00000000-0000-4000-8000-{number:000000000000}" : PersonIds.Of("bioguide:" + bioguide),
        Name = name ?? "Person " + number,
        OtherIds = bioguide is null ? [] : [new OtherId("bioguide", bioguide)],
        Contacts = [new ContactPoint(ContactKind.Phone, "555-" + number, null, Edition)],
        Sources = [Edition],
    };

    /// <summary>Facts of holders: who, where, from when, until when.</summary>
    public static PeopleFacts Facts(params (Person Who, Post Where, string? Start, string? End)[] held) => new()
    {
        People = [.. held.Select(static h => h.Who).DistinctBy(static p => p.Id)],
        Posts = [.. held.Select(static h => h.Where).DistinctBy(static p => p.Id)],
        Memberships =
        [
            .. held.Select(static h => new Membership
            {
                Person = h.Who.Id,
                Post = h.Where.Id,
                Start = h.Start is null ? null : PartialDate.Parse(h.Start),
                End = h.End is null ? null : PartialDate.Parse(h.End),
                Sources = [Edition],
            }),
        ],
    };

    public static OcdFacts Lists(IEnumerable<string> divisions, params (string Id, string Same)[] aliases) => new()
    {
        Divisions = [.. divisions.Select(static d => d.Split('|')).Select(static d => new OcdDivision(DivisionId.Parse($"{Us}/{d[0]}"), d.Length > 1 ? d[1] : d[0], null, null, d.Length > 2 ? PartialDate.Parse(d[2]) : null))],
        Aliases = [.. aliases.Select(static a => new OcdAlias(DivisionId.Parse($"{Us}/{a.Id}"), DivisionId.Parse($"{Us}/{a.Same}"), null))],
    };

    public static Official Official(string id, string division, string role, string? name, string? start = null, string? end = null, string? reviewed = null, string? seat = null) => new()
    {
        Id = id,
        Division = DivisionId.Parse($"{Us}/{division}"),
        Role = role,
        Seat = seat,
        Name = name,
        Start = start is null ? null : PartialDate.Parse(start),
        End = end is null ? null : PartialDate.Parse(end),
        Reviewed = reviewed is null ? null : PartialDate.Parse(reviewed),
        Phone = "555-9999",
        Sources = [Atlas],
    };
}
