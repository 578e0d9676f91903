using System.Globalization;
using HomeRule.Atlas.Reading;
using HomeRule.Civics.Calendars;

namespace HomeRule.Atlas.Checking;

/// <summary>Date rules name anchors of the file and never each other in a circle; ids are unique; hours, years and published days can be.</summary>
internal static class ElectionRules
{
    public static void Check(AtlasMap law, FileProblems problems)
    {
        if (law.Find("id") is AtlasScalar { Text.Length: not 2 } id)
            problems.Error(id, "state.malformed", $"'{id.Text}' is no postal code. Write two letters.");
        var anchors = Ids(law, "anchors", problems);
        Ids(law, "rules", problems);
        foreach (var anchor in Maps(law, "anchors"))
            Anchor(anchor, anchors, problems);
        foreach (var rule in Maps(law, "rules"))
            Rule(rule, anchors, problems);
    }

    private static void Anchor(AtlasMap anchor, List<string> anchors, FileProblems problems)
    {
        // An anchor may start from one that stands before it, so that no two wait for each other.
        var earlier = anchors.TakeWhile(a => a != anchor.Text("id")).ToList();
        foreach (var date in Maps(anchor, "dates"))
        {
            HolidayRules.CheckYears(date, problems);
            if (Date(date) is not ({ } node, { } rule))
                continue;
            Known(node, rule, earlier, "an anchor that stands before it in the file", problems);
            if (rule.End is not null)
                problems.Error(node, "anchor.end", "The day of an election cannot start from opening or closing. Use a day of the calendar or an anchor.");
        }
    }

    private static void Rule(AtlasMap rule, List<string> anchors, FileProblems problems)
    {
        HolidayRules.CheckYears(rule, problems);
        foreach (var name in new[] { "opens", "closes" })
        {
            if (rule.Find(name) is not AtlasMap end)
                continue;
            Clock(end, problems);
            if (Date(end) is ({ } node, { } date))
                End(rule, name, node, date, anchors, problems);
        }

        Ids(rule, "overrides", problems);
        foreach (var one in Maps(rule, "overrides"))
        {
            Window(one, problems);
            if (one.Find("officeClass") is null != one.Find("statute") is null)
                problems.Error(one, "override.label", "The override has one of officeClass and statute. Give both, or none.");
        }

        foreach (var one in Maps(rule, "published"))
            Window(one, problems);
    }

    private static void End(AtlasMap rule, string name, AtlasScalar node, DateRule date, List<string> anchors, FileProblems problems)
    {
        Known(node, date, anchors, "an anchor of this file, opening or closing", problems);
        if (date.End is not { } other)
            return;
        if (other == (name == "opens" ? "opening" : "closing"))
            problems.Error(node, "window.circle", $"{name} starts from itself. Start from the other end, from an anchor or from a day of the calendar.");
        else if (rule.Find(name == "opens" ? "closes" : "opens") is not AtlasMap partner)
            problems.Error(node, "window.circle", $"{name} starts from {other}, which the rule does not give. Add it, or start from something else.");
        else if (name == "closes" && Date(partner) is (_, { End: "closing" }))
            problems.Error(node, "window.circle", "opens and closes start from each other. Let one of them start from an anchor or from a day of the calendar.");
    }

    private static void Known(AtlasScalar node, DateRule rule, List<string> anchors, string where, FileProblems problems)
    {
        if (rule.Anchor is { } name && !anchors.Contains(name))
            problems.Error(node, "anchor.unknown", $"date: '{name}' is not {where}.{Near.Hint(name, anchors)} Correct the name or add the anchor.");
    }

    private static void Clock(AtlasMap end, FileProblems problems)
    {
        if (end.Find("clock") is AtlasScalar clock && !TimeOnly.TryParseExact(clock.Text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            problems.Error(clock, "clock.malformed", $"clock: '{clock.Text}' is not an hour of the day. Write it as in 17:00.");
    }

    private static void Window(AtlasMap window, FileProblems problems)
    {
        HolidayRules.Year(window, "cycle", problems);
        var opens = Day(window, "opens", problems);
        var closes = Day(window, "closes", problems);
        if (opens is null && closes is null && window.Find("opens") is null && window.Find("closes") is null)
            problems.Error(window, "window.empty", "The window has neither opens nor closes. Give one of them.");
        if (closes < opens)
            problems.Error(window.Find("closes")!, "window.order", "The window closes before it opens. Correct one of the days.");
    }

    private static DateOnly? Day(AtlasMap window, string name, FileProblems problems)
    {
        if (window.Find(name) is not AtlasScalar node)
            return null;
        if (DateOnly.TryParseExact(node.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        problems.Error(node, "window.day", $"{name}: '{node.Text}' is not one day. Write YYYY-MM-DD.");
        return null;
    }

    private static (AtlasScalar Node, DateRule Rule)? Date(AtlasMap map) =>
        map.Find("date") is AtlasScalar node && DateRule.TryParse(node.Text).TryGet(out var rule, out _) ? (node, rule) : null;

    private static List<string> Ids(AtlasMap map, string list, FileProblems problems)
    {
        var ids = new List<string>();
        foreach (var id in Maps(map, list).Select(static m => m.Find("id")).OfType<AtlasScalar>())
        {
            if (ids.Contains(id.Text))
                problems.Error(id, "id.duplicate", $"The id {id.Text} is taken among the {list}. Choose another.");
            ids.Add(id.Text);
        }

        return ids;
    }

    private static IEnumerable<AtlasMap> Maps(AtlasMap map, string list) => map.Find(list) is AtlasList items ? items.Items.OfType<AtlasMap>() : [];
}
