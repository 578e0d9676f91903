using HomeRule.Documents.Comparing;
using HomeRule.Papers.Documents;
using HomeRule.Testing;

namespace HomeRule.Documents.Tests.Comparing;

internal static class ComparedTexts
{
    private static readonly Lazy<WordingIndex> Lazy = new(static () => new WordingIndex(RealAtlas.Snapshot.Content.Plays, RealAtlas.Snapshot.Content.Provisions));

    public static WordingIndex Wording => Lazy.Value;

    public static TextComparison Compare(string text, params IReadOnlyList<string> plays) =>
        new TextComparer(Wording).Compare(PaperReader.ReadTyped(text, CancellationToken.None).Value, new ComparisonRequest { Plays = plays }, CancellationToken.None).Value;

    public static ProvisionMatch Of(this TextComparison comparison, string play, string provision) => comparison.Plays.Single(p => p.Play.Id == play).Provisions.Single(p => p.Provision.Id == provision);
}
