using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Atlas;
using HomeRule.Atlas.Compiling;
using HomeRule.Atlas.Reading;
using HomeRule.Civics;
using HomeRule.Geo.Divisions;
using HomeRule.Geo.TopoJson;

namespace HomeRule.Answers.Tests.Testing;

/// <summary>The atlas of this repository, compiled once in memory and shared by all tests (it is immutable).</summary>
internal static class RealAtlas
{
    /// <summary>Day on which the atlas is read in these tests; later than every record of it.</summary>
    internal static readonly DateOnly Today = new(2026, 11, 21);

    private static readonly Lazy<Snapshot> LazySnapshot = new(Compile);
    private static readonly Lazy<AnswerBook> LazyBook = new(() => new AnswerBook(LazySnapshot.Value));

    internal static Snapshot Snapshot => LazySnapshot.Value;

    internal static AnswerBook Book => LazyBook.Value;

    internal static PlaceDirectory Places => Book.Places;

    /// <summary>A place by its slug, or by a name with a comma ("Salem, Marion County, OR") for one that may have no page.</summary>
    internal static Government Place(string slug) =>
        slug.Contains(',', StringComparison.Ordinal) ? Places.ResolveOrUnlisted(slug).Value
        : Places.TryGetSlug(slug, out var place) ? place : throw new InvalidOperationException($"No place has the slug {slug}.");

    internal static Report Report(string slug, string? asOf = null, Language language = Language.En) =>
        Book.Report(Place(slug), asOf is null ? Today : DateOnly.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture), language);

    internal static PlayAnswer Play(string slug, string play, string? asOf = null, Language language = Language.En) =>
        Report(slug, asOf, language).Plays.Single(p => p.Id == play);

    private static Snapshot Compile()
    {
        var reading = AtlasReader.Read(RepositoryFiles.AtlasPath, new DateOnly(2026, 12, 31));
        if (reading.Content is not { } content)
            throw new InvalidOperationException("The atlas has errors: " + string.Join("\n", reading.Report.Errors.Take(10)));
        var country = UsDivisions.FromTopology(TopoJsonReader.Read(File.ReadAllBytes(RepositoryFiles.CountiesPath)).Value).Value;
        return SnapshotCompiler.Build(content, new SnapshotBase(country.Divisions, country.Boundaries.Boundaries), Today);
    }
}
