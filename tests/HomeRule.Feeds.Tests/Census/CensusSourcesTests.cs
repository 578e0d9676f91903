using HomeRule.Atlas.Boundaries;
using HomeRule.Feeds.Census;

namespace HomeRule.Feeds.Tests.Census;

/// <summary>Every card that the program writes is a good card.</summary>
public sealed class CensusSourcesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("homerule-cards-").FullName;

    public static TheoryData<string> Files() => [.. CensusSources.Web.Concat(CensusSources.Mirror).Select(static s => s.Landed)];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Files))]
    public void Cards_AreReadAndNameTheirDataAndLayer(string landed)
    {
        var source = CensusSources.Web.Concat(CensusSources.Mirror).Single(s => s.Landed == landed);
        File.WriteAllText(Path.Combine(_folder, landed), "");
        foreach (var set in source.Sets)
            File.WriteAllText(Path.Combine(_folder, $"{set.Slug}.card.yaml"), set.Card(new DateOnly(2026, 11, 21)));

        var reading = BoundaryFolder.Read(_folder, new DateOnly(2026, 11, 21));

        reading.Errors.ShouldBeEmpty();
        reading.Warnings.ShouldBeEmpty();
        reading.Layers.Select(static l => (l.Card.Slug, l.Options.Layer)).ShouldBe(source.Sets.Select(static s => (s.Slug, s.Layer)), ignoreOrder: true);
        reading.Layers.ShouldAllBe(l => Path.GetFileName(l.DataPath) == landed);
        reading.Layers.ShouldAllBe(static l => l.Card.Provenance.Note != null && l.Card.Provenance.Note.Es != null);
    }

    [Fact]
    public void MapsThatWereReplaced_SayUntilWhen()
    {
        foreach (var slug in new[] { "us-sldl-2012", "us-sldu-2012", "us-cd-2016", "us-cd119-2025" })
            CensusSources.Web.Concat(CensusSources.Mirror).SelectMany(static s => s.Sets).Single(s => s.Slug == slug).Card(new DateOnly(2026, 11, 21)).ShouldContain("\nvalidTo: ");
    }
}
