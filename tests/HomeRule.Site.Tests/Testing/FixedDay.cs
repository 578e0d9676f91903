namespace HomeRule.Site.Tests.Testing;

/// <summary>Noon of one day (UTC−7), so that answers do not change with the calendar.</summary>
internal sealed class FixedDay(DateOnly day) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(day, new TimeOnly(19, 0), TimeSpan.Zero);
}
