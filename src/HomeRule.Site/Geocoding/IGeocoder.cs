using HomeRule.Civics;

namespace HomeRule.Site.Geocoding;

/// <summary>An outside service that turns an address into points. Implementations ask once, keep nothing and log neither addresses nor points. Thread-safe.</summary>
public interface IGeocoder
{
    /// <summary>Who gets the address, as a visitor is told before it is sent: "U.S. Census Bureau".</summary>
    LocalizedText Recipient { get; }

    /// <summary>Points that the address may mean, best first; empty when the service knows none. Code <c>geocoder.failed</c>, with one sentence.</summary>
    /// <param name="address">At most 200 characters.</param>
    /// <param name="stop">Ends the wait.</param>
    Task<Result<IReadOnlyList<AddressMatch>>> FindAsync(string address, CancellationToken stop);
}
