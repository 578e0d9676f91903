namespace HomeRule.Civics;

/// <summary>Bad input that surfaces where a <see cref="Result{T}"/> cannot travel; the hosts print its one sentence without a trace.</summary>
public sealed class UserErrorException : Exception
{
    public UserErrorException(Problem problem) : base(problem.Message) => Problem = problem;

    public Problem Problem { get; }
}
