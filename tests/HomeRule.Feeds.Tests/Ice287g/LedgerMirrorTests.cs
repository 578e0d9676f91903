using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using HomeRule.Atlas.Reading;
using HomeRule.Civics.Agreements;
using HomeRule.Civics.Feeds;
using HomeRule.Feeds.Ice287g;
using HomeRule.Testing;

namespace HomeRule.Feeds.Tests.Ice287g;

/// <summary>The dated lists of the mirror, followed from the first to the last, without corrections.</summary>
public sealed class LedgerMirrorTests
{
    private static readonly Lazy<LedgerFacts> LazyFacts = new(static () => AgreementLedger.Build(ListFiles.Sheets, []));

    public static TheoryData<LedgerCase> Cases() => [.. LedgerCases.All];

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void Build_CaseComparedByHand_ComesOutAsTheListsSay(LedgerCase known)
    {
        Assert.SkipUnless(ListFiles.AreHere, ListFiles.Notice);

        var agreement = LazyFacts.Value.Agreements.Where(a => a.State == known.State && a.Model == known.Model && a.OtherNames.Append(a.AgencyName).Contains(known.Was) && Dates(a).Contains(known.WasSigned)).ShouldHaveSingleItem();

        agreement.AgencyName.ShouldBe(known.Is);
        (Day(agreement.Signed) ?? agreement.SignedText ?? "").ShouldBe(known.Signed);
        agreement.Status.ShouldBe(known.Status);
        agreement.Events.ShouldContain(e => e.Kind == known.Kind && Day(e.On) == known.On);
        agreement.Events.Where(static e => e.Kind is AgreementEventKind.Renamed or AgreementEventKind.Corrected or AgreementEventKind.Superseded).ShouldAllBe(static e => e.Why != null);
    }

    [Fact]
    public void Build_Mirror_EndsNothingElse()
    {
        Assert.SkipUnless(ListFiles.AreHere, ListFiles.Notice);

        foreach (var status in new[] { ListedStatus.Removed, ListedStatus.Superseded, ListedStatus.Withdrawn, ListedStatus.Missing })
        {
            LazyFacts.Value.Agreements.Where(a => a.Status == status).Select(static a => (a.State, a.AgencyName, a.Model))
                .ShouldBe(LedgerCases.All.Where(c => c.Status == status).Select(static c => (c.State, c.Is, c.Model)), ignoreOrder: true);
        }
    }

    [Fact]
    public void Build_Mirror_ListsWhatTheNewestListsHave()
    {
        Assert.SkipUnless(ListFiles.AreHere, ListFiles.Notice);
        var newest = new PlainSheet(ListFiles.Paths.Last(static p => Path.GetFileName(p).StartsWith("participating", StringComparison.Ordinal)));
        var waiting = new PlainSheet(ListFiles.Paths.Last(static p => Path.GetFileName(p).StartsWith("pending", StringComparison.Ordinal)));

        var byStatus = LazyFacts.Value.Agreements.ToLookup(static a => a.Status);

        byStatus[ListedStatus.Listed].Select(static a => a.AgencyName).ShouldBe(newest.Filled.Select(static r => Name(r.Cells)), ignoreOrder: true);
        waiting.Filled.Select(static r => Name(r.Cells)).Except(byStatus[ListedStatus.Listed].Select(static a => a.AgencyName)).ShouldBeSubsetOf(byStatus[ListedStatus.Pending].Select(static a => a.AgencyName));
        byStatus[ListedStatus.Pending].Select(static a => a.AgencyName).ShouldBeSubsetOf(waiting.Filled.Select(static r => Name(r.Cells)));
    }

    [Theory]
    [MemberData(nameof(SheetMirrorTests.Files), MemberType = typeof(SheetMirrorTests))]
    public void Build_ListOfTheMirror_CountsWhatAPlainReadingCounts(string file)
    {
        Assert.SkipUnless(ListFiles.AreHere, ListFiles.Notice);
        var plain = new PlainSheet(ListFiles.Paths.Single(p => Path.GetFileName(p) == file)).Filled;

        var list = LazyFacts.Value.Lists.Single(l => l.File == file);

        list.Agreements.ShouldBe(plain.Count);
        list.Agencies.ShouldBe(plain.Select(static r => (State(r.Cells), Name(r.Cells).ToUpperInvariant())).Distinct().Count());
        list.ByModel.ToDictionary(static m => m.Key.ToString(), static m => m.Value).ShouldBe(plain.CountBy(static r => r.Cells["SUPPORT TYPE"] switch
        {
            "Jail Enforcement Model" => "JailEnforcement",
            "Warrant Service Officer" => "WarrantService",
            "Task Force Model" => "TaskForce",
            var other => other,
        }).ToDictionary(), ignoreOrder: true);
        list.ByState.ShouldBe(plain.CountBy(static r => State(r.Cells)).ToDictionary(), ignoreOrder: true);
    }

    [Fact]
    public void Build_FewerLists_GivesTheSameIdsForWhatIsInThem()
    {
        Assert.SkipUnless(ListFiles.AreHere, ListFiles.Notice);
        var ordered = ListFiles.Sheets.OrderBy(static s => s.Date).ThenBy(static s => s.Half, StringComparer.Ordinal).ThenBy(static s => s.IsPending).ToList();
        var whole = LazyFacts.Value.Agreements.Select(static a => a.Id).ToHashSet();
        whole.Count.ShouldBe(LazyFacts.Value.Agreements.Count);

        for (var length = 1; length < ordered.Count; length += 3)
        {
            var part = AgreementLedger.Build([.. ordered.Take(length)], []);
            part.Agreements.Select(static a => a.Id).ShouldBeUnique();
            part.Agreements.Select(static a => a.Id).ShouldBeSubsetOf(whole);
        }
    }

    [Fact]
    public void Build_TwiceAndInAnotherOrder_IsTheSame()
    {
        Assert.SkipUnless(ListFiles.AreHere, ListFiles.Notice);

        var again = AgreementLedger.Build([.. ListFiles.Sheets.Reverse()], []);

        JsonSerializer.Serialize(again).ShouldBe(JsonSerializer.Serialize(LazyFacts.Value));
    }

    [Fact]
    public void Build_Mirror_DoubtsOnlyLinksThatNameAnotherAgency()
    {
        Assert.SkipUnless(ListFiles.AreHere, ListFiles.Notice);

        LazyFacts.Value.Agreements.Where(static a => a.MemorandumDoubt is not null).Select(static a => (a.State, a.AgencyName))
            .ShouldBe([("fl", "Edgewood Police Department"), ("fl", "Sebastian Police Department"), ("nd", "Mercer County Sheriff's Office")], ignoreOrder: true);
        LazyFacts.Value.Agreements.Single(static a => a.AgencyName.StartsWith("Mercer", StringComparison.Ordinal)).MemorandumDoubt!.ShouldContain("Winkler County Sheriff's Office (Texas)");
    }

    [Fact]
    public void Build_WithTheCorrectionsOfTheAtlas_EndsNothingMoreAndSaysWhichStillApply()
    {
        Assert.SkipUnless(ListFiles.AreHere, ListFiles.Notice);
        var corrections = AtlasReader.Read(Repository.Atlas, new DateOnly(2026, 12, 31), TestContext.Current.CancellationToken).Content!.FeedCorrections.Where(static c => c.Feed == "ice-287g").ToList();

        var facts = AgreementLedger.Build(ListFiles.Sheets, corrections);

        facts.Agreements.CountBy(static a => a.Status).ShouldBe(LazyFacts.Value.Agreements.CountBy(static a => a.Status), ignoreOrder: true);
        facts.Lists.Select(static l => (l.File, l.Agreements, l.Agencies)).ShouldBe(LazyFacts.Value.Lists.Select(static l => (l.File, l.Agreements, l.Agencies)));
        facts.Agreements.Where(static a => a.SignedText is not null || a.MemorandumDoubt is not null).ShouldBeEmpty();
        facts.Agreements.Single(static a => a.AgencyName == "Edgewood Police Department").MemorandumUrl!.ShouldEndWith("EdgewoodPoliceDeptFL_TFM_MOA_04.10.2025.pdf");
        facts.Corrections.Count.ShouldBe(corrections.Count);
        facts.Corrections.ShouldAllBe(static c => c.Rows > 0);
        facts.Corrections.Where(static c => c.State == CorrectionState.Expired).Select(static c => (c.Correction, c.Upstream)).ShouldBe(
            [
                ("ice-287g-fl-melbourne-beach-memorandum", "https://www.ice.gov/doclib/287gMOA/MelbourneBeachPoliceDeptFL_TFM_MOA_05132025.pdf"),
                ("ice-287g-md-allegany-county-county", "Allegany County"), ("ice-287g-pa-bradford-county-county", "Bradford County"),
                ("ice-287g-tx-terry-county-signed", "2025-07-07"), ("ice-287g-ut-weber-county-state", "UTAH"),
            ]);
        facts.Corrections.Count(static c => c.State == CorrectionState.Applied).ShouldBe(corrections.Count - 5);
    }

    [Fact]
    public void Mirror_ReadAndFollowed_TakesSeconds()
    {
        Assert.SkipUnless(ListFiles.AreHere, ListFiles.Notice);

        var best = Enumerable.Range(0, 3).Min(static _ =>
        {
            var watch = Stopwatch.StartNew();
            var sheets = new ConcurrentBag<AgreementSheet>();
            Parallel.ForEach(ListFiles.Paths, new() { MaxDegreeOfParallelism = 2, CancellationToken = TestContext.Current.CancellationToken }, p => sheets.Add(SheetReader.Read(p).Value.Facts));
            AgreementLedger.Build([.. sheets], []).Agreements.ShouldNotBeEmpty();
            return watch.Elapsed;
        });

        // Well below three on two cores with nothing else running; other tests run beside it.
        best.ShouldBeLessThan(TimeSpan.FromSeconds(10));
        TestContext.Current.SendDiagnosticMessage($"All lists: {best.TotalMilliseconds:F0} ms");
    }

    private static IEnumerable<string> Dates(ListedAgreement agreement) =>
        agreement.Events.Where(static e => e is { Kind: AgreementEventKind.Corrected, Field: "signed" }).Select(static e => e.From ?? "")
            .Append(Day(agreement.Signed) ?? agreement.SignedText ?? "").Append(agreement.Events.Any(static e => e.Kind == AgreementEventKind.Pending) ? "" : "-");

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Name(Dictionary<string, string> cells) => string.Join(' ', cells["LAW ENFORCEMENT AGENCY"].Split(' ', StringSplitOptions.RemoveEmptyEntries));

    // By hand: the states that the lists name, and their one misspelling.
    private static string State(Dictionary<string, string> cells) => cells["STATE"].ToUpperInvariant() switch
    {
        "ALABAMA" => "al", "ALASKA" => "ak", "ARIZONA" => "az", "ARKANSAS" => "ar", "COLORADO" => "co", "FLORIDA" => "fl", "GEORGIA" => "ga", "IDAHO" => "id", "INDIANA" => "in",
        "IOWA" => "ia", "KANSAS" => "ks", "KENTUCKY" => "ky", "LOUISIANA" => "la", "MAINE" => "me", "MARYLAND" => "md", "MASSACHUSETTS" => "ma", "MICHIGAN" => "mi", "MINNESOTA" => "mn",
        "MISSISSIPPI" => "ms", "MISSOURI" => "mo", "MONTANA" => "mt", "NEBRASKA" => "ne", "NEVADA" => "nv", "NEW HAMPSHIRE" => "nh", "NEW MEXICO" => "nm", "NEW YORK" => "ny",
        "NORTH CAROLINA" => "nc", "NORTH DAKOTA" => "nd", "OHIO" => "oh", "OKLAHOMA" => "ok", "PENNSYLVANIA" => "pa", "SOUTH CAROLINA" => "sc", "SOUTH DAKOTA" => "sd", "TENNESSEE" => "tn",
        "TEXAS" => "tx", "UTAH" or "UTAHJ" => "ut", "VIRGINIA" => "va", "WEST VIRGINIA" => "wv", "WISCONSIN" => "wi", "WYOMING" => "wy",
        var other => throw new InvalidOperationException(other),
    };
}
