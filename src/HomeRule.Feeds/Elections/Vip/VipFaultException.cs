using HomeRule.Civics;

namespace HomeRule.Feeds.Elections.Vip;

/// <summary>What makes a whole feed unreadable; becomes a problem and never leaves a reader.</summary>
#pragma warning disable CA1032 // one way to make it
internal sealed class VipFaultException(Problem problem) : Exception(problem.Message)
#pragma warning restore CA1032
{
    public Problem Problem { get; } = problem;
}
