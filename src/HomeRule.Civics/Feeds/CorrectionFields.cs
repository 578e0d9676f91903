using static HomeRule.Civics.Feeds.CorrectionFieldKind;

namespace HomeRule.Civics.Feeds;

/// <summary>The one table of what <see cref="FeedCorrection"/>s may name, feed by feed. Immutable; thread-safe.</summary>
public static class CorrectionFields
{
    private static readonly IReadOnlyList<CorrectionField> People =
    [
        new("id", Key), new("jurisdiction", Key), new("role", Key), new("state", Key), new("name", Needed), new("given_name", Text), new("family_name", Text), new("party", Text),
        new("image", Web), new("email", Email), new("contact_form", Web), new("voice", Text), new("phone", Text), new("fax", Text), new("address", Text), new("url", Web),
        new("district", Needed), new("division", CorrectionFieldKind.Division), new("start_date", Date), new("start", Date), new("end_date", Date), new("end", Date), new("end_reason", Text),
    ];

    private static readonly Dictionary<string, IReadOnlyList<CorrectionField>> ByFeed = new(StringComparer.Ordinal)
    {
        ["openstates"] = People,
        ["congress"] = [new("bioguide", Key), .. People],
        ["ocd"] = [new("id", Key), new("name", Needed), new("census_geoid", Text), new("validFrom", Date), new("validThrough", Date)],
        ["fbi"] =
        [
            new("ori", Key), new("data_year", Key), new("pub_agency_name", Needed), new("state_abbr", Needed), new("county_name", Text), new("agency_type_name", Text),
            new("population", Number), new("officer_ct", Number), new("civilian_ct", Number),
        ],
        ["ice-287g"] =
        [
            new("state", Needed), new("agency", Needed), new("type", Text), new("county", Text), new("model", Text), new("signed", Text), new("memorandum", Text), new("addendum", Text),
        ],
    };

    /// <summary>Empty for a feed that is not known.</summary>
    public static IReadOnlyList<CorrectionField> Of(string feed) => ByFeed.GetValueOrDefault(feed) ?? [];

    public static CorrectionField? Find(string feed, string name) => Of(feed).FirstOrDefault(f => f.Name == name);
}
