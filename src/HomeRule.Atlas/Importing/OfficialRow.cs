using HomeRule.Atlas.Checking;
using HomeRule.Atlas.Reading;
using HomeRule.Atlas.Schema;

namespace HomeRule.Atlas.Importing;

/// <summary>A row of officials → a file of <c>officials/</c>.</summary>
internal static class OfficialRow
{
    /// <summary>Offices that several people hold at once, so that a seat without a number does not name one of them.</summary>
    private static readonly string[] Bodies = ["city_council", "county_board", "school_board", "upper", "lower", "legislature", "us_senate", "us_house", "executive"];

    private static readonly string[] FreeMail =
    [
        "gmail.com", "googlemail.com", "yahoo.com", "ymail.com", "hotmail.com", "outlook.com", "live.com", "msn.com", "aol.com", "icloud.com", "me.com", "mac.com",
        "proton.me", "protonmail.com", "gmx.com", "mail.com", "comcast.net", "verizon.net", "sbcglobal.net", "att.net", "bellsouth.net", "cox.net", "charter.net",
    ];

    public static AtlasMap Read(RowCheck check, ImportPlace place, Func<string, string, string?> unknown)
    {
        var row = check.Row;
        var role = Role(row.Text("role")!);
        var seat = row.Text("seat");
        var isVacant = row.Text("name") is { } name && (name.Equals("vacant", StringComparison.OrdinalIgnoreCase) || name.Equals("vacante", StringComparison.OrdinalIgnoreCase));
        var map = new AtlasMap(
        [
            new("id", row.Text("id") is { } own ? check.Scalar("id", own) : new AtlasScalar(Id(place, role, seat, isVacant ? null : row.Text("name")))),
            new("division", check.Scalar("place", place.Division.Value)),
            new("role", check.Scalar("role", role)),
            .. check.Entry("seat", "seat"),
            .. isVacant ? [] : check.Entry("name", "name"),
            .. check.Entry("party", "party"),
            .. check.Entry("start", "start"),
            .. check.Entry("end", "end"),
            .. check.Entry("phone", "phone"),
            .. check.Entry("email", "email"),
            .. check.Entry("form", "form"),
            .. check.Entry("address", "address"),
            .. check.Entry("officialUrl", "official_url"),
            .. check.Entry("reviewed", "reviewed"),
            new("sources", SourceCells.Read(check, row.Text("official_url"))),
        ]);

        // The sentences about sources are those of the row.
        check.Check(map, OfficialSchema.Kind.Root, static (m, problems) => OfficialRules.CheckTerm(m, problems), unknown);
        if (row.Text("email") is { } mail && FreeMail.Contains(mail[(mail.LastIndexOf('@') + 1)..].ToLowerInvariant()))
            check.Warn("email", $"{mail} is at a free mail service and may be private. Keep it only if the government itself publishes it.");
        return map;
    }

    private static string Role(string written)
    {
        var role = written.ToLowerInvariant().Replace('-', '_').Replace(' ', '_');
        return role switch
        {
            "council" or "council_member" or "councilmember" or "city_council_member" or "alder" or "alderman" or "alderperson" => "city_council",
            "commissioner" or "county_commissioner" or "supervisor" or "county_supervisor" or "county_council" => "county_board",
            "school_board_member" or "trustee" => "school_board",
            "district_attorney" or "county_attorney" or "state's_attorney" or "states_attorney" or "commonwealth's_attorney" => "prosecutor",
            "chief_of_police" => "police_chief",
            "jailer" => "elected_jailer",
            _ => role,
        };
    }

    private static string Id(ImportPlace place, string role, string? seat, string? name)
    {
        var parts = new List<string> { place.Id, ImportIds.Slug(role) };
        if (seat is not null)
            parts.Add(ImportIds.Slug(seat));
        if (name is not null && Bodies.Contains(role) && seat?.Any(char.IsAsciiDigit) != true)
            parts.Add(ImportIds.Slug(name));
        return ImportIds.Join(parts);
    }
}
