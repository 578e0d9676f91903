using HomeRule.Atlas.Reading;
using HomeRule.Atlas.Tests.Testing;
using HomeRule.Civics.PublicRecords;
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
        { "states/co.yaml", "checked: 2026-11-21", "checked: 2026-11-23", "date.future", "2026-11-22" },
        { "states/co.yaml", "fips: '08'", "fips: 08", "canonical.form", "fips: '08'" },
        { Law, "citation: Tex. Gov't Code 752.051 to .057\nkind: mandates", "kind: mandates\ncitation: Tex. Gov't Code 752.051 to .057", "canonical.form", "--fix" },
        { Law, "kind: mandates", "kind:  mandates", "canonical.form", "kind: mandates" },
        { Law, "kind: mandates", "kind: 'mandates'", "canonical.form", "kind: mandates" },
        { Law, "inForce: 'yes'\n      reach", "inForce: yes\n      reach", "", "" },
        { "leaders/jane-doe.yaml", "date: 2025-01-28", "speaker: Jane Doe\n    date: 2025-01-28", "field.unknown", "no field speaker" },
    };

    private const string Official = "officials/co/denver-co-mayor.yaml";
    private const string Correction = "corrections/feeds/ice-287g-example-county-year.yaml";
    private const string OnlySource = "  - kind: official\n    url: https://example.org/mayor\n    checked: 2026-11-02\n    confidence: high\n";

    public static TheoryData<string, string, string, string, string> PeopleErrors => new()
    {
        { Official, "state:co/place:denver", "state:tx/place:denver", "division.state", "in co" },
        { Official, "role: mayor", "role: mayr", "enum.unknown", "Did you mean mayor?" },
        { Official, "reviewed: 2026-11-02\n", "", "official.one-source", "another publisher" },
        { Official, $"reviewed: 2026-11-02\nsources:\n{OnlySource}", $"sources:\n{OnlySource}{OnlySource.Replace("https://", "https://www.", StringComparison.Ordinal)}", "official.one-source", "another publisher" },
        { Official, $"reviewed: 2026-11-02\nsources:\n{OnlySource}", $"sources:\n{OnlySource}  - kind: memory\n    cite: Known\n    confidence: unverified\n", "official.one-source", "another publisher" },
        { Official, "reviewed: 2026-11-02", "reviewed: 2026-11-23", "date.future", "later than today" },
        { Official, "end: 2027-07", "end: 2022", "official.term", "before it starts" },
        { Official, "phone: 303-555-0100", "phone: 555-0100", "phone.malformed", "area code" },
        { Official, "phone: 303-555-0100", "phone: 303-555-0100 or 303-555-0101", "phone.malformed", "area code" },
        { Official, "email: mayor@example.org", "email: mayor at example.org", "email.malformed", "one e-mail" },
        { Official, "email: mayor@example.org", "email: a@example.org, b@example.org", "email.malformed", "one e-mail" },
        { Official, "name: Jane Doe", "name: Jane Doe\nhomeAddress: 1 Main St", "field.unknown", "no field homeAddress" },
        { Official, "name: Jane Doe", "name: Jane Doe\nbirthDate: 1970-01-01", "field.unknown", "no field birthDate" },
        { Correction, "feed: ice-287g", "feed: ice-287", "enum.unknown", "Did you mean ice-287g?" },
        { Correction, "  agency: Example County Sheriff's Office\n  state: COLORADO\n", "  state: COLORADO\n  agency: Example County Sheriff's Office\n", "canonical.form", "--fix" },
        { Correction, "where:\n  agency: Example County Sheriff's Office\n  state: COLORADO\n", "where: {}\n", "field.not-a-map", "name: text" },
        { Correction, "  state: COLORADO", "  'state*': COLORADO", "name.malformed", "plain name" },
        { Correction, "  state: COLORADO", "  state: ''", "field.empty", "state is empty" },
        { Correction, "wrong: 7/72025\n", "", "field.missing", "wrong is missing" },
        { Correction, "field: signed", "field: signd", "correction.field", "The feed ice-287g has no field signd to correct by. Did you mean signed? Its fields are state, agency," },
        { Correction, "  agency: Example", "  agencyname: Example", "correction.field", "has no field agencyname" },
        { Correction, "field: signed\nwrong: 7/72025\nright: 2025-07-07\n", "field: agency\nwrong: Exmple\n", "correction.value", "agency cannot be left empty. Add right:" },
        { Correction, "reviewed: 2026-11-02\n", "", "field.missing", "reviewed is missing" },
    };

    [Theory]
    [MemberData(nameof(PeopleErrors))]
    public void Check_OfficialOrFeedCorrectionWrong_IsOneError(string path, string part, string by, string code, string sentence) =>
        Check_OneThingWrong_IsOneError(path, part, by, code, sentence);

    private const string Provisions = "provisions/detainer-decline.yaml";

    public static TheoryData<string, string, string, string, string> ProvisionErrors => new()
    {
        { Provisions, "within {days} days", "within {days} or {day} days", "wording.unknown", "Did you mean days?" },
        { Provisions, "release each person on time.\n      (b)", "release each person} on time.\n      (b)", "wording.brace", "partner" },
        { Provisions, "within {days} days", "within 30 days", "setting.unused", "{days}" },
        { Provisions, "      (b) {head}", "      (b) The {head}", "wording.article", "{head}" },
        { Provisions, "    settings:\n", "    settings:\n      - id: state\n        title:\n          en: A\n          es: B\n        default: CO\n", "setting.fixed", "fixed word" },
        { Provisions, "default: '30'", "default: '45'", "setting.default", "45" },
        { Provisions, "      - detainer_holds", "      - detainer_hold", "reference.unknown", "levers/detainer_hold" },
        { Provisions, "      - judicial_warrant", "      - judical_warrant", "reference.unknown", "Did you mean judicial_warrant?" },
        { Provisions, "evidence: jail-study-2020", "evidence: jail-study-2021", "reference.unknown", "evidence/jail-study-2021" },
        { Provisions, "      - sheriff", "      - marshal", "reference.unknown", "powers/marshal" },
        { Provisions, "instrument: general_order", "instrument: general_oder", "enum.unknown", "Did you mean general_order?" },
        { Provisions, "      (b) {head}", "      <b>(b) {head}", "text.markup", "HTML" },
        { Provisions, "      (b) {head}", "\n      (b) {head}", "text.lines", "every line is a paragraph" },
        { Provisions, "    text: |-\n      (a)", "    text: |\n      (a)", "text.lines", "every line is a paragraph" },
        { "definitions/judicial_warrant.yaml", "text: '\"Judicial warrant\" means", "text: '\"Judicial warrant\"  means", "canonical.form", "--fix" },
        { "definitions/judicial_warrant.yaml", "a magistrate of a court.", "a magistrate of {days}.", "wording.unknown", "{days}" },
        { "evidence/jail-study-2020.yaml", "direction: supports_limits", "direction: limits", "enum.unknown", "supports_limits" },
    };

    [Theory]
    [MemberData(nameof(ProvisionErrors))]
    public void Check_ProvisionWrong_IsOneError(string path, string part, string by, string code, string sentence) =>
        Check_OneThingWrong_IsOneError(path, part, by, code, sentence);

    public static TheoryData<string, string, string, string, string> HelpErrors => new()
    {
        { "organisations/example-league.yaml", "affiliation: non-partisan", "affiliation: nonpartisan", "enum.unknown", "Did you mean non-partisan?" },
        { "organisations/example-league.yaml", "  - candidates", "  - candidate", "enum.unknown", "Did you mean candidates?" },
        { "organisations/example-league.yaml", "state: co", "state: xx", "reference.unknown", "states/xx" },
        { "organisations/example-league.yaml", "  - web: https://example.org\n    confidence", "  - confidence", "address.nowhere", "nowhere to go" },
        { "organisations/example-league.yaml", "  - web: https://example.org\n", "  - web: example.org\n", "url.malformed", "https://" },
        { "oversight/co.yaml", "kind: vehicle-registration", "kind: plates", "enum.unknown", "vehicle-registration" },
        { "oversight/co.yaml", "phone: 303-555-0100", "phone: 555-0100", "phone.malformed", "area code" },
        { "oversight/co.yaml", "    cannot:\n      en: It does not come to the place.\n      es: No acude al lugar.\n", "", "field.missing", "cannot is missing" },
        { "oversight/co.yaml", "      es: Recibe reportes de placas cambiadas.\n", "", "field.missing", "es is missing" },
        { "oversight/co.yaml", "    affiliation: state-government", "    officer: Jane Doe\n    affiliation: state-government", "field.unknown", "has no field officer" },
    };

    [Theory]
    [MemberData(nameof(HelpErrors))]
    public void Check_HelpWrong_IsOneError(string path, string part, string by, string code, string sentence) =>
        Check_OneThingWrong_IsOneError(path, part, by, code, sentence);

    [Fact]
    public void Check_BodiesOfAPlaceThatIsNoState_IsOneError()
    {
        using var atlas = new TempAtlas();
        atlas.Write("oversight/xx.yaml", atlas.Text("oversight/co.yaml").Replace("id: co\n", "id: xx\n", StringComparison.Ordinal).Replace("co-vehicle", "xx-vehicle", StringComparison.Ordinal));
        atlas.Check().Errors.Single().Code.ShouldBe("reference.unknown");
    }

    [Fact]
    public void Read_RealAtlas_ShowsNoAddressFromMemory_AndHasTheSameFourKindsForEveryState()
    {
        var content = HomeRule.Atlas.Reading.AtlasReader.Read(Repository.Atlas, TempAtlas.Today, TestContext.Current.CancellationToken).Content!;
        var addresses = content.Organisations.SelectMany(static o => o.Addresses).Concat(content.Oversight.SelectMany(static s => s.Bodies).SelectMany(static b => b.Addresses)).ToList();
        addresses.Count.ShouldBeGreaterThan(200);
        addresses.Where(static a => a.IsVerified).ShouldAllBe(a => a.Sources.All(static s => s.Kind != Civics.SourceKind.Memory));
        addresses.ShouldContain(static a => a.IsVerified);
        content.Oversight.Count.ShouldBe(52);
        foreach (var set in content.Oversight.Where(static s => s.Id != HomeRule.Civics.Help.OversightSet.National))
        {
            foreach (var kind in new[] { HomeRule.Civics.Help.HelpKind.VehicleRegistration, HomeRule.Civics.Help.HelpKind.CivilRights, HomeRule.Civics.Help.HelpKind.PoliceLicense, HomeRule.Civics.Help.HelpKind.BarReferral })
                set.Bodies.ShouldContain(b => b.Kind == kind, $"{set.Id}: {kind}");
        }
    }

    [Fact]
    public void Check_SetOfAnUnknownPlay_IsOneError_AndThePlayWithoutASetAWarning()
    {
        using var atlas = new TempAtlas();
        var text = atlas.Text(Provisions).Replace("id: detainer-decline", "id: detainer-declin", StringComparison.Ordinal);
        File.Delete(Path.Combine(atlas.Folder, Provisions));
        atlas.Write("provisions/detainer-declin.yaml", text);

        var report = atlas.Check();

        report.Errors.ShouldHaveSingleItem().Code.ShouldBe("reference.unknown");
        report.Warnings.ShouldContain(w => w.Code == "provisions.missing");
    }

    [Fact]
    public void Read_Provision_KeepsItsParagraphsAndSettings()
    {
        using var atlas = new TempAtlas();

        var provision = atlas.Read().Content.ShouldNotBeNull().Provisions.ShouldHaveSingleItem().Provisions.ShouldHaveSingleItem();

        provision.Text.Split('\n').ShouldBe(["(a) {staff} shall release each person on time.", "(b) {head} shall report within {days} days."]);
        provision.Settings.ShouldHaveSingleItem().Choices.ShouldBe(["30", "60"]);
        provision.Variants.ShouldHaveSingleItem().Id.ShouldBe("short");
        provision.Core.ShouldBeTrue();
    }

    [Fact]
    public void Format_FoldedText_BecomesOneLineAndAPaddedBlockIsTrimmed()
    {
        using var atlas = new TempAtlas();
        var wanted = atlas.Text(Provisions);
        atlas.Edit(Provisions, "    text: |-\n      (a) {staff} shall release each person on time.\n", "    text: |\n      (a) {staff} shall  release each person on time.\n\n");
        atlas.Edit(Provisions, "text: '{staff} shall release each person on time.'", "text: >-\n          {staff} shall release\n          each person on time.");

        atlas.Format().ShouldBe([Provisions]);

        atlas.Text(Provisions).ShouldBe(wanted);
        atlas.Check().Errors.ShouldBeEmpty();
    }

    private const string RecordsLaws = "records/co.yaml";

    public static TheoryData<string, string, string, string, string> RecordsLawErrors => new()
    {
        { RecordsLaws, "    number: 3\n", "    number: 0\n", "records.term", "1 to 730" },
        { RecordsLaws, "      number: 30\n      unit: calendar\n    from", "      number: 731\n      unit: calendar\n    from", "records.term", "731" },
        { RecordsLaws, "    number: 7\n", "    number: 7.5\n", "records.term", "7.5" },
        { RecordsLaws, "kind: access", "kind: acces", "enum.unknown", "Did you mean access?" },
        { RecordsLaws, "  - appeal\n", "  - first-day\n", "records.verified", "first-day" },
        { RecordsLaws, "  es: 25 centavos por página.\n", "", "field.missing", "es" },
    };

    [Theory]
    [MemberData(nameof(RecordsLawErrors))]
    public void Check_RecordsLawWrong_IsOneError(string path, string part, string by, string code, string sentence) =>
        Check_OneThingWrong_IsOneError(path, part, by, code, sentence);

    [Fact]
    public void Check_RecordsLawOfAnUnknownState_IsOneError_AndTheFederalOneIsTaken()
    {
        using var atlas = new TempAtlas();
        var text = atlas.Text(RecordsLaws);
        atlas.Write("records/us.yaml", text.Replace("id: co", "id: us", StringComparison.Ordinal));
        atlas.Check().Errors.ShouldBeEmpty();
        atlas.Write("records/zz.yaml", text.Replace("id: co", "id: zz", StringComparison.Ordinal));

        atlas.Check().Errors.ShouldHaveSingleItem().Code.ShouldBe("reference.unknown");
    }

    [Fact]
    public void Read_RecordsLaw_KeepsItsTerms()
    {
        using var atlas = new TempAtlas();

        var law = atlas.Read().Content.ShouldNotBeNull().RecordsLaws.ShouldHaveSingleItem();

        law.First.Term.ShouldBe(new RecordsTerm(3, RecordsDays.Business));
        law.First.Rolls.ShouldBeNull();
        law.Later.ShouldHaveSingleItem().Term.ShouldBe(new RecordsTerm(30, RecordsDays.Calendar));
        law.Extension!.Term.ShouldBe(new RecordsTerm(7, RecordsDays.Business));
        law.Verified.ShouldBe([RecordsPart.FirstDay, RecordsPart.Appeal]);
        law.IsVerified(RecordsPart.Fees).ShouldBeFalse();
    }

    [Theory]
    [InlineData("303-555-0100")]
    [InlineData("(303) 555-0100 ext. 5")]
    [InlineData("+1 303.555.0100 x12")]
    [InlineData("1-800-555-0100")]
    public void Check_PhoneAsPrinted_IsTaken(string phone)
    {
        using var atlas = new TempAtlas();
        atlas.Edit(Official, "phone: 303-555-0100", $"phone: {phone}");
        atlas.Check().Errors.ShouldBeEmpty();
    }

    [Fact]
    public void Check_TwoPublishers_NeedNoReview()
    {
        using var atlas = new TempAtlas();
        atlas.Edit(Official, $"reviewed: 2026-11-02\nsources:\n{OnlySource}", $"sources:\n{OnlySource}  - kind: press\n    url: https://news.example.com/mayor\n    confidence: medium\n");

        var official = atlas.Read().Content.ShouldNotBeNull().Officials.ShouldHaveSingleItem();

        (official.Name, official.Role, official.Reviewed, official.Sources.Count).ShouldBe(("Jane Doe", "mayor", null, 2));
    }

    [Fact]
    public void Read_FeedCorrection_KeepsTheRowAndAnEmptyRightValue()
    {
        using var atlas = new TempAtlas();
        atlas.Edit(Correction, "right: 2025-07-07\n", "");

        var correction = atlas.Read().Content.ShouldNotBeNull().FeedCorrections.ShouldHaveSingleItem();

        correction.Where.ShouldBe([KeyValuePair.Create("agency", "Example County Sheriff's Office"), KeyValuePair.Create("state", "COLORADO")]);
        (correction.Wrong, correction.Right).ShouldBe(("7/72025", ""));
    }

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
    [InlineData("rule: january 1", "rule: january first", "date-rule.malformed", "rule: It does not read as a date rule: 'january first' is not a day")]
    [InlineData("rule: january 1", "rule: 2 days before primary", "holiday.rule", "cannot start from '2 days before primary'")]
    [InlineData("rule: january 1", "rule: january 1\n    from: 2021\n    to: 1999", "years.order", "before the first")]
    [InlineData("rule: january 1", "rule: january 1\n    from: 21.5", "year.malformed", "four digits")]
    [InlineData("    rule: january 1\n", "", "holiday.when", "neither a rule nor a note")]
    [InlineData("kind: closed", "kind: shut", "enum.unknown", "'shut'")]
    public void Check_Holiday_NamesFieldAndWord(string part, string by, string code, string words)
    {
        using var atlas = new TempAtlas();
        atlas.Edit("holidays/co.yaml", part, by);

        var problem = atlas.TheError();

        (problem.Code, problem.Path).ShouldBe((code, "atlas/holidays/co.yaml"));
        problem.Line.ShouldBeGreaterThan(1);
        problem.Message.ShouldContain(words);
    }

    [Theory]
    [InlineData("seats/co.yaml", "every: 4", "every: 0", "number.range", "every: '0' is not a whole number from 1 to 10")]
    [InlineData("seats/co.yaml", "from: 2026", "from: 26", "number.range", "from: '26'")]
    [InlineData("seats/co.yaml", "until: 2050", "until: 1990", "cycle.order", "ends before it begins")]
    [InlineData("seats/co.yaml", "election: primary", "election: primry", "anchor.unknown", "'primry' is not an anchor of elections/co.yaml. Did you mean primary?")]
    [InlineData("seats/co.yaml", "selection: elected", "selection: appointed", "cycle.none", "is appointed has no cycle")]
    [InlineData("seats/co.yaml", "selection: elected", "selection: voted", "enum.unknown", "'voted'")]
    [InlineData("seats/co.yaml", "    work:\n      hours:\n        en: Full time\n        es: Tiempo completo\n      pay:\n        en: $111,000 a year in the smallest counties (2024)\n        es: 111,000 dólares al año en los condados más pequeños (2024)\n", "    work:\n", "work.empty", "Give hours or pay")]
    [InlineData("seats/co.yaml", "office: sheriff", "office: shriff", "reference.unknown", "powers/shriff")]
    [InlineData("runways/co.yaml", "    means: by\n", "", "step.means", "Give both, or none")]
    [InlineData("runways/co.yaml", "date: 30 days before opening", "date: 30 days before primry", "anchor.unknown", "'primry'")]
    [InlineData("runways/co.yaml", "date: 30 days before opening", "date: thirty days before opening", "date-rule.malformed", "thirty")]
    [InlineData("runways/co.yaml", "kind: party-membership", "kind: party", "enum.unknown", "'party'")]
    public void Check_SeatOrRunway_NamesFieldAndWord(string file, string part, string by, string code, string words)
    {
        using var atlas = new TempAtlas();
        atlas.Edit(file, part, by);

        var problem = atlas.TheError();

        (problem.Code, problem.Path).ShouldBe((code, "atlas/" + file));
        problem.Line.ShouldBeGreaterThan(1);
        problem.Message.ShouldContain(words);
    }

    [Theory]
    [InlineData("date: third tuesday of march", "date: third tuesdy of march", "date-rule.malformed", "date: It does not read as a date rule: 'tuesdy' after 'third' is no weekday")]
    [InlineData("date: third tuesday of march", "date: 88 days before primry", "anchor.unknown", "'primry' is not an anchor of this file, opening or closing. Did you mean primary?")]
    [InlineData("date: last tuesday of june", "date: 10 days before primary", "anchor.unknown", "an anchor that stands before it")]
    [InlineData("date: last tuesday of june", "date: 10 days before closing", "anchor.end", "cannot start from opening or closing")]
    [InlineData("date: third tuesday of march", "date: 10 days after opening", "window.circle", "start from each other")]
    [InlineData("date: third tuesday of march", "date: 10 days after closing", "window.circle", "closes starts from itself")]
    [InlineData("clock: 17:00", "clock: 5 pm", "clock.malformed", "clock: '5 pm' is not an hour")]
    [InlineData("roll: next-working-day", "roll: next-day", "enum.unknown", "'next-day'")]
    [InlineData("cycle: 2022", "cycle: 22", "year.malformed", "'22' is not a year")]
    [InlineData("closes: 2022-03-15", "closes: 2022-03", "window.day", "closes: '2022-03' is not one day")]
    [InlineData("closes: 2022-03-15", "opens: 2022-03-16\n        closes: 2022-03-15", "window.order", "closes before it opens")]
    [InlineData("        closes: 2022-03-15\n", "", "window.empty", "neither opens nor closes")]
    [InlineData("citation: D 2020 001", "officeClass: sheriff\n        citation: D 2020 001", "override.label", "Give both, or none")]
    [InlineData("offices: []", "offices:\n      - shriff", "reference.unknown", "powers/shriff")]
    public void Check_FilingRule_NamesFieldAndWord(string part, string by, string code, string words)
    {
        using var atlas = new TempAtlas();
        atlas.Edit("elections/co.yaml", part, by);

        var problem = atlas.TheError();

        (problem.Code, problem.Path).ShouldBe((code, "atlas/elections/co.yaml"));
        problem.Line.ShouldBeGreaterThan(1);
        problem.Message.ShouldContain(words);
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
        atlas.Edit(Law, "asOf: 2026-06-10", "asOf: 2025-11-22");
        atlas.Check().Warnings.ShouldNotContain(w => w.Path.EndsWith(Law, StringComparison.Ordinal));
    }

    [Fact]
    public void Check_Report_CountsKinds()
    {
        using var atlas = new TempAtlas();
        atlas.Check().Summary.ShouldStartWith("25 files (levers 1, powers 1, states 1, governments 1, laws 1, plays 1, provisions 1, definitions 1, evidence 1, records 1, authorities 1, holidays 1, elections 1, candidates 1, seats 1, runways 1, timeline 1, leaders 1, places 1, officials 1, organisations 1, oversight 1, corrections/seeds 1, corrections/feeds 1, sources 1): 0 errors");
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
        report.Counts.Where(static c => c.Key is not ("officials" or "candidates" or "corrections/feeds" or "provisions" or "definitions" or "evidence")).ShouldAllBe(c => c.Value > 0);
    }
}
