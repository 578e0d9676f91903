namespace HomeRule.Civics.Calendars;

/// <summary>Arithmetic of <see cref="YearRule"/>. Pure.</summary>
public static class YearRules
{
    public static bool Holds(this YearRule rule, int year) => rule switch
    {
        YearRule.Even => year % 2 == 0,
        YearRule.Odd => year % 2 == 1,
        YearRule.Presidential => year % 4 == 0,
        YearRule.NotPresidential => year % 4 != 0,
        YearRule.Midterm => year % 4 == 2,
        YearRule.BeforePresidential => year % 4 == 3,
        YearRule.AfterPresidential => year % 4 == 1,
        YearRule.AfterCensus => year % 10 == 1,
        _ => true,
    };
}
