using HomeRule.Answers;
using HomeRule.Atlas;
using HomeRule.Atlas.Compiling;

namespace HomeRule.Testing;

/// <summary>The atlas of this repository with <see cref="SampleLiving"/>, compiled once for a test run and shared by all tests (it is immutable).</summary>
public static class LivingAtlas
{
    private static readonly Lazy<Snapshot> LazySnapshot = new(static () => SnapshotCompiler.Build(RealAtlas.Snapshot.Content, RealAtlas.Country.With(static (_, _) => SampleLiving.Facts), RealAtlas.Today));
    private static readonly Lazy<AnswerBook> LazyBook = new(static () => new AnswerBook(LazySnapshot.Value));

    public static Snapshot Snapshot => LazySnapshot.Value;

    public static AnswerBook Book => LazyBook.Value;
}
