using HomeRule.Answers.Places;
using HomeRule.Atlas;
using HomeRule.Atlas.Compiling;
using HomeRule.Civics;
using HomeRule.Testing;
using Real = HomeRule.Testing.RealAtlas;

namespace HomeRule.Answers.Tests.Agreements;

/// <summary>The atlas of this repository with the made-up agreements, and an atlas record about one of them. Made once; immutable.</summary>
internal static class LivingBook
{
    public const string TaskForce = "fl-escambia-county-sheriffs-office_task-force_2025-03-03";

    public const string Record = "escambia-county-fl-287g-sample";

    private static readonly Lazy<AnswerBook> LazyBook = new(static () => new AnswerBook(Compile()));

    public static AnswerBook Book => LazyBook.Value;

    public static Government Place(string slug) => Book.Places.TryGetSlug(slug, out var place) ? place : throw new InvalidOperationException($"No place has the slug {slug}.");

    private static Snapshot Compile()
    {
        var content = Real.Snapshot.Content;
        var record = new PlaceRecord
        {
            Id = "escambia-county-fl-sample",
            Name = "Escambia County",
            State = "fl",
            Kind = "county",
            Division = SampleLiving.Escambia,
            Adoptions = [],
            Statements = [],
            Disputes = [],
            Agreements =
            [
                new Agreement
                {
                    Id = Record,
                    Kind = "agreement-287g",
                    Play = "end-287g",
                    Model = ["task-force"],
                    Title = new LocalizedText("287(g) agreement, task force model", "Acuerdo 287(g), modelo de grupo de trabajo"),
                    Date = PartialDate.Parse("2025-03"),
                    Status = new RecordStatus { Value = RecordStatusValue.InForce, AsOf = PartialDate.Parse("2026-02"), Text = "listed as participating" },
                    Sources = [SampleLiving.List("participatingAgencies07182025am.xlsx")],
                },
            ],
        };
        return SnapshotCompiler.Build(content with { Places = [.. content.Places, record] }, Real.Country.With(static (_, _) => SampleLiving.Facts), Real.Today);
    }
}
