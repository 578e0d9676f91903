using System.Globalization;
using HomeRule.Civics;

namespace HomeRule.Elections;

/// <summary>Reads the next regular elections out of the profile of a state and of a large government. Pure; thread-safe.</summary>
public static class RegularElections
{
    private static readonly (string Block, string Office)[] CountyOffices = [("sheriff", "sheriff"), ("prosecutor", "prosecutor")];

    /// <summary>Sheriff and prosecutor of a county, by the rule of its state; dates before <paramref name="from"/> are left out.</summary>
    public static IReadOnlyList<SeatElection> OfCounty(StateProfile state, DateOnly from)
    {
        var elections = new List<SeatElection>(2);
        foreach (var (block, office) in CountyOffices)
        {
            if (Of(state, block, office, from) is { } election)
                elections.Add(election);
        }

        return elections;
    }

    /// <summary>The legislature's next regular election; null when none is known on or after <paramref name="from"/>.</summary>
    public static SeatElection? OfLegislature(StateProfile state, DateOnly from) => Of(state, "legislature", "state_legislature", from);

    /// <summary>The governing body of a large government; null when none is known on or after <paramref name="from"/>.</summary>
    public static SeatElection? OfBody(LargeGovernment government, string office, DateOnly from)
    {
        if (!government.Fields.TryGetValue("nextElection", out var next) || next.Date is not { } date || date.Last < from)
            return null;
        var term = government.Fields.TryGetValue("termYears", out var years) ? Years(years.Value) : null;
        var confidence = next.Sources.Count == 0 ? Confidence.Unverified : next.Sources.Max(s => s.Confidence);
        return new SeatElection(office, date, term, new LocalizedText(next.Value, null), confidence, next.Sources);
    }

    private static SeatElection? Of(StateProfile state, string block, string office, DateOnly from)
    {
        if (!state.Offices.TryGetValue(block, out var facts))
            return null;
        var text = facts["nextElection"] ?? facts["nextElectionYear"] ?? facts["nextRegularElection"] ?? facts["nextRegularElectionYear"];
        if (text is null || !PartialDate.TryParse(text, out var date) || date.Last < from)
            return null;
        return new SeatElection(office, date, Years(facts["termYears"]), (facts["notes"] ?? facts["exceptions"]) is { } note ? new LocalizedText(note, null) : null, facts.Confidence, facts.Sources);
    }

    private static int? Years(string? text) =>
        text is not null && int.TryParse(text.Split(' ', 2)[0], NumberStyles.None, CultureInfo.InvariantCulture, out var years) && years is > 0 and < 20 ? years : null;
}
