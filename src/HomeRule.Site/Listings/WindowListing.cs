using System.Globalization;
using HomeRule.Answers;
using HomeRule.Civics;
using HomeRule.Site.Editions;
using HomeRule.Site.Rendering;

namespace HomeRule.Site.Listings;

/// <summary>The next regular elections that the state profiles name, soonest first. Past dates are left out.</summary>
internal static class WindowListing
{
    private static readonly string[] Offices = ["sheriff", "prosecutor", "legislature"];

    public static Result<WindowList> For(Edition edition, string? state, DateOnly asOf, Language language)
    {
        var profiles = edition.Snapshot.Content.States;
        if (state is not null && !profiles.Any(p => p.Id == state))
            return new Problem("state.unknown", "No state has this code; use two letters such as co.") { Field = "state" };
        var cited = new CitedSources(edition.Snapshot.Content);
        var rows = new List<WindowRow>();
        foreach (var profile in profiles.Where(p => state is null || p.Id == state))
        {
            foreach (var office in Offices)
            {
                if (profile.Offices.GetValueOrDefault(office) is { } facts && PartialDate.TryParse(facts["nextElection"], out var date) && date.Last >= asOf)
                    rows.Add(Row(profile, office, facts, date, cited, language));
            }
        }

        var ordered = rows.OrderBy(r => r.Date.First).ThenBy(r => r.StateName, StringComparer.Ordinal).ThenBy(r => r.Office, StringComparer.Ordinal);
        return new WindowList(PlaceListing.Snapshot(edition), asOf, [.. ordered], cited.Answers);
    }

    private static WindowRow Row(StateProfile profile, string office, OfficeFacts facts, PartialDate date, CitedSources cited, Language language)
    {
        var note = facts["exceptions"] ?? facts["variesByCounty"] ?? facts["notes"];
        return new WindowRow(
            profile.Id,
            profile.Name.In(language),
            office,
            Words.In(language)["Office." + office],
            date,
            int.TryParse(facts["termYears"], NumberStyles.None, CultureInfo.InvariantCulture, out var years) ? years : null,
            note is null or "true" or "false" ? null : Text.English(note),
            facts.Confidence,
            cited.Of(facts.Sources));
    }
}
