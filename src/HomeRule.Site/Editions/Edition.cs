using HomeRule.Answers;
using HomeRule.Atlas;
using HomeRule.Documents.Comparing;
using HomeRule.Site.Boundaries;
using HomeRule.Site.Compatible.MapIt;
using HomeRule.Site.Compatible.Represent;

namespace HomeRule.Site.Editions;

/// <summary>One snapshot with what the site derives from it. Immutable but for the kept answers, which are safe for any number of threads.</summary>
internal sealed class Edition
{
    private const long MostPictures = 16L * 1024 * 1024;

    private readonly Lazy<AreaDirectory> _areas;
    private readonly Lazy<MapItAreas> _mapIt;
    private readonly Lazy<RepresentSets> _represent;
    private readonly Lazy<TextComparer> _comparer;

    public Edition(Snapshot snapshot, long cacheBytes)
    {
        Snapshot = snapshot;
        Book = new AnswerBook(snapshot);
        Tag = snapshot.Info.Hash[..Math.Min(16, snapshot.Info.Hash.Length)];
        Kept = new KeptAnswers(cacheBytes);
        Pictures = new KeptAnswers(Math.Min(MostPictures, cacheBytes / 4));
        _areas = new(() => new AreaDirectory(Snapshot, Book.Locator));
        _mapIt = new(() => new MapItAreas(Areas));
        _represent = new(() => new RepresentSets(Snapshot, Book.Locator));
        _comparer = new(() => new TextComparer(new WordingIndex(Snapshot.Content.Plays, Snapshot.Content.Provisions)));
    }

    public Snapshot Snapshot { get; }

    public AnswerBook Book { get; }

    /// <summary>First 16 digits of the snapshot's hash: the part of every ETag that says which edition answered.</summary>
    public string Tag { get; }

    public KeptAnswers Kept { get; }

    /// <summary>Drawn pictures, apart from the answers: whoever fetches many of them pushes no page out.</summary>
    public KeptAnswers Pictures { get; }

    /// <summary>Divisions with lines; made at first use, as those below.</summary>
    public AreaDirectory Areas => _areas.Value;

    public MapItAreas MapIt => _mapIt.Value;

    public RepresentSets Represent => _represent.Value;

    public TextComparer Comparer => _comparer.Value;
}
