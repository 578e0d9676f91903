using HomeRule.Atlas.Diffing;
using HomeRule.Atlas.Tests.Testing;
using HomeRule.Testing;

namespace HomeRule.Atlas.Tests.Diffing;

public sealed class SnapshotDiffTests
{
    public static TheoryData<string, string, string, string, string> Edits => new()
    {
        {
            "laws/tx/tx-sb4-2017.yaml", "value: in-force", "value: pending",
            "Law tx-sb4-2017 (TX): status changed from in force to pending.",
            "La ley tx-sb4-2017 (TX): el estado cambió de vigente a pendiente."
        },
        {
            "laws/tx/tx-sb4-2017.yaml", "cooperation: required\n    inForce: 'yes'", "cooperation: required\n    inForce: enjoined",
            "Law tx-sb4-2017 (TX): effect on “Holding people on immigration detainers” changed from required, cooperation required (in force) to required, cooperation required (blocked by a court).",
            "La ley tx-sb4-2017 (TX): el efecto en «Retener a personas por órdenes de retención migratoria (detainers)» cambió de obligatorio, cooperación: obligatorio (vigente) a obligatorio, cooperación: obligatorio (bloqueado por un tribunal)."
        },
        {
            "laws/tx/tx-sb4-2017.yaml", "  from: 2017-09-01", "  from: 2017-09-01\n  to: 2026-09-01",
            "Law tx-sb4-2017 (TX): last day is now 2026-09-01.", "La ley tx-sb4-2017 (TX): el último día es ahora 2026-09-01."
        },
        {
            "places/co/denver-co.yaml", "value: in-force", "value: repealed",
            "Denver (Colorado): adoption “Hold people on immigration detainers only with a judge's warrant”: status changed from in force to repealed.",
            "Denver (Colorado): adopción «Retener a personas por detainers solo con una orden judicial firmada por un juez»: el estado cambió de vigente a derogado."
        },
        {
            "places/co/denver-co.yaml", "confidence: high", "confidence: low",
            "Denver (Colorado): adoption “Hold people on immigration detainers only with a judge's warrant”: notes, sources or wording changed.",
            "Denver (Colorado): adopción «Retener a personas por detainers solo con una orden judicial firmada por un juez»: cambiaron notas, fuentes o redacción."
        },
        {
            "timeline/eo-14287.yaml", "value: partly-blocked", "value: ended",
            "Federal action eo-14287: status changed from partly blocked to ended.", "La acción federal eo-14287: el estado cambió de bloqueado en parte a terminado."
        },
        {
            "states/co.yaml", "termYears: 4", "termYears: 6",
            "State co: sheriff: termYears changed from 4 to 6.", "El estado co: sheriff: termYears cambió de 4 a 6."
        },
        {
            "plays/detainer-decline.yaml", "instrument: general_order", "instrument: directive",
            "Play detainer-decline: list of offices changed from sheriff (general_order) to sheriff (directive).",
            "La política detainer-decline: la lista de cargos cambió de sheriff (general_order) a sheriff (directive)."
        },
        {
            "officials/co/denver-co-mayor.yaml", "name: Jane Doe", "name: John Roe",
            "Mayor, Denver (Colorado): name changed from Jane Doe to John Roe.", "La alcaldía, Denver (Colorado): el nombre cambió de Jane Doe a John Roe."
        },
        {
            "officials/co/denver-co-mayor.yaml", "name: Jane Doe\n", "",
            "Mayor, Denver (Colorado): name changed from Jane Doe to vacant.", "La alcaldía, Denver (Colorado): el nombre cambió de Jane Doe a vacante."
        },
        {
            "provisions/detainer-decline.yaml", "effect: limits", "effect: neutral",
            "Provision judge-warrant-only of detainer-decline: effect changed from limits to neutral.",
            "La disposición judge-warrant-only de detainer-decline: el efecto cambió de limita a neutral."
        },
        {
            "definitions/judicial_warrant.yaml", "a magistrate of a court.", "a magistrate.",
            "Definition judicial_warrant: the text was reworded: \"Judicial warrant\" means a warrant signed by a judge or a magistrate.",
            "La definición judicial_warrant: cambió la redacción de su texto: \"Judicial warrant\" means a warrant signed by a judge or a magistrate."
        },
        {
            "evidence/jail-study-2020.yaml", "confidence: high\nsources", "confidence: medium\nsources",
            "Finding jail-study-2020: confidence changed from high to medium.", "El hallazgo jail-study-2020: la confianza cambió de alta a media."
        },
        {
            "organisations/example-league.yaml", "affiliation: non-partisan", "affiliation: independent",
            "Organisation example-league: affiliation changed from NonPartisan to Independent.", "La organización example-league: la afiliación cambió de NonPartisan a Independent."
        },
        {
            "oversight/co.yaml", "name: Example Division of Motor Vehicles", "name: Example Motor Vehicle Office",
            "Body co-vehicle-registration: name changed from Example Division of Motor Vehicles to Example Motor Vehicle Office.",
            "El organismo co-vehicle-registration: el nombre cambió de Example Division of Motor Vehicles a Example Motor Vehicle Office."
        },
        {
            "candidates/co/co-2026-11-03-general.yaml", "status: qualified", "status: withdrawn",
            "Contest mesa-sheriff of co-2026-11-03-general: list of candidates changed from Jane Example to Jane Example (withdrawn).",
            "La contienda mesa-sheriff de co-2026-11-03-general: la lista de candidaturas cambió de Jane Example a Jane Example (se retiró)."
        },
        {
            "candidates/co/co-2026-11-03-general.yaml", "asOf: 2026-09-14", "asOf: 2026-09-15",
            "Candidate list co-2026-11-03-general: day of the list changed from 2026-09-14 to 2026-09-15.",
            "La lista de candidaturas co-2026-11-03-general: el día de la lista cambió de 2026-09-14 a 2026-09-15."
        },
        {
            "records/co.yaml", "    number: 3\n", "    number: 5\n",
            "Public-records law of Colorado: first day changed from 3 working days to 5 working days.", "La ley de registros públicos de Colorado: el primer plazo cambió de 3 días hábiles a 5 días hábiles."
        },
        {
            "corrections/feeds/ice-287g-example-county-year.yaml", "right: 2025-07-07\n", "",
            "Correction ice-287g-example-county-year: right value changed from 2025-07-07 to empty.",
            "La corrección ice-287g-example-county-year: el valor correcto cambió de 2025-07-07 a vacío."
        },
        {
            "corrections/feeds/ice-287g-example-county-year.yaml", "agency: Example", "agency: Sample",
            "Correction ice-287g-example-county-year: row changed from agency Example County Sheriff's Office, state COLORADO to agency Sample County Sheriff's Office, state COLORADO.",
            "La corrección ice-287g-example-county-year: la fila cambió de agency Example County Sheriff's Office, state COLORADO a agency Sample County Sheriff's Office, state COLORADO."
        },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void Compare_OneEdit_IsOneSentenceInBothLanguages(string path, string part, string by, string en, string es)
    {
        using var atlas = new TempAtlas();
        var before = atlas.Read().Content!;
        atlas.Edit(path, part, by);

        var change = SnapshotDiff.Compare(before, atlas.Read().Content!).ShouldHaveSingleItem();

        change.Text.En.ShouldBe(en);
        change.Text.Es.ShouldBe(es);
        change.Kind.ShouldBe(SnapshotChangeKind.Changed);
    }

    [Fact]
    public void Compare_NewRecords_AreNamedWithWhatAReaderFiltersBy()
    {
        using var atlas = new TempAtlas();
        var after = atlas.Read().Content!;
        var place = after.Places[0];
        var before = after with { Places = [place with { Adoptions = [] }], Laws = [] };

        var changes = SnapshotDiff.Compare(before, after);

        changes.Select(static c => c.Text.En).ShouldBe(
        [
            "Law tx-sb4-2017 (TX) is new: Cooperation with immigration enforcement (SB 4, 2017).",
            "Denver (Colorado): adoption added: Hold people on immigration detainers only with a judge's warrant, in force as of 2026-06-10.",
        ]);
        changes.Select(static c => c.Text.Es).ShouldBe(
        [
            "Se agregó la ley tx-sb4-2017 (TX): Cooperación con la aplicación de la ley de inmigración (SB 4, 2017).",
            "Denver (Colorado): se agregó una adopción: Retener a personas por detainers solo con una orden judicial firmada por un juez, vigente a fecha de 2026-06-10.",
        ]);
        changes[0].State.ShouldBe("tx");
        (changes[1].Subject, changes[1].Id, changes[1].State, changes[1].Place, changes[1].Play)
            .ShouldBe(("adoption", "denver-co-detainer-decline-2017", "co", "denver-co", "detainer-decline"));
        SnapshotDiff.Compare(after, before).Select(static c => c.Kind).ShouldAllBe(k => k == SnapshotChangeKind.Removed);
    }

    [Fact]
    public void Compare_NewOfficialsAndFeedCorrections_AreSentences()
    {
        using var atlas = new TempAtlas();
        var after = atlas.Read().Content!;
        var before = after with { Officials = [], FeedCorrections = [] };

        var changes = SnapshotDiff.Compare(before, after);

        changes.Select(static c => c.Text.En).ShouldBe(
        [
            "Mayor, Denver (Colorado) is new: Jane Doe.",
            "Correction ice-287g-example-county-year is new: in ice-287g, signed is “2025-07-07”, not “7/72025”.",
        ]);
        changes.Select(static c => c.Text.Es).ShouldBe(
        [
            "Se agregó la alcaldía, Denver (Colorado): Jane Doe.",
            "Se agregó la corrección ice-287g-example-county-year: en ice-287g, signed es «2025-07-07», no «7/72025».",
        ]);
        (changes[0].Subject, changes[0].State, changes[0].Place, changes[1].Subject).ShouldBe(("official", "co", "denver-co", "feed-correction"));
        SnapshotDiff.Compare(after, before).Select(static c => c.Text.En).First().ShouldBe("Mayor, Denver (Colorado) was removed: Jane Doe.");
    }

    [Fact]
    public void Compare_OfficialOfEveryRole_IsNamedInWordsInBothLanguages()
    {
        using var atlas = new TempAtlas();
        var after = atlas.Read().Content!;
        foreach (var role in typeof(Civics.People.PostRoles).GetFields().Select(static f => (string)f.GetRawConstantValue()!))
        {
            var change = SnapshotDiff.Compare(after with { Officials = [] }, after with { Officials = [after.Officials[0] with { Role = role }] }).ShouldHaveSingleItem();

            change.Text.En.ShouldNotContain("_");
            change.Text.Es.ShouldNotBeNull().ShouldMatch("^Se agregó (el|la) ", role);
        }
    }

    [Fact]
    public void CompareFolders_BrokenAtlas_IsOneSentence()
    {
        using var before = new TempAtlas();
        using var after = new TempAtlas();
        SnapshotDiff.CompareFolders(before.Folder, after.Folder, TempAtlas.Today).Value.ShouldBeEmpty();
        after.Edit("levers/detainer_holds.yaml", "family: cooperation", "family: none");
        SnapshotDiff.CompareFolders(before.Folder, after.Folder, TempAtlas.Today).Problem.Message.ShouldContain("detainer_holds.yaml:2:9");
    }

    [Fact]
    public void Compare_RealAtlasWithItself_IsEmpty()
    {
        var content = HomeRule.Atlas.Reading.AtlasReader.Read(Repository.Atlas, TempAtlas.Today, TestContext.Current.CancellationToken).Content!;
        SnapshotDiff.Compare(content, content with { }).ShouldBeEmpty();
    }

    /// <summary>Equal in every field: the same bytes in a snapshot, hence the same hash, and no difference in words.</summary>
    internal static void ShouldBeSame(AtlasContent expected, AtlasContent actual)
    {
        SnapshotDiff.Compare(expected, actual).ShouldBeEmpty();
        HomeRule.Atlas.Compiling.SnapshotCompiler.Build(actual, Country.None, TempAtlas.Today).Info
            .ShouldBe(HomeRule.Atlas.Compiling.SnapshotCompiler.Build(expected, Country.None, TempAtlas.Today).Info);
        System.Text.Json.JsonSerializer.Serialize(actual).ShouldBe(System.Text.Json.JsonSerializer.Serialize(expected));
    }

    [Fact]
    public void Compare_LivingFacts_TellsAgreementsSeatsAgenciesAndFiles()
    {
        using var atlas = new TempAtlas();
        var facts = HomeRule.Testing.SampleLiving.Facts;
        var ended = facts.Agreements[2] with { Status = HomeRule.Civics.Agreements.ListedStatus.Removed };
        var later = facts with
        {
            Agreements = [.. facts.Agreements.Where((_, i) => i is not (2 or 5)).Append(ended).OrderBy(static a => a.Id, StringComparer.Ordinal)],
            Memberships = [.. facts.Memberships.Skip(1)],
            Agencies = [facts.Agencies[0] with { Officers = 1_500 }, .. facts.Agencies.Skip(1)],
            Feeds = [.. facts.Feeds.Select(static f => f.Stale is null ? f : f with { Stale = null })],
        };

        var said = HomeRule.Atlas.Diffing.SnapshotDiff.Compare(Of(facts), Of(later)).Select(static c => c.Text.En).ToList();

        said.ShouldBe(
        [
            "287(g) agreement fl-escambia-county-sheriffs-office_task-force_2025-03-03: status changed from on the newest list to removed from the lists.",
            "287(g) agreement fl-sample-bay-police-department_warrant-service_pending was removed: Sample Bay Police Department, Warrant Service Officer.",
            "Seat ocd-division/country:us/state:co#governor: list of holders changed from Ben Sample (2023-01-10 – 2027-01-12) to nobody listed.",
            "Agency codpd0000: number of officers changed from 1400 to 1500.",
            "Official file ice-287g: reason for being stale is no longer stated (it was The last file was a web page, not a workbook (2026-11-20).).",
        ]);
        HomeRule.Atlas.Diffing.SnapshotDiff.Compare(Of(facts), Of(facts)).ShouldBeEmpty();

        Snapshot Of(HomeRule.Civics.Living.LivingFacts living) => HomeRule.Atlas.Compiling.SnapshotCompiler.Build(atlas.Read().Content!, Country.None.With((_, _) => living), TempAtlas.Today);
    }
}
