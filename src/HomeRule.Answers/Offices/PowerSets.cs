using System.Collections.Concurrent;
using HomeRule.Answers.Places;
using HomeRule.Civics;

namespace HomeRule.Answers.Offices;

/// <summary>One <see cref="PowerSet"/> for all governments in which an office has the same powers by the same rules. Thread-safe.</summary>
internal sealed class PowerSets
{
    private readonly ConcurrentDictionary<Key, PowerSet> _sets = new();

    public PowerSet Of(Office office, Government government, List<PowerAt> powers) =>
        _sets.GetOrAdd(new Key(office, government.State, RuledApart(office, government.Id), powers), static key => new PowerSet(key.Powers));

    /// <summary>The government itself where a rule takes the office's power away in that place alone.</summary>
    private static DivisionId? RuledApart(Office office, DivisionId id)
    {
        foreach (var rule in office.StateRules)
        {
            if (rule.Control == Control.None && rule.Places.Contains(id))
                return id;
        }

        return null;
    }

    private sealed class Key(Office office, string state, DivisionId? apart, List<PowerAt> powers) : IEquatable<Key>
    {
        public IReadOnlyList<PowerAt> Powers => powers;

        public bool Equals(Key? other) => other is not null && other.SameAs(office, state, apart, powers);

        public override bool Equals(object? obj) => Equals(obj as Key);

        public override int GetHashCode() => HashCode.Combine(office.Id, state, apart, powers.Count, powers.Count > 0 ? powers[0].Lever : "");

        private bool SameAs(Office otherOffice, string otherState, DivisionId? otherApart, List<PowerAt> otherPowers) =>
            ReferenceEquals(office, otherOffice) && state == otherState && apart == otherApart && powers.SequenceEqual(otherPowers);
    }
}
