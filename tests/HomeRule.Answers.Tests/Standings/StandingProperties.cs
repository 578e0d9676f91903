using FsCheck;
using FsCheck.Fluent;
using HomeRule.Answers.Standings;
using HomeRule.Civics;
using Shouldly;
using Xunit;
using TestData = HomeRule.Answers.Tests.Testing.TestData;

namespace HomeRule.Answers.Tests.Standings;

/// <summary>What must hold whatever the laws say. Openness: local choice 2; limited, unsettled 1; decided 0.</summary>
public sealed class StandingProperties
{
    private static readonly string[] LeverIds = ["detainer_holds", "status_inquiry", "public_property_access", "face_cover_id", "municipal_id"];
    private static readonly string[] BodyIds = ["city", "county", "sheriff", "police", "jail", "school_district"];
    private static readonly Lever[] Levers =
    [
        TestData.Lever("detainer_holds"), TestData.Lever("status_inquiry"), TestData.Lever("public_property_access", LeverFamily.Spaces),
        TestData.Lever("face_cover_id", LeverFamily.Conduct), TestData.Lever("municipal_id", LeverFamily.Services),
    ];

    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(500);

    private static Gen<T[]> Some<T>(T[] from) => Gen.SubListOf(from).Select(l => l.ToArray());

    private static readonly Gen<LawEffect> Effects =
        from lever in Gen.Elements(LeverIds)
        from rule in Gen.Elements(Enum.GetValues<LawRule>())
        from cooperation in Gen.Elements<CooperationRule?>(null, CooperationRule.Required, CooperationRule.Prohibited, CooperationRule.Limited, CooperationRule.Permitted)
        from limits in Gen.Elements<LimitsRule?>(null, LimitsRule.Allowed, LimitsRule.Forbidden)
        from inForce in Gen.Elements(Enum.GetValues<InForce>())
        from bodies in Gen.Elements(false, false, false, true).SelectMany(narrow => narrow ? Some(BodyIds) : Gen.Constant<string[]>([]))
        select TestData.Effect(rule, cooperation, limits, inForce, lever, bodies);

    private static readonly Gen<LocalLimitsRule?> Bans =
        from given in Gen.Elements(false, false, true)
        from inForce in Gen.Elements(Enum.GetValues<InForce>())
        from all in Gen.Elements(true, false)
        from levers in Some(LeverIds)
        from some in Some(LeverIds)
        from leaves in Gen.Elements(false, false, false, true)
        select given ? TestData.Ban(all, inForce, levers, leaves ? some : []) : null;

    private static readonly Gen<Law> Laws =
        from id in Gen.Choose(0, 999)
        from effects in Gen.ArrayOf(Effects, 3)
        from ban in Bans
        from bodies in Some(BodyIds)
        from from_ in Gen.Elements<string?>(null, "2019", "2026-06-15", "2026-07")
        from to in Gen.Elements<string?>(null, null, "2026-06-15", "2025")
        from status in Gen.Elements(LawStatusValue.InForce, LawStatusValue.InForce, LawStatusValue.None, LawStatusValue.Pending, LawStatusValue.Failed)
        select TestData.Law($"xx-{id}", effects, ban, bodies, from_, to, status: status);

    private static readonly Gen<(Law[] Laws, Law More, HashSet<string> Bodies)> Cases =
        from laws in Gen.Choose(0, 4).SelectMany(n => Gen.ArrayOf(Laws, n))
        from more in Laws
        from bodies in Some(BodyIds)
        select (laws, more, bodies.ToHashSet());

    [Fact]
    public void Decide_OneMoreLaw_NeverMakesALeverOrAPlayMoreOpen()
    {
        Check.One(Many, Prop.ForAll(Cases.ToArbitrary(), c =>
        {
            foreach (var lever in Levers)
                Openness(Of(lever, c.Bodies, [.. c.Laws, c.More]).Standing).ShouldBeLessThanOrEqualTo(Openness(Of(lever, c.Bodies, c.Laws).Standing), lever.Id);
            foreach (var direction in Enum.GetValues<PlayDirection>())
                Openness(Play(direction, c.Bodies, [.. c.Laws, c.More])).ShouldBeLessThanOrEqualTo(Openness(Play(direction, c.Bodies, c.Laws)), direction.ToString());
            return true;
        }));
    }

    [Fact]
    public void Decide_OrderOfLaws_NeverMatters()
    {
        Check.One(Many, Prop.ForAll(Cases.ToArbitrary(), c =>
        {
            // Ids name laws: two laws never share one.
            var laws = c.Laws.Append(c.More).DistinctBy(l => l.Id).ToArray();
            foreach (var lever in Levers)
            {
                var (ahead, back) = (Of(lever, c.Bodies, laws), Of(lever, c.Bodies, [.. laws.Reverse()]));
                back.Standing.ShouldBe(ahead.Standing);
                back.Contradicted.ShouldBe(ahead.Contradicted);
                back.Findings.Select(f => (f.Rule, f.Would, f.Law.Id)).ShouldBe(ahead.Findings.Select(f => (f.Rule, f.Would, f.Law.Id)));
                back.Deciding?.Law.Id.ShouldBe(ahead.Deciding?.Law.Id);
            }

            return true;
        }));
    }

    [Fact]
    public void Decide_PendingOrFailedLaw_NeverChangesAnything()
    {
        Check.One(Many, Prop.ForAll(Cases.ToArbitrary(), c =>
        {
            foreach (var status in new[] { LawStatusValue.Pending, LawStatusValue.Failed })
            {
                var bill = c.More with { Status = c.More.Status with { Value = status } };
                foreach (var lever in Levers)
                    Same(Of(lever, c.Bodies, [.. c.Laws, bill]), Of(lever, c.Bodies, c.Laws));
            }

            return true;
        }));
    }

    [Fact]
    public void Decide_LawThatBindsOtherBodies_NeverChangesAnything()
    {
        Check.One(Many, Prop.ForAll(Cases.ToArbitrary(), c =>
        {
            var others = BodyIds.Append("private_operator").Where(b => !c.Bodies.Contains(b)).ToArray();
            var law = c.More with { Bodies = others, Effects = [.. c.More.Effects.Select(e => e with { Bodies = [] })] };
            foreach (var lever in Levers)
                Same(Of(lever, c.Bodies, [.. c.Laws, law]), Of(lever, c.Bodies, c.Laws));
            return true;
        }));
    }

    [Fact]
    public void Decide_AnyLaws_DecidingFindingBelongsToTheStanding()
    {
        Check.One(Many, Prop.ForAll(Cases.ToArbitrary(), c =>
        {
            foreach (var lever in Levers)
            {
                var standing = Of(lever, c.Bodies, c.Laws);
                (standing.Deciding is null).ShouldBe(standing.Standing == Standing.LocalChoice);
            }

            return true;
        }));
    }

    [Fact]
    public void Combine_Status_DependsOnTheSetOfStandingsAlone()
    {
        var standings = Gen.Choose(1, 5).SelectMany(n => Gen.ArrayOf(Gen.Elements(Enum.GetValues<Standing>()), n));
        Check.One(Many, Prop.ForAll(standings.ToArbitrary(), s =>
        {
            foreach (var direction in Enum.GetValues<PlayDirection>())
            {
                var status = Combine(direction, s);
                Combine(direction, [.. s.Reverse()]).ShouldBe(status);
                Combine(direction, [.. s, .. s]).ShouldBe(status);
                Combine(direction, [.. s.Distinct()]).ShouldBe(status);
            }

            return true;
        }));
    }

    private static LeverStanding Of(Lever lever, HashSet<string> bodies, Law[] laws) => StandingRule.Decide(lever, bodies, laws, TestData.Day);

    private static PlayStatus Play(PlayDirection direction, HashSet<string> bodies, Law[] laws) => PlayRule.Combine(direction,
    [
        .. Levers.Select(l => (Lever: l, Standing: Of(l, bodies, laws))).Select(x => direction == PlayDirection.Serves ? StandingRule.ForServing(x.Lever, x.Standing) : x.Standing),
    ]);

    private static PlayStatus Combine(PlayDirection direction, Standing[] standings) => PlayRule.Combine(direction, [.. standings.Select(s => new LeverStanding("detainer_holds", s, [], false))]);

    private static int Openness(Standing standing) => standing switch { Standing.LocalChoice => 2, Standing.Limited or Standing.Unsettled => 1, _ => 0 };

    private static int Openness(PlayStatus status) => status switch { PlayStatus.Open => 2, PlayStatus.Limited or PlayStatus.Unsettled => 1, _ => 0 };

    private static void Same(LeverStanding a, LeverStanding b)
    {
        a.Standing.ShouldBe(b.Standing);
        a.Contradicted.ShouldBe(b.Contradicted);
        a.Findings.Select(f => f.Law).ShouldBe(b.Findings.Select(f => f.Law));
    }
}
