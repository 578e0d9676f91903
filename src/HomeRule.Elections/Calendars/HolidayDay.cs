using HomeRule.Civics.Calendars;

namespace HomeRule.Elections.Calendars;

/// <summary>One holiday in one year.</summary>
/// <param name="Day">The day itself.</param>
/// <param name="Observed">The day on which offices keep it: <paramref name="Day"/>, or the Friday or Monday beside a weekend.</param>
public sealed record HolidayDay(Holiday Holiday, DateOnly Day, DateOnly Observed);
