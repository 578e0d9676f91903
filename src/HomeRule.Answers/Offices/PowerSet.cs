using System.Collections.Concurrent;
using HomeRule.Civics;

namespace HomeRule.Answers.Offices;

/// <summary>
/// The powers of one office, shared by all governments of a state where they are alike, with what follows from them alone. Immutable but for
/// the acts kept, of which there is at most one a play; thread-safe.
/// </summary>
internal sealed class PowerSet(IReadOnlyList<PowerAt> powers)
{
    private readonly Dictionary<string, PowerAt> _byLever = powers.ToDictionary(static p => p.Lever, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Play, Act?> _acts = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyList<PowerAt> Powers => powers;

    public PowerAt? On(string lever) => _byLever.GetValueOrDefault(lever);

    /// <summary>How the office enacts a play; found once.</summary>
    public Act? ActOn<TArg>(Play play, Func<Play, TArg, Act?> find, TArg arg) => _acts.TryGetValue(play, out var act) ? act : _acts.GetOrAdd(play, find, arg);
}
