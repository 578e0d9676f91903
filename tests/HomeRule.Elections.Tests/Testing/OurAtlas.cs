using HomeRule.Atlas;
using HomeRule.Atlas.Reading;
using HomeRule.Elections.Calendars;
using HomeRule.Testing;

namespace HomeRule.Elections.Tests.Testing;

/// <summary>The facts of <c>atlas/</c>, read once.</summary>
internal static class OurAtlas
{
    private static readonly Lazy<AtlasContent> Read = new(static () =>
    {
        var reading = AtlasReader.Read(Repository.Atlas, new DateOnly(2026, 11, 22));
        return reading.Content ?? throw new InvalidOperationException(string.Join('\n', reading.Report.Errors));
    });

    private static readonly Lazy<StateCalendars> Built = new(static () => new StateCalendars(Content.Holidays));

    public static AtlasContent Content => Read.Value;

    public static StateCalendars Calendars => Built.Value;
}
