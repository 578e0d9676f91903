using System.Globalization;
using HomeRule.Civics;
using HomeRule.Documents.Calendars;
using HomeRule.Documents.Reports;

namespace HomeRule.Documents.Runways;

/// <summary>A plan as a calendar file: an event of a whole day for each dated line. The same line keeps its name, so that a later file replaces it. Pure; thread-safe.</summary>
public static class RunwayCalendar
{
    /// <summary>Code <c>plan.none</c>: no day can be counted.</summary>
    public static Result<byte[]> Write(RunwayPlan plan)
    {
        if (plan.Dated.Count == 0)
            return new Problem("plan.none", "No day of this plan can be counted, because no filing window is known, so there is nothing for a calendar. Ask for the plan without --format ics: it names whom to ask.");
        var words = RunwayWords.In(plan.Language);
        var link = plan.Page is { } page ? new Uri(page.AbsoluteUri.TrimEnd('/') + "/plan") : null;
        var events = plan.Dated.Select(entry => new IcsEvent
        {
            Uid = Uid(plan, entry),
            Day = entry.Date!.Value,
            Summary = $"{entry.Title.Value}{(entry.Means is { } means ? $" ({words.Means(means)})" : words.Hour(entry.Clock) is { } hour ? $" ({hour})" : "")}: {plan.Office}, {plan.Government}",
            Description = string.Join('\n', Lines(plan, entry, words, link)),
            Url = link,
        }).ToList();
        return IcsCalendar.Write(words.CalendarName(plan), events, new DateTimeOffset(plan.Seat.Snapshot.Edition.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero));
    }

    private static string Uid(RunwayPlan plan, RunwayEntry entry) =>
        string.Create(CultureInfo.InvariantCulture, $"runway-{(plan.Seat.Office.Government.Id ?? plan.Seat.Place.Id).Replace('/', '-')}-{plan.Seat.Office.Id.Replace('_', '-')}-{plan.Window!.Id.Replace('/', '-')}-{entry.Id}@homerule");

    private static IEnumerable<string> Lines(RunwayPlan plan, RunwayEntry entry, RunwayWords words, Uri? link)
    {
        if (entry.Words is { } said)
            yield return said.Value;
        yield return $"{words.RestsOn(entry)} {Sure(entry, plan.Language)}";
        if (entry.Confidence == Confidence.Unverified)
            yield return words.Unverified;
        if (entry.Clock is not null && plan.ClockNote is { } clock)
            yield return clock;
        if (entry.Kind == RunwayEntryKind.Closes && words.Receipt(plan.Window!.Receipt) is { } receipt)
            yield return receipt;
        yield return words.AskWhom(plan.Whom);
        yield return words.NotAdvice;
        if (link is not null)
            yield return link.AbsoluteUri;
    }

    /// <summary>How sure the rule is: <c>Rule: fairly sure.</c></summary>
    internal static string Sure(RunwayEntry entry, Language language)
    {
        var word = ReportWords.In(language).Confidence(entry.Confidence);
        return language == Language.Es ? $"Regla: {word}." : $"Rule: {word}.";
    }
}
