using HomeRule.Answers;
using HomeRule.Atlas;

namespace HomeRule.Site.Editions;

/// <summary>The edition in use; built anew when the snapshot changes. Thread-safe: readers keep the edition they started with.</summary>
internal sealed class CurrentEdition(SiteOptions options)
{
    private readonly Lock _gate = new();
    private Edition? _edition;

    public Edition Get()
    {
        var snapshot = options.Snapshot();
        var edition = Volatile.Read(ref _edition);
        return edition is not null && ReferenceEquals(edition.Snapshot, snapshot) ? edition : Renew(snapshot);
    }

    /// <summary>Calendar day that "today" means: that of Mountain Standard Time (UTC−7), so that an evening visitor is not shown the date of tomorrow.</summary>
    public DateOnly Today() => AnswerDay.Today(options.Clock);

    private Edition Renew(Snapshot snapshot)
    {
        lock (_gate)
        {
            if (_edition is { } edition && ReferenceEquals(edition.Snapshot, snapshot))
                return edition;
            var renewed = new Edition(snapshot, options.AnswerCacheBytes);
            Volatile.Write(ref _edition, renewed);

            // The first search does not wait for its index: it is built beside the first requests.
            new Thread(renewed.Book.Places.Warm) { IsBackground = true, Name = "Names of places" }.Start();
            return renewed;
        }
    }
}
