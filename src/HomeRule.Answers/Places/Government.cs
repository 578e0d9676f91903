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

    public string? Geoid { get; internal set; }

    /// <summary>A point in it: that of its record, else the one that the Census Bureau publishes.</summary>
    public GeoPoint? Point { get; internal set; }

    public required Division Division { get; init; }

    /// <summary>What tells it apart from a place of the same name in its state, such as its county; null for nearly all.</summary>
    public string? Apart { get; internal set; }

    /// <summary>
    /// False for an area with a name but without a government at work: a census designated place, an inactive or a nonfunctioning municipality.
    /// Its county decides, and in some states a town or township.
    /// </summary>
    public bool Governs { get; init; } = true;

    /// <summary>True for a town of which nothing is known but its place in the country; it has what every such town of its state has.</summary>
    internal bool Plain { get; init; }

    /// <summary>Its name as <see cref="PlaceText.Fold"/> writes it.</summary>
    internal string Folded
    {
        get => field ??= PlaceText.Fold(Name);
        set;
    }

    /// <summary>Counties it lies in, as pages: of its records, else the one around its point; empty for states and counties.</summary>
    public IReadOnlyList<Government> Counties { get; internal set; } = [];

    /// <summary>The state's page; itself for a state.</summary>
    public Government StateGovernment { get; internal set; } = null!;

    /// <summary>Records of this very government (school districts and agencies that share its page included).</summary>
    public IReadOnlyList<PlaceRecord> Records { get; internal set; } = [];

    /// <summary>The large-government facts, when it is one of the largest.</summary>
    public LargeGovernment? Large { get; internal set; }

    /// <summary>Kinds of body this government has: <c>city</c>, <c>police</c>, <c>county</c>, <c>sheriff</c>, <c>jail</c>, <c>prosecutor</c>, <c>school_district</c>, <c>state_agency</c>.</summary>
    public IReadOnlySet<string> Bodies { get; internal set; } = NoBodies;

    /// <summary>Who keeps the jail that serves it: <c>sheriff</c>, <c>county</c>, <c>jail_board</c>, <c>elected_jailer</c>, <c>state</c> or <c>mixed</c>; null when not known.</summary>
    public string? JailKeeper { get; internal set; }

    /// <summary>The government that takes its place, for counties without a government of their own (New York City's five, Connecticut's eight); null otherwise.</summary>
    public Government? ActsThrough { get; internal set; }

    /// <summary>True for a city or town without a page, answered by the rules of its state.</summary>
    public bool Unlisted { get; init; }

    private static readonly HashSet<string> NoBodies = [];

    public override string ToString() => Slug;
}
