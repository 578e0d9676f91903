using HomeRule.Answers.Reports;
using HomeRule.Answers.Standings;
using HomeRule.Answers.Tests.Testing;
using HomeRule.Civics;
using Shouldly;
using Xunit;

namespace HomeRule.Answers.Tests.Reports;

/// <summary>Whole reports, read as a person would: the head line, the offices, every sentence, both languages.</summary>
public sealed class ReportReadingTests
{
    private static readonly string[] Slugs =
    [
        "tx/harris-county", "co/denver", "ny/new-york-city", "ny/kings-county", "pa/philadelphia", "fl/miami-dade-county", "md/baltimore", "md/baltimore-county",
        "mo/st-louis", "hi/honolulu", "ak/anchorage", "ct/hartford-county", "ri/providence", "la/new-orleans", "tn/nashville", "wa/king-county", "az/maricopa-county",
        "az/pinal-county", "il/cook-county", "il/chicago", "mn/minneapolis", "mn/hennepin-county", "va/fairfax-county", "dc", "pr/san-juan-municipio", "tx", "tx/san-antonio-isd",
    ];

    public static TheoryData<string> Places => [.. Slugs];

    [Theory]
    [InlineData("tx/harris-county", "sheriff", null)]
    [InlineData("co/denver", "corrections_director", "sheriff")]
    [InlineData("ny/new-york-city", "corrections_director", "sheriff")]
    [InlineData("ny/kings-county", "corrections_director", "sheriff")]
    [InlineData("pa/philadelphia", "corrections_director", null)]
    [InlineData("fl/miami-dade-county", "corrections_director", null)]
    [InlineData("wa/king-county", "corrections_director", null)]
    [InlineData("mo/st-louis", "corrections_director", null)]
    [InlineData("la/new-orleans", "sheriff", null)]
    [InlineData("tn/nashville", "sheriff", null)]
    [InlineData("az/maricopa-county", "sheriff", null)]
    [InlineData("il/cook-county", "sheriff", null)]
    [InlineData("va/fairfax-county", "sheriff", null)]
    [InlineData("dc", "corrections_director", "sheriff")]
    [InlineData("oh/cuyahoga-county", "sheriff", null)]
    [InlineData("ny/nassau-county", "sheriff", null)]
    [InlineData("ks/riley-county", "police_chief", "sheriff")]
    [InlineData("ky/kenton-county", "elected_jailer", null)]
    [InlineData("pa/bucks-county", "jail_board", null)]
    [InlineData("nm/bernalillo-county", "county_board", null)]
    public void Offices_OfAPlace_TheKeeperOfTheJailDecidesHolds(string slug, string keeper, string? absent)
    {
        var offices = RealAtlas.Report(slug).Offices.Where(o => o.Level is "city" or "county").ToList();

        offices.Where(o => o.Powers.Any(p => p.Lever == "detainer_holds" && p.Control == Control.Decides)).Select(o => o.Id).ShouldContain(keeper);
        foreach (var sheriff in offices.Where(o => o.Id == "sheriff" && keeper != "sheriff"))
            sheriff.Powers.ShouldNotContain(p => p.Lever == "detainer_holds" && p.Control == Control.Decides);
        if (absent is not null)
            offices.ShouldNotContain(o => o.Id == absent);
    }

    [Theory]
    [InlineData("hi/honolulu")]
    [InlineData("ak/anchorage")]
    [InlineData("ri/providence")]
    [InlineData("ct/hartford-county")]
    [InlineData("md/baltimore")]
    [InlineData("vt/burlington")]
    public void Offices_WhereTheStateKeepsTheJail_NoLocalOfficeHoldsIt(string slug)
    {
        var offices = RealAtlas.Report(slug).Offices;

        offices.Where(o => o.Level is "city" or "county").SelectMany(o => o.Powers).ShouldNotContain(p => p.Lever == "detainer_holds" || p.Lever == "jail_access");
        offices.ShouldContain(o => o.Level == "state" && o.Id == "corrections_director");
    }

    [Theory]
    [InlineData("tx/harris-county", false)]
    [InlineData("az/maricopa-county", false)]
    [InlineData("il/cook-county", false)]
    [InlineData("va/fairfax-county", true)]
    [InlineData("md/baltimore-county", true)]
    [InlineData("hi/hawaii-county", true)]
    public void Offices_OfACounty_HavePoliceOnlyWhereARecordSaysSo(string slug, bool police)
    {
        RealAtlas.Report(slug).Offices.Any(o => o.Id == "police_chief" && o.Level == "county").ShouldBe(police);
    }

    [Theory]
    [InlineData("tx/harris-county", "Harris County is a county in Texas. State law forbids local governments to limit cooperation with federal immigration enforcement (Tex. Gov't Code")]
    [InlineData("az/maricopa-county", "Maricopa County is a county in Arizona. State law forbids local governments to limit cooperation")]
    [InlineData("fl/miami-dade-county", "Miami-Dade County is a county in Florida. State law forbids local governments to limit cooperation with federal immigration enforcement (Fla. Stat. §§ 908")]
    [InlineData("co/denver", "Denver is a city and county in Colorado. State law bars local cooperation on: holding people on immigration detainers; contracts to hold people for ICE.")]
    [InlineData("md/baltimore", "Baltimore is an independent city in Maryland.")]
    [InlineData("mo/st-louis", "St. Louis is an independent city in Missouri. State law forbids local limits on some kinds of cooperation (Mo. Rev. Stat. § 67.307). For governments that ignore it: no grants")]
    [InlineData("pa/philadelphia", "Philadelphia is a city and county in Pennsylvania. No statewide law on local cooperation was found as of May 2026.")]
    [InlineData("ri/providence", "Providence is a city in Rhode Island. No statewide law")]
    [InlineData("tn/nashville", "Nashville is a city and county in Tennessee. State law forbids local limits on some kinds of cooperation (Tenn. Code §§ 7-68-101")]
    [InlineData("dc", "District of Columbia has one government for city, county and state matters; Congress can overrule it.")]
    public void Summary_OfAPlace_SaysWhatItIsAndWhatStateLawSays(string slug, string start)
    {
        RealAtlas.Report(slug).Summary.Value.ShouldStartWith(start);
    }

    [Fact]
    public void Report_InSpanish_ReadsAsSpanish()
    {
        var report = RealAtlas.Report("co/denver", language: Language.Es);

        report.Summary.Value.ShouldStartWith("Denver: ciudad y condado en Colorado. La ley estatal prohíbe la cooperación local en: retener a personas por órdenes de retención migratoria (detainers)");
        report.Summary.Value.ShouldContain("Las 37 medidas se reparten aquí así: adoptadas aquí 6, ya ley estatal 1, abiertas 21, limitadas por ley estatal 5, decididas por otro gobierno 4.");
        report.Plays.Single(p => p.Id == "staging-ban").Sentence.Value.ShouldStartWith("Hay registro aquí: orden ejecutiva del 26 de febrero de 2026, ");
        RealAtlas.Play("va/fairfax-county", "status-inquiry-limit", language: Language.Es).Sentence.Value
            .ShouldStartWith("La ley estatal decide esto para las cárceles y los sheriffs (");
        RealAtlas.Play("pa/pittsburgh", "detainer-decline", language: Language.Es).Sentence.Value.ShouldBe("Pittsburgh no decide esto; puede hacerlo: Allegheny County.");
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Summary_Counts_AddUpToThePlays(string slug)
    {
        var report = RealAtlas.Report(slug);

        report.Counts.Values.Sum().ShouldBe(report.Plays.Count);
        report.Counts.Keys.ShouldBe(Enum.GetValues<PlayStatus>(), ignoreOrder: true);
        report.Summary.Value.ShouldContain($"The {report.Plays.Count} plays here: ");
        report.Summary.Value.ShouldNotContain(" 0 ");
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Report_EverySentence_IsWhole(string slug)
    {
        foreach (var language in new[] { Language.En, Language.Es })
        {
            foreach (var asOf in new[] { "2016-01-01", "2026-11-21", "2029-01-01" })
            {
                var report = RealAtlas.Report(slug, asOf, language);
                foreach (var text in Sentences(report))
                {
                    text.Value.ShouldNotBeNullOrWhiteSpace();
                    text.Value.ShouldEndWith(".", Case.Sensitive, text.Value);
                    text.Value.ShouldNotContain("..", Case.Sensitive, text.Value);
                    text.Value.ShouldNotContain("  ", Case.Sensitive, text.Value);
                    text.Value.ShouldNotContain("()", Case.Sensitive, text.Value);
                    text.Value.ShouldNotContain("{", Case.Sensitive, text.Value);
                    if (language == Language.Es && text.Language == Language.Es)
                        text.Value.ShouldNotContain("State law", Case.Sensitive, text.Value);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Report_EveryPlay_HangsTogether(string slug)
    {
        var report = RealAtlas.Report(slug);
        foreach (var play in report.Plays)
        {
            play.Because.ShouldNotBeEmpty(play.Id);
            (play.HeldBy is not null).ShouldBe(play.Status == PlayStatus.NotHere, play.Id);
            (play.Conflict is null || play.Status == PlayStatus.Adopted).ShouldBeTrue(play.Id);
            (play.Status == PlayStatus.Adopted).ShouldBe(play.Because[0].Rule == "record" && play.Because[0].Sentence.Value.StartsWith("On record here", StringComparison.Ordinal), play.Id);
            if (play.Status is PlayStatus.Closed or PlayStatus.StateLaw or PlayStatus.Limited)
                play.Because.ShouldContain(b => b.Law != null, play.Id);
            play.Because.SelectMany(b => b.Sources).ShouldAllBe(n => n >= 1 && n <= report.Sources.Count);
        }

        foreach (var power in report.Offices.SelectMany(o => o.Powers))
            (power.Basis == "sourced" ? power.Sources.Count > 0 : power.Basis == "general_rule").ShouldBeTrue($"{slug}: {power.Lever}");
    }

    [Fact]
    public void Report_English_AndSpanish_AgreeOnEveryStatus()
    {
        foreach (var slug in Slugs)
        {
            RealAtlas.Report(slug, language: Language.Es).Plays.Select(p => (p.Id, p.Status))
                .ShouldBe(RealAtlas.Report(slug).Plays.Select(p => (p.Id, p.Status)), slug);
        }
    }

    private static IEnumerable<Text> Sentences(Report report) =>
    [
        report.Summary, report.Notice,
        .. report.Plays.Select(p => p.Sentence), .. report.Plays.SelectMany(p => p.Because).Select(b => b.Sentence),
        .. report.Levers.Select(l => l.Sentence), .. report.Moving.Select(m => m.Sentence), .. report.NextSteps.Select(n => n.Sentence),
        .. report.Coverage.Checked, .. report.Coverage.NotChecked,
    ];
}
