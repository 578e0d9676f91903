using HomeRule.Civics;

namespace HomeRule.Answers.Standings;

/// <summary>
/// The rule that must be right: what the laws of a state leave open for one lever in one government on one day.
/// <para>
/// Every law that stands on the day and binds a body of the government speaks: its effect on the lever, and its general rule against local
/// limits. A law in force that requires cooperation or forbids local limits decides; else one that forbids cooperation; else one that is
/// enjoined, disputed or not verified leaves the lever unsettled; else one that limits cooperation; else it is a local choice.
/// Questions about status, records and local resources are handled by every department: a law that names only police, sheriffs or jails decides
/// a part of those levers, so it reads as one that sets limits.
/// Pending and failed bills never speak. The order of the laws never matters, and adding a law never makes a lever more open
/// (openness: local choice; limited and unsettled; decided), because each case is reached by "some law says so".
/// </para>
/// Pure; thread-safe.
/// </summary>
public static class StandingRule
{
    private static readonly HashSet<string> EveryDepartment = ["data_sharing", "local_resources", "status_inquiry"];
    private static readonly HashSet<string> Whole = ["city", "county", "school_district"];

    /// <param name="lever">The lever asked about.</param>
    /// <param name="bodies">Kinds of body that the government has.</param>
    /// <param name="laws">Laws of the state, any order.</param>
    /// <param name="on">The day.</param>
    public static LeverStanding Decide(Lever lever, IReadOnlySet<string> bodies, IEnumerable<Law> laws, DateOnly on)
    {
        var findings = new List<Finding>();
        foreach (var law in laws)
        {
            if (!StandsOn(law, on))
                continue;
            foreach (var effect in law.Effects)
            {
                var named = effect.Bodies.Count > 0 ? effect.Bodies : law.Bodies;
                if (effect.Lever == lever.Id && Binds(named, bodies) && Read(lever, effect) is { } rule)
                    findings.Add(Settle(rule, effect.InForce, law, lever, effect, named, bodies));
            }

            if (law.LocalLimits is { } limits && Binds(law.Bodies, bodies) && Reach(limits, lever) is { } reach)
                findings.Add(reach == FindingRule.Unsettled
                    ? new Finding { Rule = FindingRule.Unsettled, Would = FindingRule.LimitsForbidden, Law = law, Lever = lever.Id }
                    : Settle(reach, limits.InForce, law, lever, null, law.Bodies, bodies));
        }

        findings.Sort(Strongest);
        return Weigh(lever.Id, findings);
    }

    /// <summary>
    /// The standing as a play that serves people meets it: a rule against limits on cooperation, or a duty to cooperate, does not speak to
    /// training, oversight or services, so those findings drop out; a bar on cooperation frames them and does not do their work. Levers of conduct and services keep all of theirs.
    /// </summary>
    public static LeverStanding ForServing(Lever lever, LeverStanding standing)
    {
        if (lever.Family is LeverFamily.Conduct or LeverFamily.Services || standing.Findings.Count == 0)
            return standing;
        if (standing.Findings.All(f => f.Would is FindingRule.Limits or FindingRule.Permits))
            return standing;
        var left = standing.Findings.Where(f => f.Would is not (FindingRule.LimitsForbidden or FindingRule.Requires))
            .Select(f => f.Would == FindingRule.Prohibits ? f.AsFrame() : f).ToList();
        left.Sort(Strongest);
        return Weigh(lever.Id, left);
    }

    /// <summary>The standing where a court case leaves some laws unsettled for this one place, although they stand elsewhere.</summary>
    /// <param name="standing">The standing by the laws as they stand elsewhere.</param>
    /// <param name="caseHere">The case that leaves a law unsettled here, or null.</param>
    public static LeverStanding Contested(LeverStanding standing, Func<Law, string?> caseHere)
    {
        if (!standing.Findings.Any(f => f.Rule != FindingRule.Unsettled && caseHere(f.Law) is not null))
            return standing;
        var findings = standing.Findings.Select(f => caseHere(f.Law) is { } inCourt ? f.Unsettle(inCourt) : f).ToList();
        findings.Sort(Strongest);
        return Weigh(standing.Lever, findings);
    }

    /// <summary>True when the law is in force on the day: enacted, begun and not ended. An unknown start counts as begun.</summary>
    public static bool StandsOn(Law law, DateOnly on)
    {
        if (law.Status.Value is LawStatusValue.Pending or LawStatusValue.Failed)
            return false;
        var from = law.Effective?.From ?? law.Enacted;
        return (from is not { } start || start.First <= on) && (law.Effective?.To is not { } end || end.Last >= on);
    }

    /// <summary>True when a law that names these bodies binds a government with those; a law that names none binds all.</summary>
    public static bool Binds(IReadOnlyList<string> named, IReadOnlySet<string> bodies)
    {
        if (named.Count == 0)
            return true;
        foreach (var body in named)
        {
            if (bodies.Contains(body))
                return true;
        }

        return false;
    }

    internal static bool Decides(Finding finding, Standing standing) => standing switch
    {
        Standing.MustCooperate => finding.Rule is FindingRule.LimitsForbidden or FindingRule.Requires,
        Standing.MustNotCooperate => finding.Rule == FindingRule.Prohibits,
        Standing.Unsettled => finding.Rule == FindingRule.Unsettled,
        Standing.Limited => finding.Rule == FindingRule.Limits,
        _ => false,
    };

    /// <summary>Deciding findings first; among those, a law that speaks of this very lever before one that speaks in general; then by rule, the older law, and its id.</summary>
    private static int Strongest(Finding a, Finding b)
    {
        var byRank = Rank(a.Rule).CompareTo(Rank(b.Rule));
        if (byRank != 0)
            return byRank;
        var byReach = (a.Effect is null).CompareTo(b.Effect is null);
        if (byReach != 0)
            return byReach;
        var byRule = b.Rule == a.Rule ? 0 : a.Rule == FindingRule.Requires ? -1 : 1;
        if (byRule != 0)
            return byRule;
        var bySince = Since(a.Law).CompareTo(Since(b.Law));
        if (bySince != 0)
            return bySince;
        var byLaw = string.CompareOrdinal(a.Law.Id, b.Law.Id);
        return byLaw != 0 ? byLaw : a.Would.CompareTo(b.Would);
    }

    private static DateOnly Since(Law law) => (law.Effective?.From ?? law.Enacted)?.First ?? DateOnly.MaxValue;

    private static int Rank(FindingRule rule) => rule == FindingRule.Requires ? (int)FindingRule.LimitsForbidden : (int)rule;

    private static LeverStanding Weigh(string lever, List<Finding> findings)
    {
        bool closes = false, bars = false, limits = false, unsettled = false, strong = false;
        foreach (var finding in findings)
        {
            closes |= finding.Rule is FindingRule.LimitsForbidden or FindingRule.Requires;
            bars |= finding.Rule == FindingRule.Prohibits;
            limits |= finding.Rule == FindingRule.Limits;
            unsettled |= finding.Rule == FindingRule.Unsettled;
            strong |= finding.Rule == FindingRule.Unsettled && finding.Would is not (FindingRule.Limits or FindingRule.Permits);
        }

        var standing = closes ? Standing.MustCooperate
            : bars ? Standing.MustNotCooperate
            : strong ? Standing.Unsettled
            : limits ? Standing.Limited
            : unsettled ? Standing.Unsettled
            : Standing.LocalChoice;
        return new LeverStanding(lever, standing, findings, closes && (bars || limits));
    }

    private static Finding Settle(FindingRule rule, InForce inForce, Law law, Lever lever, LawEffect? effect, IReadOnlyList<string> named, IReadOnlySet<string> bodies)
    {
        var part = rule is FindingRule.LimitsForbidden or FindingRule.Requires or FindingRule.Prohibits
            && EveryDepartment.Contains(lever.Id) && named.Count > 0 && bodies.Overlaps(Whole) && !named.Any(n => Whole.Contains(n) && bodies.Contains(n));
        if (part)
            rule = FindingRule.Limits;
        return new Finding
        {
            Rule = inForce == InForce.Yes ? rule : FindingRule.Unsettled,
            Would = rule,
            Law = law,
            Lever = lever.Id,
            Effect = effect,
            Only = part ? named : [],
        };
    }

    /// <summary>What an effect says, once in force; null when it says nothing about local choice.</summary>
    private static FindingRule? Read(Lever lever, LawEffect effect)
    {
        if (lever.Family == LeverFamily.Services)
            return effect.Rule switch
            {
                LawRule.Prohibited => FindingRule.Requires,
                LawRule.Required => FindingRule.Prohibits,
                LawRule.Limited => FindingRule.Limits,
                _ => FindingRule.Permits,
            };
        if (effect.Cooperation == CooperationRule.Required)
            return FindingRule.Requires;
        if (effect.LocalLimits == LimitsRule.Forbidden)
            return FindingRule.LimitsForbidden;
        return effect.Cooperation switch
        {
            CooperationRule.Prohibited => FindingRule.Prohibits,
            CooperationRule.Limited => FindingRule.Limits,
            CooperationRule.Permitted => FindingRule.Permits,
            // Conduct and spaces: the law sets the rule itself (identification required, civil arrests at court barred).
            _ when lever.Family is LeverFamily.Conduct or LeverFamily.Spaces => effect.Rule switch
            {
                LawRule.Required or LawRule.Prohibited => FindingRule.Prohibits,
                LawRule.Limited => FindingRule.Limits,
                _ => FindingRule.Permits,
            },
            _ => effect.Rule switch
            {
                LawRule.Prohibited => FindingRule.Prohibits,
                LawRule.Limited => FindingRule.Limits,
                LawRule.Required => FindingRule.Requires,
                _ => FindingRule.Permits,
            },
        };
    }

    private static FindingRule? Reach(LocalLimitsRule limits, Lever lever)
    {
        if (Contains(limits.Except, lever.Id))
            return null;
        if (Contains(limits.Levers, lever.Id))
            return FindingRule.LimitsForbidden;
        if (!limits.AllCooperation)
            return null;
        return lever.Family switch
        {
            LeverFamily.Cooperation => FindingRule.LimitsForbidden,
            LeverFamily.Spaces => FindingRule.Unsettled,
            _ => null,
        };
    }

    private static bool Contains(IReadOnlyList<string> list, string value)
    {
        foreach (var item in list)
        {
            if (item == value)
                return true;
        }

        return false;
    }
}
