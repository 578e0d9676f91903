using HomeRule.Atlas.Reading;
using HomeRule.Atlas.Tests.Testing;
using HomeRule.Testing;

namespace HomeRule.Atlas.Tests.Checking;

public sealed class AtlasCheckerTests
{
    private const string Place = "places/co/denver-co.yaml";
    private const string Law = "laws/tx/tx-sb4-2017.yaml";
    private const string Play = "plays/detainer-decline.yaml";

    public static TheoryData<string, string, string, string, string> Errors => new()
    {
        { Place, "state: co", "state: tx", "state.folder", "Move the file" },
        { Place, "state:co/place:denver", "state:tx/place:denver", "division.state", "tx" },
        { Place, "play: detainer-decline", "play: detainer-declin", "reference.unknown", "Did you mean detainer-decline?" },
        { Place, "stateLaws: []", "stateLaws:\n  - co-none", "reference.unknown", "laws/co-none" },
        { Place, "  - seed-001", "  - seed-009", "reference.unknown", "sources/seed-009" },
        { Law, "lever: detainer_holds", "lever: detainer_hold", "reference.unknown", "levers/detainer_hold" },
        { Law, "levers: all-cooperation", "levers: everything", "reach.unknown", "all-cooperation" },
        { Law, "levers: all-cooperation", "levers:\n      - jail", "reference.unknown", "levers/jail" },
        { Play, "office: sheriff", "office: marshal", "reference.unknown", "powers/marshal" },
        { Play, "authority: printz", "authority: prints", "reference.unknown", "Did you mean printz?" },
        { Play, "place: denver-co", "place: boulder-co", "reference.unknown", "places/boulder-co" },
        { Play, "levers:\n  - detainer_holds", "levers: []", "list.empty", "main one first" },
        { Play, "    es: Una orden judicial firmada por un juez debe cumplirse.\n", "", "field.missing", "es is missing" },
        { "corrections/seeds/seed-001-denver-date.yaml", "document: seed-001", "document: seed-010", "reference.unknown", "seed-010" },
        { "authorities/printz.yaml", "    cite: 521 U.S. 898\n", "", "source.nowhere", "ref, a cite or a url" },
        { "authorities/printz.yaml", "sources:\n  - kind: court\n    cite: 521 U.S. 898\n    confidence: high\n", "sources: []\n", "list.empty", "at least one" },
        { "states/co.yaml", "checked: 2026-11-21", "checked: 2026-11-22", "date.future", "2026-11-21" },
        { "states/co.yaml", "fips: '08'", "fips: 08", "canonical.form", "fips: '08'" },
        { Law, "citation: Tex. Gov't Code 752.051 to .057\nkind: mandates", "kind: mandates\ncitation: Tex. Gov't Code 752.051 to .057", "canonical.form", "--fix" },
        { Law, "kind: mandates", "kind:  mandates", "canonical.form", "kind: mandates" },
        { Law, "kind: mandates", "kind: 'mandates'", "canonical.form", "kind: mandates" },
        { Law, "inForce: 'yes'\n      reach", "inForce: yes\n      reach", "", "" },
        { "leaders/jane-doe.yaml", "date: 2025-01-28", "speaker: Jane Doe\n    date: 2025-01-28", "field.unknown", "no field speaker" },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public void Check_OneThingWrong_IsOneError(string path, string part, string by, string code, string sentence)
    {
        if (code.Length == 0)
            return;
        using var atlas = new TempAtlas();
        atlas.Edit(path, part, by);

        var problem = atlas.TheError();

        problem.Code.ShouldBe(code);
        problem.Message.ShouldContain(sentence);
        problem.Severity.ShouldBe(AtlasSeverity.Error);
    }

    [Fact]
    public void Check_StatementWithoutRole_IsAnError()
    {
        using var atlas = new TempAtlas();
        atlas.Edit(Place, "statements: []", """
            statements:
              - id: denver-co-s1
                speaker: A mayor
                date: 2025-01-28
                topics: []
                paraphrase:
                  en: Said so.
                sources:
                  - kind: seed
                    ref: seed-001
                    confidence: medium
            """);
        atlas.TheError().Message.ShouldStartWith("role is missing");
    }

    [Fact]
    public void Check_IdTakenTwice_NamesTheOther()
    {
        using var atlas = new TempAtlas();
        var twin = atlas.Text(Place).Replace("denver-co\n", "aurora-co\n", StringComparison.Ordinal).Replace("place:denver", "place:aurora", StringComparison.Ordinal);
        atlas.Write("places/co/aurora-co.yaml", twin);

        var problem = atlas.TheError();

        problem.Code.ShouldBe("id.duplicate");
        problem.Path.ShouldBe("atlas/places/co/denver-co.yaml");
        problem.Message.ShouldContain("places/co/aurora-co.yaml:");
    }

    [Theory]
    [InlineData(Place, "kind: ordinance\n        cite", "kind: memory\n        cite", "source.memory")]
    [InlineData("authorities/printz.yaml", "confidence: high\nsources", "confidence: unverified\nsources", "confidence.unverified")]
    [InlineData("states/co.yaml", "confidence: unverified\n    sources", "confidence: high\n    sources", "confidence.memory")]
    [InlineData(Law, "asOf: 2026-06-10", "asOf: 2025-10", "status.review")]
    public void Check_Doubt_IsAWarningAndCompiles(string path, string part, string by, string code)
    {
        using var atlas = new TempAtlas();
        var before = atlas.Check().WarningCount;
        atlas.Edit(path, part, by);

        var reading = atlas.Read();

        reading.IsOk.ShouldBeTrue(string.Join('\n', reading.Report.Errors));
        reading.Report.WarningCount.ShouldBe(before + 1);
        reading.Report.Warnings.ShouldContain(w => w.Code == code && w.Severity == AtlasSeverity.Warning);
    }

    [Fact]
    public void Check_StatusSeenTwelveMonthsAgo_IsNotYetDue()
    {
        using var atlas = new TempAtlas();
        atlas.Edit(Law, "asOf: 2026-06-10", "asOf: 2025-11-21");
        atlas.Check().Warnings.ShouldNotContain(w => w.Path.EndsWith(Law, StringComparison.Ordinal));
    }

    [Fact]
    public void Check_Report_CountsKinds()
    {
        using var atlas = new TempAtlas();
        atlas.Check().Summary.ShouldStartWith("12 files (levers 1, powers 1, states 1, governments 1, laws 1, plays 1, authorities 1, timeline 1, leaders 1, places 1, corrections/seeds 1, sources 1): 0 errors");
    }

    [Fact]
    public void Check_Cancelled_Stops()
    {
        using var atlas = new TempAtlas();
        Should.Throw<OperationCanceledException>(() => HomeRule.Atlas.Checking.AtlasChecker.Check(atlas.Folder, TempAtlas.Today, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Check_RealAtlas_HasNoError()
    {
        var report = TempAtlas.CheckFolder(Repository.Atlas);
        report.Errors.ShouldBeEmpty(string.Join('\n', report.Errors.Take(20)));
        report.Counts.ShouldAllBe(c => c.Value > 0);
    }
}
