using HomeRule.Civics;

namespace HomeRule.Geo.Reading;

/// <summary>Carries a problem of the whole file out of the readers; never leaves <see cref="FeatureFile"/>.</summary>
internal sealed class FeatureFileFault(Problem problem) : Exception(problem.Message)
{
    internal FeatureFileFault(string code, string message) : this(new Problem(code, message))
    {
    }

    internal Problem Problem { get; } = problem;
}
