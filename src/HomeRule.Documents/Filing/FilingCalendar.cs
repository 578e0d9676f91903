using System.Globalization;
using HomeRule.Answers.Filing;
using HomeRule.Answers.Listings;
using HomeRule.Civics;
using HomeRule.Documents.Calendars;

namespace HomeRule.Documents.Filing;

/// <summary>Filing windows as a calendar file: an event of a whole day for each opening and each close, with its hour, its law and what it rests on. Pure.</summary>
public static class FilingCalendar
{
    /// <summary>Code <c>windows.none</c>: there is nothing to put into a calendar.</summary>
    public static Result<byte[]> Write(WindowList list, Language language)
    {
        var events = list.Filing.SelectMany(w => Events(w, language)).Where(e => e.Day >= list.From && e.Day <= list.FilingTo).OrderBy(static e => e.Day).ThenBy(static e => e.Uid, StringComparer.Ordinal).ToList();
        if (events.Count == 0)
            return new Problem("windows.none", "No filing window opens or closes in these days, so there is nothing for a calendar. Ask for other days with --from and --to.");
        return IcsCalendar.Write(language == Language.Es ? "Plazos de inscripción de candidaturas" : "Candidate filing windows", events, new DateTimeOffset(list.Snapshot.Edition.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero));
    }

    private static IEnumerable<IcsEvent> Events(FilingAnswer window, Language language)
    {
        if (window.Opens is { } opens)
            yield return Event(window, opens, "opens", language == Language.Es ? "Abre la inscripción" : "Filing opens", language);
        yield return Event(window, window.Closes, "closes", language == Language.Es ? "Cierra la inscripción" : "Filing closes", language);
    }

    private static IcsEvent Event(FilingAnswer window, FilingDay day, string part, string what, Language language) => new()
    {
        Uid = $"filing-{window.Id.Replace('/', '-')}-{part}@homerule",
        Day = day.Date,
        Summary = $"{what}: {window.StateName}, {window.Title.Value}{(day.Clock is { } clock ? $" ({clock})" : "")}",
        Description = string.Join('\n', Lines(window, day, language)),
    };

    private static IEnumerable<string> Lines(FilingAnswer window, FilingDay day, Language language)
    {
        var es = language == Language.Es;
        yield return $"{FilingWords.Certainty(day.Certainty, language)}: {day.Rule.Value} ({window.Citation}).";
        if (day.Clock is { } clock)
            yield return es ? $"Hasta o desde las {clock}, hora local del lugar de inscripción." : $"At {clock}, local time at the place of filing.";
        if (window.Election is { } election)
            yield return string.Create(CultureInfo.InvariantCulture, $"{(es ? "Elección" : "Election")}: {election:yyyy-MM-dd}");
        yield return es ? "Compruébelo con la oficina electoral. Esto no es asesoría legal." : "Check with the election office. This is not legal advice.";
    }
}
