using HomeRule.Civics;

namespace HomeRule.Answers.Places;

/// <summary>A place with a page: a state, a county, or a local government that the atlas knows. Immutable; one instance per snapshot.</summary>
public sealed class Government
{
    public required DivisionId Id { get; init; }

    /// <summary><c>co</c> for a state, <c>co/denver</c> otherwise; unique.</summary>
    public required string Slug { get; init; }

    /// <summary>Name as people write it: <c>Harris County</c>.</summary>
    public required string Name { get; init; }

    public required DivisionKind Kind { get; init; }

    /// <summary>Two lower-case letters.</summary>
    public required string State { get; init; }

    public string? Geoid { get; init; }

    public GeoPoint? Point { get; init; }

    public required Division Division { get; init; }

    /// <summary>Counties it lies in, as pages; empty for states and counties.</summary>
    public IReadOnlyList<Government> Counties { get; internal set; } = [];

    /// <summary>The state's page; itself for a state.</summary>
    public Government StateGovernment { get; internal set; } = null!;

    /// <summary>Records of this very government (school districts and agencies that share its page included).</summary>
    public IReadOnlyList<PlaceRecord> Records { get; internal set; } = [];

    /// <summary>The large-government facts, when it is one of the largest.</summary>
    public LargeGovernment? Large { get; internal set; }

    /// <summary>Kinds of body this government has: <c>city</c>, <c>police</c>, <c>county</c>, <c>sheriff</c>, <c>jail</c>, <c>prosecutor</c>, <c>school_district</c>, <c>state_agency</c>.</summary>
    public IReadOnlySet<string> Bodies { get; internal set; } = new HashSet<string>();

    /// <summary>Who keeps the jail that serves it: <c>sheriff</c>, <c>county</c>, <c>jail_board</c>, <c>elected_jailer</c>, <c>state</c> or <c>mixed</c>; null when not known.</summary>
    public string? JailKeeper { get; internal set; }

    /// <summary>The government that takes its place, for counties without a government of their own (New York City's five, Connecticut's eight); null otherwise.</summary>
    public Government? ActsThrough { get; internal set; }

    /// <summary>True for a city or town without a page, answered by the rules of its state.</summary>
    public bool Unlisted { get; init; }

    public override string ToString() => Slug;
}
