using HomeRule.Answers.Standings;
using HomeRule.Civics;

namespace HomeRule.Answers.Tests.Testing;

/// <summary>Small laws and levers for the pure rules.</summary>
internal static partial class TestData
{
    internal static readonly DateOnly Day = new(2026, 6, 15);

    internal static readonly IReadOnlySet<string> County = new HashSet<string> { "county", "sheriff", "jail", "prosecutor" };

    internal static readonly IReadOnlySet<string> City = new HashSet<string> { "city", "police" };

    internal static Lever Lever(string id = "detainer_holds", LeverFamily family = LeverFamily.Cooperation) =>
        new() { Id = id, Family = family, Title = new(id), Summary = new(id) };

    internal static LawEffect Effect(LawRule rule, CooperationRule? cooperation = null, LimitsRule? limits = null, InForce inForce = InForce.Yes, string lever = "detainer_holds", params string[] bodies) =>
        new() { Lever = lever, Rule = rule, Cooperation = cooperation, LocalLimits = limits, InForce = inForce, Bodies = bodies };

    internal static LocalLimitsRule Ban(bool all = true, InForce inForce = InForce.Yes, string[]? levers = null, string[]? except = null) =>
        new() { InForce = inForce, AllCooperation = all, Levers = levers ?? [], Except = except ?? [] };

    internal static Law Law(
        string id = "xx-law",
        LawEffect[]? effects = null,
        LocalLimitsRule? limits = null,
        string[]? bodies = null,
        string? from = "2020-01-01",
        string? to = null,
        string? enacted = null,
        LawStatusValue status = LawStatusValue.InForce,
        Confidence confidence = Confidence.High,
        LawKind kind = LawKind.Limits,
        LawDispute[]? disputes = null) => new()
        {
            Id = id,
            State = "xx",
            Title = new("Law"),
            Citation = "X. Code 1",
            Kind = kind,
            Plain = new("A law."),
            Enacted = enacted is null ? null : PartialDate.Parse(enacted),
            Effective = from is null && to is null ? null : new LawPeriod { From = from is null ? null : PartialDate.Parse(from), To = to is null ? null : PartialDate.Parse(to) },
            Status = new LawStatus { Value = status, AsOf = PartialDate.Parse("2026-06") },
            Bodies = bodies ?? [],
            Effects = effects ?? [],
            LocalLimits = limits,
            Disputes = disputes ?? [],
            Confidence = confidence,
            Checked = PartialDate.Parse("2026-06"),
            Sources = [],
        };

    internal static LeverStanding Decide(Lever lever, IReadOnlySet<string> bodies, params Law[] laws) => StandingRule.Decide(lever, bodies, laws, Day);
}
