using System.Globalization;
using HomeRule.Atlas.Reading;
using HomeRule.Civics.Calendars;
using HomeRule.Civics.Elections;

namespace HomeRule.Atlas.Checking;

/// <summary>Cycles can be, appointed offices have none, a step with a day says what the day is. What names an anchor of another file is checked with all files.</summary>
internal static class SeatRules
{
    private const int FirstYear = 1950;
    private const int LastYear = 2100;

    public static void Seats(AtlasMap set, FileProblems problems)
    {
        State(set, problems);
        foreach (var seat in Maps(set, "seats"))
        {
            Whole(seat, "seats", 1, 1000, problems);
            Whole(seat, "termYears", 1, 20, problems);
            var cycles = Maps(seat, "cycles").ToList();
            foreach (var cycle in cycles)
            {
                Whole(cycle, "every", 1, SeatCycle.MostYears, problems);
                foreach (var year in new[] { "from", "since", "until" })
                    Whole(cycle, year, FirstYear, LastYear, problems);
                if (Number(cycle, "since") > Number(cycle, "until"))
                    problems.Error(cycle.Find("until")!, "cycle.order", "The cycle ends before it begins. Correct since or until.");
            }

            if (seat.Find("work") is AtlasMap work && work.Find("hours") is null && work.Find("pay") is null)
                problems.Error(work, "work.empty", "What the office takes and pays is not said. Give hours or pay, or leave work out.");
            if (cycles.Count > 0 && seat.Text("selection") is "appointed" or "none")
                problems.Error(seat.Find("cycles")!, "cycle.none", $"An office that is {(seat.Text("selection") == "none" ? "not there" : "appointed")} has no cycle. Write cycles: [], or correct selection.");
        }
    }

    public static void Runway(AtlasMap runway, FileProblems problems)
    {
        State(runway, problems);
        foreach (var step in Maps(runway, "steps"))
        {
            if (step.Find("date") is null != step.Find("means") is null)
                problems.Error(step.Find("date") ?? step.Find("means")!, "step.means", "The step has one of date and means. Give both, or none.");
        }
    }

    /// <summary>Names of anchors that a file takes from its state's election law, with where they stand.</summary>
    public static IEnumerable<(AtlasScalar Node, string Anchor)> Anchors(AtlasMap root)
    {
        foreach (var cycle in Maps(root, "seats").SelectMany(static s => Maps(s, "cycles")))
        {
            if (cycle.Find("election") is AtlasScalar election)
                yield return (election, election.Text);
        }

        foreach (var step in Maps(root, "steps"))
        {
            if (step.Find("date") is AtlasScalar date && DateRule.TryParse(date.Text).TryGet(out var rule, out _) && rule.Anchor is { } anchor)
                yield return (date, anchor);
        }
    }

    /// <summary>The anchors that a file of election law defines.</summary>
    public static IEnumerable<string> Defined(AtlasMap law) => Maps(law, "anchors").Select(static a => a.Text("id")).OfType<string>();

    private static void State(AtlasMap map, FileProblems problems)
    {
        if (map.Find("id") is AtlasScalar { Text.Length: not 2 } id)
            problems.Error(id, "state.malformed", $"'{id.Text}' is no postal code. Write two letters.");
    }

    private static void Whole(AtlasMap map, string name, int least, int most, FileProblems problems)
    {
        if (map.Find(name) is AtlasScalar node && !(int.TryParse(node.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most))
            problems.Error(node, "number.range", string.Create(CultureInfo.InvariantCulture, $"{name}: '{node.Text}' is not a whole number from {least} to {most}. Correct it."));
    }

    private static int? Number(AtlasMap map, string name) =>
        map.Find(name) is AtlasScalar node && int.TryParse(node.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static IEnumerable<AtlasMap> Maps(AtlasMap map, string list) => map.Find(list) is AtlasList items ? items.Items.OfType<AtlasMap>() : [];
}
