using System.Globalization;

namespace HomeRule.Site.Compatible.MapIt;

/// <summary>A time in which no lines change, numbered by its first day: 20230103; 1 is the time before the first known day.</summary>
internal readonly record struct MapItGeneration(DateOnly Day)
{
    public int Number => Day == default ? 1 : (Day.Year * 10_000) + (Day.Month * 100) + Day.Day;

    public string Name => Number.ToString(CultureInfo.InvariantCulture);
}
