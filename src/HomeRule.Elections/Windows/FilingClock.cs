using HomeRule.Civics.Elections;
using NodaTime;

namespace HomeRule.Elections.Windows;

/// <summary>
/// The instants of a window. Hours are local to the place of filing, so a state with two zones has two of each; an hour that a change of clocks skips
/// moves forward by the gap, one that comes twice is the earlier. Pure; thread-safe.
/// </summary>
public static class FilingClock
{
    /// <summary>The first instant of a window in a zone: its hour, or the start of the day; null when it has no opening.</summary>
    /// <param name="window">A computed window.</param>
    /// <param name="zone">Name in the tz database.</param>
    /// <exception cref="NodaTime.TimeZones.DateTimeZoneNotFoundException">There is no such zone.</exception>
    public static ZonedDateTime? Opens(FilingWindow window, string zone) =>
        window.Opens is { } day ? At(day, window.Rule.Opens?.Clock, DateTimeZoneProviders.Tzdb[zone]) : null;

    /// <summary>The instant at which a window is over in a zone: its hour, or the end of the day.</summary>
    /// <param name="window">A computed window.</param>
    /// <param name="zone">Name in the tz database.</param>
    /// <exception cref="NodaTime.TimeZones.DateTimeZoneNotFoundException">There is no such zone.</exception>
    public static ZonedDateTime Closes(FilingWindow window, string zone)
    {
        var tz = DateTimeZoneProviders.Tzdb[zone];
        return window.Rule.Closes.Clock is { } clock ? At(window.Closes, clock, tz) : At(window.Closes.AddDays(1), null, tz);
    }

    /// <summary>Whether somewhere in the state a candidate can file at this instant.</summary>
    public static bool IsOpen(FilingWindow window, ElectionLaw law, Instant now) =>
        law.Zones.Any(zone => (Opens(window, zone) is not { } opens || opens.ToInstant() <= now) && now < Closes(window, zone).ToInstant());

    /// <summary>A name that the tz database has.</summary>
    public static bool Knows(string zone) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is not null;

    private static ZonedDateTime At(DateOnly day, TimeOnly? clock, DateTimeZone zone) => clock is { } hour
        ? zone.AtLeniently(LocalDate.FromDateOnly(day) + LocalTime.FromTimeOnly(hour))
        : zone.AtStartOfDay(LocalDate.FromDateOnly(day));
}
