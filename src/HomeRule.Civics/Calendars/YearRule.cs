namespace HomeRule.Civics.Calendars;

/// <summary>The years in which something holds, by number alone.</summary>
public enum YearRule
{
    Every,
    Even,
    Odd,

    /// <summary>2024, 2028.</summary>
    Presidential,

    /// <summary>Every year but 2024, 2028.</summary>
    NotPresidential,

    /// <summary>2022, 2026.</summary>
    Midterm,

    /// <summary>2023, 2027.</summary>
    BeforePresidential,

    /// <summary>2025, 2029.</summary>
    AfterPresidential,

    /// <summary>2021, 2031.</summary>
    AfterCensus,
}
