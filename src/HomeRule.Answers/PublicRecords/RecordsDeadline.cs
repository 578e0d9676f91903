using HomeRule.Civics;
using HomeRule.Civics.PublicRecords;

namespace HomeRule.Answers.PublicRecords;

/// <summary>
/// When the first answer to a request is due. The day of receipt is day 0. Working days leave out weekends and the state's holidays, and are not counted at all where
/// those are not known. A request sent on a day on which offices are closed counts, for working days, as received on the next working day. Calendar days count plainly. A law
/// without a number gives no due day, only a day of ours for a polite question. Pure; thread-safe.
/// </summary>
public static class RecordsDeadline
{
    /// <summary>Working days after sending, where a law gives no number.</summary>
    public const int PoliteWorkingDays = 10;

    /// <summary>Calendar days after sending, where a law gives no number and the holidays are not known.</summary>
    private const int PoliteCalendarDays = 14;

    private const int MostDays = 1200;

    /// <summary>Code <c>calendar.range</c>: the count leaves the years that the calendar knows.</summary>
    /// <param name="law">The law that is asked under.</param>
    /// <param name="sent">Day of sending.</param>
    /// <param name="days">Null where the holidays of the state are not known.</param>
    /// <param name="language">Language of the steps.</param>
    public static Result<RecordsDue> Count(RecordsLaw law, DateOnly sent, WorkingDays? days, Language language)
    {
        if (days?.Works(sent) is null && days is not null || sent.DayNumber > DateOnly.MaxValue.DayNumber - MostDays)
            return Outside(sent);
        if (law.First.Term is not { } term)
            return Polite(sent, days, language, RecordsDueWords.NoNumber(language));
        if (days is null && (term.Unit == RecordsDays.Business || law.First.Start == RecordsStart.NextBusinessDay))
            return Polite(sent, null, language, RecordsDueWords.HolidaysUnknown(language));

        var received = sent;
        if (law.First.Start == RecordsStart.NextBusinessDay)
        {
            if (Add(sent, new RecordsTerm(1, RecordsDays.Business), days) is not { } next)
                return Outside(sent);
            received = next;
        }
        else if (term.Unit == RecordsDays.Business)
        {
            if (Roll(sent, days!) is not { } open)
                return Outside(sent);
            received = open;
        }

        if (Add(received, term, days) is not { } due)
            return Outside(sent);
        var moved = law.First.Rolls == true && days is not null ? Roll(due, days) : due;
        var expected = days is null || law.First.Rolls == false ? due : Roll(due, days);
        if (moved is null || expected is null)
            return Outside(sent);
        due = moved.Value;
        var counted = Counted(received, due, term, days);
        var result = new RecordsDue
        {
            Sent = sent,
            Received = received,
            Due = due,
            Expected = expected,
            Extended = Extended(law, received, due, days),
            Days = counted,
            Steps = [],
        };
        return result with { Steps = RecordsDueWords.Steps(law, result, term.Unit == RecordsDays.Business ? days!.Unset : [], language) };
    }

    private static Result<RecordsDue> Polite(DateOnly sent, WorkingDays? days, Language language, Text why)
    {
        var follow = days is null ? sent.AddDays(PoliteCalendarDays) : Add(sent, new RecordsTerm(PoliteWorkingDays, RecordsDays.Business), days);
        return follow is { } day
            ? new RecordsDue { Sent = sent, Received = sent, FollowUp = day, Steps = [RecordsDueWords.Sent(sent, language), why, RecordsDueWords.FollowUp(day, language)] }
            : Outside(sent);
    }

    private static DateOnly? Extended(RecordsLaw law, DateOnly received, DateOnly due, WorkingDays? days)
    {
        if (law.Extension is not { Term: { } term } extension || term.Unit == RecordsDays.Business && days is null)
            return null;
        return Add(extension.FromReceipt ? received : due, term, days) is { } last && last > due ? last : null;
    }

    /// <summary>The last day of a term that starts after a day; null outside the known years.</summary>
    private static DateOnly? Add(DateOnly day, RecordsTerm term, WorkingDays? days)
    {
        switch (term.Unit)
        {
            case RecordsDays.Calendar:
                return day.AddDays(term.Number);
            case RecordsDays.Months:
                return day.AddMonths(term.Number);
            case RecordsDays.Years:
                return day.AddYears(term.Number);
        }

        for (var left = term.Number; left > 0;)
        {
            day = day.AddDays(1);
            if (days!.Works(day) is not { } works)
                return null;
            left -= works ? 1 : 0;
        }

        return day;
    }

    /// <summary>The day itself, or the first working day after it.</summary>
    private static DateOnly? Roll(DateOnly day, WorkingDays days)
    {
        while (days.Works(day) is { } works)
        {
            if (works)
                return day;
            day = day.AddDays(1);
        }

        return null;
    }

    private static RecordsDay[] Counted(DateOnly received, DateOnly due, RecordsTerm term, WorkingDays? days)
    {
        var counted = new RecordsDay[due.DayNumber - received.DayNumber];
        var number = 0;
        for (var i = 0; i < counted.Length; i++)
        {
            var day = received.AddDays(i + 1);
            var counts = number < term.Number && (term.Unit != RecordsDays.Business || days!.Works(day) == true);
            counted[i] = new RecordsDay(day, counts ? ++number : 0, counts || days is null ? [] : days.Closed(day), counts && term.Unit == RecordsDays.Business ? days!.Maybe(day) : []);
        }

        return counted;
    }

    private static Problem Outside(DateOnly sent) =>
        new("calendar.range", $"Days cannot be counted from {sent:yyyy-MM-dd}: the calendar of holidays does not reach that far. Give a day nearer to today.") { Field = "sent" };
}
