using HomeRule.Answers.People;
using HomeRule.Answers.Reports;
using HomeRule.Civics.People;

namespace HomeRule.Site.Pages.Places;

/// <summary>Seats of one government or chamber, in the order of the report.</summary>
/// <param name="Key">Last part of its anchor: <c>legislature</c>, <c>congress</c>, else a number.</param>
/// <param name="Name">Of the government; null for the legislature and Congress, which the page names itself.</param>
internal sealed record PeopleGroup(string Key, string? Name, IReadOnlyList<SeatAnswer> Seats)
{
    /// <summary>More than this and a group is folded: a big city has dozens of legislators.</summary>
    private const int MostOpen = 8;

    public bool IsLong => Seats.Count > MostOpen;

    /// <summary>Named people and empty seats, in groups; what was not checked is not among them.</summary>
    public static IReadOnlyList<PeopleGroup> Of(PeopleAnswer people, Func<SeatAnswer, string> nameOf)
    {
        var groups = new List<(string? Name, List<SeatAnswer> Seats)>();
        foreach (var seat in people.Seats)
        {
            if (seat.State == SeatState.NotChecked)
                continue;
            var name = seat.Role switch
            {
                PostRoles.UsSenate or PostRoles.UsHouse => Congress,
                PostRoles.Upper or PostRoles.Lower or PostRoles.Legislature when seat.Division != seat.Government && !seat.Division.Contains("/ward:", StringComparison.Ordinal) => Legislature,
                _ => nameOf(seat),
            };
            if (groups.Find(g => g.Name == name) is { Seats: not null } known)
                known.Seats.Add(seat);
            else
                groups.Add((name, [seat]));
        }

        return [.. groups.Select((g, i) => new PeopleGroup(g.Name is Congress or Legislature ? g.Name : $"{i + 1}", g.Name is Congress or Legislature ? null : g.Name, g.Seats))];
    }

    /// <summary>Name of the government of a seat, as the report has it.</summary>
    public static string GovernmentOf(SeatAnswer seat, Report report) =>
        seat.Division == seat.Government ? seat.DivisionName.Value
        : seat.Government == report.Place.OcdId ? report.Place.Name
        : report.Divisions.FirstOrDefault(d => d.OcdId == seat.Government)?.Name ?? seat.DivisionName.Value;

    private const string Congress = "congress";
    private const string Legislature = "legislature";
}
