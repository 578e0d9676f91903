using HomeRule.Answers.Standings;
using HomeRule.Civics;
using Shouldly;
using Xunit;
using static HomeRule.Answers.Tests.Testing.TestData;

namespace HomeRule.Answers.Tests.Standings;

public sealed class StandingRuleTests
{
    [Theory]
    [InlineData(LawRule.Required, CooperationRule.Required, null, Standing.MustCooperate, FindingRule.Requires)]
    [InlineData(LawRule.Required, CooperationRule.Required, LimitsRule.Forbidden, Standing.MustCooperate, FindingRule.Requires)]
    [InlineData(LawRule.Required, CooperationRule.Permitted, LimitsRule.Forbidden, Standing.MustCooperate, FindingRule.LimitsForbidden)]
    [InlineData(LawRule.Allowed, CooperationRule.Permitted, LimitsRule.Forbidden, Standing.MustCooperate, FindingRule.LimitsForbidden)]
    [InlineData(LawRule.Required, null, LimitsRule.Forbidden, Standing.MustCooperate, FindingRule.LimitsForbidden)]
    [InlineData(LawRule.Limited, CooperationRule.Limited, LimitsRule.Forbidden, Standing.MustCooperate, FindingRule.LimitsForbidden)]
    [InlineData(LawRule.Prohibited, CooperationRule.Prohibited, LimitsRule.Allowed, Standing.MustNotCooperate, FindingRule.Prohibits)]
    [InlineData(LawRule.Limited, CooperationRule.Limited, LimitsRule.Allowed, Standing.Limited, FindingRule.Limits)]
    [InlineData(LawRule.Required, CooperationRule.Limited, LimitsRule.Allowed, Standing.Limited, FindingRule.Limits)]
    [InlineData(LawRule.Allowed, CooperationRule.Permitted, LimitsRule.Allowed, Standing.LocalChoice, FindingRule.Permits)]
    [InlineData(LawRule.Required, CooperationRule.Permitted, null, Standing.LocalChoice, FindingRule.Permits)]
    [InlineData(LawRule.Prohibited, null, null, Standing.MustNotCooperate, FindingRule.Prohibits)]
    [InlineData(LawRule.Limited, null, null, Standing.Limited, FindingRule.Limits)]
    [InlineData(LawRule.Required, null, null, Standing.MustCooperate, FindingRule.Requires)]
    [InlineData(LawRule.Allowed, null, null, Standing.LocalChoice, FindingRule.Permits)]
    public void Decide_EffectOnCooperation_ReadsCooperationAndLimitsBeforeTheRule(LawRule rule, CooperationRule? cooperation, LimitsRule? limits, Standing standing, FindingRule finding)
    {
        var answer = Decide(Lever(), County, Law(effects: [Effect(rule, cooperation, limits)]));

        answer.Standing.ShouldBe(standing);
        answer.Findings.Single().Rule.ShouldBe(finding);
    }

    [Theory]
    [InlineData(LeverFamily.Conduct, LawRule.Required, Standing.MustNotCooperate)]
    [InlineData(LeverFamily.Conduct, LawRule.Prohibited, Standing.MustNotCooperate)]
    [InlineData(LeverFamily.Conduct, LawRule.Limited, Standing.Limited)]
    [InlineData(LeverFamily.Conduct, LawRule.Allowed, Standing.LocalChoice)]
    [InlineData(LeverFamily.Spaces, LawRule.Required, Standing.MustNotCooperate)]
    [InlineData(LeverFamily.Spaces, LawRule.Prohibited, Standing.MustNotCooperate)]
    [InlineData(LeverFamily.Spaces, LawRule.Limited, Standing.Limited)]
    [InlineData(LeverFamily.Services, LawRule.Prohibited, Standing.MustCooperate)]
    [InlineData(LeverFamily.Services, LawRule.Required, Standing.MustNotCooperate)]
    [InlineData(LeverFamily.Services, LawRule.Limited, Standing.Limited)]
    [InlineData(LeverFamily.Services, LawRule.Allowed, Standing.LocalChoice)]
    public void Decide_EffectThatDoesNotSpeakOfCooperation_ReadsTheRuleByFamily(LeverFamily family, LawRule rule, Standing standing)
    {
        Decide(Lever(family: family), County, Law(effects: [Effect(rule)])).Standing.ShouldBe(standing);
    }

    [Theory]
    [InlineData(InForce.Enjoined)]
    [InlineData(InForce.Disputed)]
    [InlineData(InForce.Unverified)]
    public void Decide_EffectNotSettled_IsUnsettledAndKeepsWhatItWouldDo(InForce inForce)
    {
        foreach (var (rule, cooperation, would) in new[]
        {
            (LawRule.Required, CooperationRule.Required, FindingRule.Requires),
            (LawRule.Prohibited, CooperationRule.Prohibited, FindingRule.Prohibits),
            (LawRule.Limited, CooperationRule.Limited, FindingRule.Limits),
            (LawRule.Allowed, CooperationRule.Permitted, FindingRule.Permits),
        })
        {
            var answer = Decide(Lever(), County, Law(effects: [Effect(rule, cooperation, null, inForce)]));

            answer.Standing.ShouldBe(Standing.Unsettled);
            answer.Deciding.ShouldNotBeNull().Would.ShouldBe(would);
            answer.Deciding!.InForce.ShouldBe(inForce);
            answer.Deciding.ReachOpen.ShouldBeFalse();
        }
    }

    [Theory]
    [InlineData(InForce.Yes, Standing.MustCooperate)]
    [InlineData(InForce.Enjoined, Standing.Unsettled)]
    [InlineData(InForce.Disputed, Standing.Unsettled)]
    [InlineData(InForce.Unverified, Standing.Unsettled)]
    public void Decide_GeneralBan_FollowsItsOwnCourtStatus(InForce inForce, Standing standing)
    {
        Decide(Lever(), County, Law(limits: Ban(inForce: inForce))).Standing.ShouldBe(standing);
    }

    [Theory]
    [InlineData(LeverFamily.Cooperation, Standing.MustCooperate)]
    [InlineData(LeverFamily.Spaces, Standing.Unsettled)]
    [InlineData(LeverFamily.Conduct, Standing.LocalChoice)]
    [InlineData(LeverFamily.Services, Standing.LocalChoice)]
    public void Decide_BanOnLimitsToCooperationInGeneral_ReachesByFamily(LeverFamily family, Standing standing)
    {
        var answer = Decide(Lever(family: family), County, Law(limits: Ban()));

        answer.Standing.ShouldBe(standing);
        (answer.Deciding?.ReachOpen == true).ShouldBe(family == LeverFamily.Spaces);
    }

    [Theory]
    [InlineData(LeverFamily.Cooperation)]
    [InlineData(LeverFamily.Spaces)]
    [InlineData(LeverFamily.Conduct)]
    [InlineData(LeverFamily.Services)]
    public void Decide_BanThatNamesTheLever_ReachesEveryFamily(LeverFamily family)
    {
        Decide(Lever(family: family), County, Law(limits: Ban(all: false, levers: ["detainer_holds"]))).Standing.ShouldBe(Standing.MustCooperate);
        Decide(Lever(family: family), County, Law(limits: Ban(all: false, levers: ["jail_access"]))).Standing.ShouldBe(Standing.LocalChoice);
    }

    [Fact]
    public void Decide_BanThatLeavesTheLeverOut_DoesNotReachIt()
    {
        Decide(Lever(), County, Law(limits: Ban(except: ["detainer_holds"]))).Standing.ShouldBe(Standing.LocalChoice);
        Decide(Lever(), County, Law(limits: Ban(all: false, levers: ["detainer_holds"], except: ["detainer_holds"]))).Standing.ShouldBe(Standing.LocalChoice);
    }

    [Fact]
    public void Decide_Bodies_BindOnlyThoseNamedAndEmptyBindsAll()
    {
        var prohibits = Effect(LawRule.Prohibited, CooperationRule.Prohibited);

        Decide(Lever(), County, Law(effects: [prohibits], bodies: ["city", "police"])).Findings.ShouldBeEmpty();
        Decide(Lever(), City, Law(effects: [prohibits], bodies: ["city", "police"])).Standing.ShouldBe(Standing.MustNotCooperate);
        Decide(Lever(), County, Law(effects: [prohibits], bodies: [])).Standing.ShouldBe(Standing.MustNotCooperate);
        Decide(Lever(), new HashSet<string>(), Law(effects: [prohibits], bodies: [])).Standing.ShouldBe(Standing.MustNotCooperate);
        Decide(Lever(), new HashSet<string>(), Law(effects: [prohibits], bodies: ["jail"])).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Decide_BodiesOfTheEffect_NarrowTheLaws()
    {
        var law = Law(bodies: ["city", "county"], limits: Ban(all: false, levers: ["jail_access"]), effects: [Effect(LawRule.Required, CooperationRule.Required, bodies: ["state_agency"])]);

        Decide(Lever(), County, law).Findings.ShouldBeEmpty();
        Decide(Lever("jail_access"), County, law).Standing.ShouldBe(Standing.MustCooperate);
    }

    [Theory]
    [InlineData("2026-06-15", null, true)]
    [InlineData("2026-06-16", null, false)]
    [InlineData("2026-06", null, true)]
    [InlineData("2026-07", null, false)]
    [InlineData("2026", null, true)]
    [InlineData("2027", null, false)]
    [InlineData(null, "2026-06-15", true)]
    [InlineData(null, "2026-06-14", false)]
    [InlineData(null, "2026-06", true)]
    [InlineData(null, "2026-05", false)]
    [InlineData(null, "2026", true)]
    [InlineData(null, "2025", false)]
    [InlineData("2026-06-15", "2026-06-15", true)]
    public void StandsOn_Period_HoldsBothEnds(string? from, string? to, bool stands)
    {
        StandingRule.StandsOn(Law(from: from, to: to), Day).ShouldBe(stands);
    }

    [Theory]
    [InlineData("2026-06-15", true)]
    [InlineData("2026-06-16", false)]
    [InlineData(null, true)]
    public void StandsOn_WithoutAFirstDay_UsesTheDayOfEnactmentAndElseCountsAsBegun(string? enacted, bool stands)
    {
        StandingRule.StandsOn(Law(from: null, enacted: enacted), Day).ShouldBe(stands);
        StandingRule.StandsOn(Law(from: null, to: "2027", enacted: enacted), Day).ShouldBe(stands);
    }

    [Theory]
    [InlineData(LawStatusValue.InForce, Standing.MustNotCooperate)]
    [InlineData(LawStatusValue.None, Standing.MustNotCooperate)]
    [InlineData(LawStatusValue.Pending, Standing.LocalChoice)]
    [InlineData(LawStatusValue.Failed, Standing.LocalChoice)]
    public void Decide_Status_PendingAndFailedNeverSpeakAndNoneWithEffectsDoes(LawStatusValue status, Standing standing)
    {
        Decide(Lever(), County, Law(effects: [Effect(LawRule.Prohibited, CooperationRule.Prohibited)], limits: null, status: status)).Standing.ShouldBe(standing);
        if (status is LawStatusValue.Pending or LawStatusValue.Failed)
            Decide(Lever(), County, Law(limits: Ban(), status: status)).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Decide_TwoEffectsOnOneLever_TheOneInForceDecides()
    {
        var law = Law(bodies: ["police"], effects: [Effect(LawRule.Required, lever: "face_cover_id"), Effect(LawRule.Required, inForce: InForce.Enjoined, lever: "face_cover_id")]);

        var answer = Decide(Lever("face_cover_id", LeverFamily.Conduct), City, law);

        answer.Standing.ShouldBe(Standing.MustNotCooperate);
        answer.Findings.Select(f => f.Rule).ShouldBe([FindingRule.Prohibits, FindingRule.Unsettled]);
        answer.Deciding!.InForce.ShouldBe(InForce.Yes);
    }

    [Fact]
    public void Decide_BlockedBanBesideAStandingOne_DoesNotUnsettle()
    {
        var blocked = Law("xx-2025", limits: Ban(inForce: InForce.Enjoined));
        var stands = Law("xx-2018", effects: [Effect(LawRule.Required, CooperationRule.Required)]);

        Decide(Lever(), County, blocked, stands).Standing.ShouldBe(Standing.MustCooperate);
    }

    [Fact]
    public void Decide_LawsThatPointBothWays_FollowsTheOneThatClosesAndSaysSo()
    {
        var bars = Law("xx-a", effects: [Effect(LawRule.Prohibited, CooperationRule.Prohibited)]);
        var limits = Law("xx-b", effects: [Effect(LawRule.Limited, CooperationRule.Limited)]);
        var ban = Law("xx-c", limits: Ban());

        Decide(Lever(), County, bars, ban).ShouldSatisfyAllConditions(s => s.Standing.ShouldBe(Standing.MustCooperate), s => s.Contradicted.ShouldBeTrue(), s => s.Deciding!.Law.Id.ShouldBe("xx-c"));
        Decide(Lever(), County, limits, ban).Contradicted.ShouldBeTrue();
        Decide(Lever(), County, bars, limits).ShouldSatisfyAllConditions(s => s.Standing.ShouldBe(Standing.MustNotCooperate), s => s.Contradicted.ShouldBeFalse());
        Decide(Lever(), County, ban).Contradicted.ShouldBeFalse();
    }

    [Fact]
    public void Decide_UnsettledBesideALimit_IsUnsettledOnlyWhenItWouldDoMore()
    {
        var limits = Law("xx-a", effects: [Effect(LawRule.Limited, CooperationRule.Limited)]);

        Decide(Lever(), County, limits, Law("xx-b", effects: [Effect(LawRule.Prohibited, CooperationRule.Prohibited, null, InForce.Disputed)])).Standing.ShouldBe(Standing.Unsettled);
        Decide(Lever(), County, limits, Law("xx-b", effects: [Effect(LawRule.Limited, CooperationRule.Limited, null, InForce.Unverified)])).Standing.ShouldBe(Standing.Limited);
        Decide(Lever(), County, limits, Law("xx-b", effects: [Effect(LawRule.Allowed, CooperationRule.Permitted, null, InForce.Disputed)])).Standing.ShouldBe(Standing.Limited);
    }

    [Fact]
    public void Deciding_OfEachStanding_IsTheFindingThatMakesItSo()
    {
        Decide(Lever(), County).Deciding.ShouldBeNull();
        Decide(Lever(), County, Law(effects: [Effect(LawRule.Allowed, CooperationRule.Permitted)])).Deciding.ShouldBeNull();
        var general = Law("xx-a", limits: Ban(), from: "2010");
        var duty = Law("xx-b", effects: [Effect(LawRule.Required, CooperationRule.Required)], from: "2024");
        Decide(Lever(), County, general, duty).Deciding!.Law.Id.ShouldBe("xx-b", "a law that speaks of this very lever comes before a general one");
        var older = Law("xx-z", limits: Ban(), from: "2009");
        Decide(Lever(), County, general, older).Deciding!.Law.Id.ShouldBe("xx-z", "the older of two general rules comes first");
    }

    [Fact]
    public void Decide_LawFromMemory_DecidesAndSaysSo()
    {
        var answer = Decide(Lever(), County, Law(effects: [Effect(LawRule.Prohibited, CooperationRule.Prohibited)], confidence: Confidence.Unverified));

        answer.Standing.ShouldBe(Standing.MustNotCooperate);
        answer.Deciding!.FromMemory.ShouldBeTrue();
    }

    [Theory]
    [InlineData("status_inquiry", Standing.Limited)]
    [InlineData("data_sharing", Standing.Limited)]
    [InlineData("local_resources", Standing.Limited)]
    [InlineData("detainer_holds", Standing.MustCooperate)]
    public void Decide_DutyOfJailsAlone_DecidesAPartOfWhatEveryDepartmentHandles(string lever, Standing standing)
    {
        var law = Law(bodies: ["jail", "sheriff"], effects: [Effect(LawRule.Required, CooperationRule.Required, lever: lever)]);

        var answer = Decide(Lever(lever), County, law);

        answer.Standing.ShouldBe(standing);
        answer.Deciding!.Only.ShouldBe(standing == Standing.Limited ? ["jail", "sheriff"] : []);
        Decide(Lever(lever), County, law with { Bodies = ["jail", "county"] }).Standing.ShouldBe(Standing.MustCooperate);
        Decide(Lever(lever), County, law with { Bodies = [] }).Standing.ShouldBe(Standing.MustCooperate);
        Decide(Lever(lever), new HashSet<string> { "sheriff" }, law).Standing.ShouldBe(Standing.MustCooperate);
    }

    [Theory]
    [InlineData(LeverFamily.Cooperation, Standing.LocalChoice)]
    [InlineData(LeverFamily.Spaces, Standing.LocalChoice)]
    public void ForServing_RuleAgainstLimits_DoesNotSpeakToServices(LeverFamily family, Standing standing)
    {
        var lever = Lever("alpr_sharing", family);
        var ban = Decide(lever, County, Law(limits: Ban()));

        StandingRule.ForServing(lever, ban).Standing.ShouldBe(standing);
        StandingRule.ForServing(lever, ban).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void ForServing_BarOnCooperation_FramesThePlayAndDoesNotDoItsWork()
    {
        var lever = Lever("alpr_sharing");
        var bar = Decide(lever, City, Law(effects: [Effect(LawRule.Prohibited, CooperationRule.Prohibited, lever: "alpr_sharing")]));

        bar.Standing.ShouldBe(Standing.MustNotCooperate);
        StandingRule.ForServing(lever, bar).Standing.ShouldBe(Standing.Limited);
    }

    [Theory]
    [InlineData(LeverFamily.Conduct)]
    [InlineData(LeverFamily.Services)]
    public void ForServing_ConductAndServices_KeepTheirFindings(LeverFamily family)
    {
        var lever = Lever("municipal_id", family);
        var standing = Decide(lever, City, Law(effects: [Effect(LawRule.Prohibited, lever: "municipal_id")]));

        StandingRule.ForServing(lever, standing).ShouldBeSameAs(standing);
    }

    [Fact]
    public void Contested_LawInCourtForOnePlace_IsUnsettledThereAndKeepsItsCase()
    {
        var law = Law("xx-a", effects: [Effect(LawRule.Required, CooperationRule.Required)]);
        var standing = Decide(Lever(), County, law);

        var here = StandingRule.Contested(standing, l => l.Id == "xx-a" ? "Cacho v. Gusman" : null);

        here.Standing.ShouldBe(Standing.Unsettled);
        here.Deciding!.Case.ShouldBe("Cacho v. Gusman");
        here.Deciding.ReachOpen.ShouldBeFalse();
        StandingRule.Contested(standing, _ => null).ShouldBeSameAs(standing);
        var beside = Decide(Lever(), County, law, Law("xx-b", limits: Ban()));
        StandingRule.Contested(beside, l => l.Id == "xx-a" ? "Cacho v. Gusman" : null).Standing.ShouldBe(Standing.MustCooperate, "another law decides");
    }
}
