using HomeRule.Civics;

namespace HomeRule.Geo.TopoJson;

/// <summary>Carries a problem out of the recursion of <see cref="TopologyParser"/>; never leaves it.</summary>
internal sealed class TopologyFault(Problem problem) : Exception(problem.Message)
{
    internal TopologyFault(string code, string message) : this(new Problem(code, message))
    {
    }

    internal Problem Problem { get; } = problem;
}
