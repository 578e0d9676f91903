using HomeRule.Answers;
using HomeRule.Civics;
using HomeRule.Site.Editions;
using HomeRule.Site.Rendering;

namespace HomeRule.Site.Listings;

/// <summary>What the atlas last learned, newest first: laws by the date of their status, federal actions likewise, records by when they were last seen or signed.</summary>
internal static class ChangeListing
{
    public const int Most = 500;

    public static ChangeList Since(Edition edition, DateOnly since, Language language)
    {
        var rows = Laws(edition, language).Concat(Timeline(edition, language)).Concat(Records(edition, language));
        return new ChangeList(PlaceListing.Snapshot(edition),
            [.. rows.Where(r => r.On >= since).OrderByDescending(r => r.On).ThenBy(r => r.Kind, StringComparer.Ordinal).ThenBy(r => r.Id, StringComparer.Ordinal).Take(Most)]);
    }

    private static IEnumerable<ChangeRow> Laws(Edition edition, Language language) =>
        from law in edition.Snapshot.Content.Laws
        where law.Kind != LawKind.None
        select new ChangeRow("law", law.Id, law.Status.AsOf.Last, Text.Of(law.Title, language), Text.Of(law.Plain, language), SiteLinks.English.Law(law.State, law.Id));

    private static IEnumerable<ChangeRow> Timeline(Edition edition, Language language) =>
        from entry in edition.Snapshot.Content.Timeline
        select new ChangeRow("timeline", entry.Id, entry.Status.AsOf.Last, Text.Of(entry.Title, language), Text.Of(entry.Status.Text, language), SiteLinks.English.Timeline + "#" + entry.Id);

    private static IEnumerable<ChangeRow> Records(Edition edition, Language language)
    {
        var plays = edition.Snapshot.Content.Plays.ToDictionary(p => p.Id, p => p.Title, StringComparer.Ordinal);
        foreach (var record in edition.Snapshot.Content.Places)
        {
            if (!edition.Book.Places.TryGet(record.Division, out var place))
                continue;
            foreach (var adoption in record.Adoptions)
            {
                if ((adoption.LastSeen ?? adoption.Status.AsOf ?? adoption.Date) is { } seen && plays.TryGetValue(adoption.Play, out var title))
                    yield return Row("adoption", adoption.Id, seen, place, Text.Of(title, language), Text.English(adoption.Citation));
            }

            foreach (var agreement in record.Agreements)
            {
                if ((agreement.LastSeen ?? agreement.Status.AsOf ?? agreement.Date) is { } seen)
                    yield return Row("agreement", agreement.Id, seen, place, Text.Of(agreement.Title, language), Text.English(agreement.Status.Text));
            }
        }
    }

    private static ChangeRow Row(string kind, string id, PartialDate seen, Answers.Places.Government place, Text title, Text summary) =>
        new(kind, id, seen.Last, title with { Value = $"{place.Name}: {title.Value}" }, summary, $"{SiteLinks.English.Place(place.Slug)}#{SiteLinks.RecordAnchor(id)}");
}
