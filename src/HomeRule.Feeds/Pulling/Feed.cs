using HomeRule.Civics;
using HomeRule.Civics.Feeds;
using HomeRule.Feeds.Merging;
using HomeRule.Feeds.Store;

namespace HomeRule.Feeds.Pulling;

/// <summary>An upstream: which files it publishes, where, and how they are read. Immutable; thread-safe.</summary>
public abstract class Feed
{
    private protected Feed() { }

    public abstract FeedCard Card { get; }

    /// <summary>Where it is published; null where no address lasts.</summary>
    public abstract Uri? Address { get; }

    /// <summary>What to do where there is no lasting address: a sentence; null where there is one.</summary>
    public virtual string? NoAddress => null;

    /// <summary>The same feed that also recognises the words of scanned pages, of files kept before too; null where there are none. Needs what <see cref="Ice287g.Memoranda.Recognition"/> names.</summary>
    public virtual Feed? Recognising => null;

    /// <summary>Raised when the reader makes other facts of the same files: then they are read again.</summary>
    internal abstract int Reader { get; }

    /// <summary>Whether all that could be read was read; else the same files are read again at the next pull.</summary>
    internal virtual bool IsWhole(FeedEdition edition) => true;

    /// <summary>Whether files that were seen once stay part of the feed when the publisher no longer offers them.</summary>
    internal virtual bool IsHistory => false;

    /// <summary>The files of a mirror's folder that belong to the feed, by name.</summary>
    internal abstract IReadOnlyList<WantedFile> InMirror(string folder);

    /// <summary>The files to fetch from the web.</summary>
    /// <param name="origin">The address.</param>
    /// <param name="work">A folder to fetch a page to, if need be.</param>
    /// <param name="stop">Stops within a moment.</param>
    internal abstract Task<Result<IReadOnlyList<WantedFile>>> OnWebAsync(FeedOrigin origin, string work, CancellationToken stop);

    /// <summary>Further files to fetch from the web, named by those that are here by now; none for most feeds.</summary>
    /// <param name="origin">The address.</param>
    /// <param name="files">Paths of what was kept and what has arrived.</param>
    /// <param name="today">Day of the pull.</param>
    /// <param name="stop">Stops within a moment.</param>
    internal virtual FurtherFiles Further(FeedOrigin origin, IReadOnlyList<string> files, DateOnly today, CancellationToken stop) => FurtherFiles.None;

    /// <param name="files">Paths of the official files; each ends with the name that was published.</param>
    /// <param name="before">The file of facts in use when this reader made it; else null.</param>
    /// <param name="stop">Stops within a moment.</param>
    internal abstract Task<Result<FeedDraft>> ReadAsync(IReadOnlyList<string> files, string? before, CancellationToken stop);

    /// <summary>The same facts and those in a file.</summary>
    internal abstract FeedFacts Load(FeedFacts facts, string path);
}
