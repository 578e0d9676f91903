namespace HomeRule.Answers;

/// <summary>Which calendar day "today" is, the same for the site, the API and the command line. Thread-safe.</summary>
public static class AnswerDay
{
    /// <summary>The day of Mountain Standard Time (UTC−7, no daylight saving): somebody who asks in the evening is not given the date of tomorrow.</summary>
    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime.AddHours(-7));
}
