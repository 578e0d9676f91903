using HomeRule.Feeds.Congress;
using HomeRule.Feeds.Merging;
using HomeRule.Feeds.Ocd;
using HomeRule.Feeds.OpenStates;
using HomeRule.Feeds.Reading;
using HomeRule.Testing;

namespace HomeRule.Feeds.Tests.Testing;

/// <summary>People and divisions of the mirror, read once. Immutable.</summary>
internal static class MirrorPeople
{
    public const string Absent = "The mirror of official files is absent: set HOMERULE_MIRROR to its folder.";

    private static readonly Lazy<FeedReading<PeopleFacts>> LazyOpenStates = new(static () => OpenStatesReader.Read(Folder("openstates")).Value);
    private static readonly Lazy<FeedReading<PeopleFacts>> LazyCongress = new(static () => CongressReader.Read(Folder("congress")).Value);
    private static readonly Lazy<FeedReading<OcdFacts>> LazyOcd = new(static () => OcdReader.Read(Folder("ocd")).Value);
    private static readonly Lazy<PeopleFacts> LazyMerged = new(static () => PeopleMerge.Merge(OpenStates.Facts, Congress.Facts, Ocd.Facts, []));

    public static bool IsHere => Repository.Mirror is not null;

    public static FeedReading<PeopleFacts> OpenStates => LazyOpenStates.Value;

    public static FeedReading<PeopleFacts> Congress => LazyCongress.Value;

    public static FeedReading<OcdFacts> Ocd => LazyOcd.Value;

    public static PeopleFacts Merged => LazyMerged.Value;

    public static string Folder(string feed) => Path.Combine(Repository.Mirror!, feed);
}
