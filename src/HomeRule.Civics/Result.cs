namespace HomeRule.Civics;

/// <summary>
/// The outcome of something that a user's input can make fail: exactly one of a value or a <see cref="Problem"/>.
/// Bugs and broken invariants throw instead. Immutable; safe to share between threads.
/// </summary>
public readonly struct Result<T>
{
    private readonly T? _value;
    private readonly Problem? _problem;

    private Result(T value) { _value = value; }

    private Result(Problem problem) { _problem = problem; }

    public bool IsOk => _problem is null;

    /// <exception cref="InvalidOperationException">The outcome is a problem.</exception>
    public T Value => _problem is null ? _value! : throw new InvalidOperationException("No value: " + _problem.Message);

    /// <exception cref="InvalidOperationException">The outcome is a value.</exception>
    public Problem Problem => _problem ?? throw new InvalidOperationException("No problem: the outcome is a value.");

#pragma warning disable CA1000 // needed for interface types, which the implicit conversion cannot take
    public static Result<T> Ok(T value) => new(value);
#pragma warning restore CA1000

    public bool TryGet(out T value, out Problem problem)
    {
        value = _value!;
        problem = _problem!;
        return _problem is null;
    }

    public Result<TOut> Then<TOut>(Func<T, Result<TOut>> next) => _problem is null ? next(_value!) : _problem;

    public Result<TOut> Map<TOut>(Func<T, TOut> map) => _problem is null ? map(_value!) : _problem;

#pragma warning disable CA2225 // the named alternates would only repeat the operators
    public static implicit operator Result<T>(T value) => new(value);

    public static implicit operator Result<T>(Problem problem) => new(problem);
#pragma warning restore CA2225
}
