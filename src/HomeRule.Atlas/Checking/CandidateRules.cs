using System.Globalization;
using HomeRule.Atlas.Reading;
using HomeRule.Civics;

namespace HomeRule.Atlas.Checking;

/// <summary>A candidate list has whole days that can be, divisions of its state, seats of at least one and every contest once.</summary>
internal static class CandidateRules
{
    private const int MostSeats = 500;

    /// <summary>Candidates file at most so many days before the election; a day that is earlier is a slip of the year.</summary>
    private const int MostDaysAhead = 3 * 366;

    public static void Check(AtlasMap list, FileFacts facts, FileProblems problems)
    {
        if (list.Find("state") is AtlasScalar state)
            facts.References.Add(("states", state));
        var date = Day(list, "date", problems);
        Day(list, "asOf", problems);
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var contest in Maps(list, "contests"))
        {
            Contest(contest, list.Text("state"), problems);
            var key = string.Join('\n', new[] { "office", "government", "district", "party", "unexpired", "name" }.Select(f => contest.Text(f)?.ToUpperInvariant()));
            if (!seen.TryAdd(key, contest.Text("id") ?? "") && seen[key] is var twin)
                problems.Error(contest, "contest.duplicate", $"The contest is the same as {twin}. Merge them, or say in name or district how they differ.");
            foreach (var candidate in Maps(contest, "candidates"))
                Filed(candidate, date, problems);
        }
    }

    private static void Contest(AtlasMap contest, string? state, FileProblems problems)
    {
        if (contest.Find("seats") is AtlasScalar seats && (!int.TryParse(seats.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count is < 1 or > MostSeats))
            problems.Error(seats, "contest.seats", $"{seats.Text} seats cannot be. Write a whole number from 1 to {MostSeats}, or leave it out.");
        foreach (var field in new[] { "government", "district" })
        {
            if (contest.Find(field) is not AtlasScalar division || !division.Text.StartsWith("ocd-division/", StringComparison.Ordinal))
                continue;
            if (!DivisionId.TryParse(division.Text, out var id))
                problems.Error(division, "division.malformed", $"{field}: '{division.Text}' is not an Open Civic Data id. Write ocd-division/country:us/… in lower case, or the name of the district.");
            else if (id.State != state)
                problems.Error(division, "division.state", $"{field}: the division lies in {id.State ?? "no state"} and the list is of {state}. Correct one of them.");
        }
    }

    private static void Filed(AtlasMap candidate, DateOnly? election, FileProblems problems)
    {
        if (Day(candidate, "filedOn", problems) is { } filed && election is { } day && (filed > day || filed.AddDays(MostDaysAhead) < day))
            problems.Error(candidate.Find("filedOn")!, "candidate.filed", $"Nobody files on {candidate.Text("filedOn")} for an election on {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}. Correct one of the days.");
    }

    private static DateOnly? Day(AtlasMap map, string name, FileProblems problems)
    {
        if (map.Find(name) is not AtlasScalar node)
            return null;
        if (DateOnly.TryParseExact(node.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        if (PartialDate.TryParse(node.Text, out _))
            problems.Error(node, "candidate.day", $"{name}: '{node.Text}' is not one day. Write YYYY-MM-DD.");
        return null;
    }

    private static IEnumerable<AtlasMap> Maps(AtlasMap map, string list) => map.Find(list) is AtlasList items ? items.Items.OfType<AtlasMap>() : [];
}
