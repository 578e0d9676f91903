using System.Globalization;
using HomeRule.Answers;
using HomeRule.Answers.Changes;
using HomeRule.Answers.Places;
using HomeRule.Civics;
using HomeRule.Site.Api;

namespace HomeRule.Site.Listings;

/// <summary>Reads which changes are asked for: the same names for the API, the feed and the page.</summary>
internal static class ChangeAsk
{
    public static readonly QueryField[] Fields =
    [
        new("since", "First day to list, YYYY-MM-DD.", Example: "2026-11-01", MaxLength: 10),
        new("state", "Two letters.", Example: "fl", MaxLength: 2),
        new("place", "Slug, OCD id or GEOID of a place: changes about it; of a county also those of agencies in it.", Example: "fl/escambia-county", MaxLength: 200),
        new("play", "Id of a play.", Example: "end-287g", MaxLength: 60),
        new("kind", "law, timeline, adoption, agreement, seat, correction or feed.", Example: "agreement", MaxLength: 12),
    ];

    /// <param name="book">Places and plays.</param>
    /// <param name="field">The value of a parameter; null when it was not given.</param>
    /// <param name="until">The day asked about.</param>
    public static Result<ChangeQuery> Read(AnswerBook book, Func<string, string?> field, DateOnly until)
    {
        var query = new ChangeQuery { Until = until };
        if (field("since") is { } day)
        {
            if (!Ask.TryDay(day, out var since))
                return new Problem("date.malformed", "since is a day of the calendar written YYYY-MM-DD, such as 2026-11-01.") { Field = "since" };
            query = query with { Since = since };
        }

        if (field("state") is { } state)
        {
            if (state.Length != 2 || !book.Places.TryGetSlug(state.ToLowerInvariant(), out _))
                return new Problem("state.unknown", "Give a state by its two letters, such as co.") { Field = "state" };
            query = query with { State = state.ToLowerInvariant() };
        }

        if (field("place") is { } id)
        {
            if (!PlaceIds.Find(book.Places, id).TryGet(out var place, out var unknown))
                return unknown with { Field = "place" };
            query = query with { Place = place };
        }

        if (field("play") is { } play)
        {
            if (!book.Play(play, until, Language.En).TryGet(out _, out var unknown))
                return unknown with { Field = "play" };
            query = query with { Play = play };
        }

        if (field("kind") is { } kind)
        {
            if (!Enum.TryParse<ChangeKind>(kind, ignoreCase: true, out var known) || !kind.All(char.IsAsciiLetter))
                return new Problem("kind.unknown", "kind is law, timeline, adoption, agreement, seat, correction or feed.") { Field = "kind" };
            query = query with { Kind = known };
        }

        return query;
    }

    /// <summary>A page number from 1; null, empty or unreadable is refused with a sentence, null alone is 1.</summary>
    public static Result<int> Page(string? text) =>
        text is null ? 1
        : text.Length <= 6 && text.All(char.IsAsciiDigit) && int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) is > 0 and var page ? page
        : new Problem("page.malformed", "page is a whole number from 1.") { Field = "page" };

    /// <summary>The parameters of a question, in the order of <see cref="Fields"/>; empty, or with its question mark.</summary>
    public static string Query(ChangeQuery query, Government? place, ChangeKind? kind, int page = 1)
    {
        var parts = new List<string>();
        Add("since", query.Since?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add("state", query.State);
        Add("place", place?.Slug);
        Add("play", query.Play);
        Add("kind", kind?.ToString().ToLowerInvariant());
        Add("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null);
        return parts.Count == 0 ? "" : "?" + string.Join('&', parts);

        void Add(string name, string? value)
        {
            if (value is not null)
                parts.Add($"{name}={Uri.EscapeDataString(value)}");
        }
    }
}
