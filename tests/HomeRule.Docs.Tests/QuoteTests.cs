using System.Text.RegularExpressions;
using HomeRule.Answers;
using HomeRule.Atlas.Compiling;
using HomeRule.Atlas.Reading;
using HomeRule.Civics;

namespace HomeRule.Docs.Tests;

/// <summary>What pages quote of the program's answers is what it says.</summary>
public sealed partial class QuoteTests
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/guide/reading-a-place-page.md")]
    public void Page_QuotesTheSummaryOfDenver(string path)
    {
        var boundaries = Path.Combine(Repo.Root, "node_modules", "us-atlas", "counties-10m.json");
        if (!File.Exists(boundaries))
            Assert.Skip("The boundaries are not installed; run: npm ci");
        var content = AtlasReader.Read(Path.Combine(Repo.Root, "atlas"), Day).Content.ShouldNotBeNull();
        var book = new AnswerBook(SnapshotCompiler.Build(content, SnapshotBase.Load(boundaries).Value, Day));
        var summary = book.Report(book.Places.Resolve("Denver, CO").Value, Day, Language.En).Summary.Value;

        Space().Replace(Repo.Read(path).Replace("\n> ", " ", StringComparison.Ordinal), " ").ShouldContain(summary);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
