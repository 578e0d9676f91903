using HomeRule.Civics;

namespace HomeRule.Geo.Reading;

/// <summary>One feature while it is read; used again for the next. The first fault is kept, the rest of the feature is still walked through.</summary>
internal sealed class FeatureDraft
{
    // What names a feature in a sentence, best first; the feature's own id, often only a number of the file, stands between.
    private static readonly string[] Codes = ["GEOID", "GEOID20", "GEOID10", "ocdid"];
    private static readonly string[] Names = ["id", "ID", "Code", "NAMELSAD", "NAME", "name"];

    internal long Number { get; private set; }

    internal string? Id { get; set; }

    internal Dictionary<string, string> Properties { get; private set; } = [];

    internal GeometryBuffer Geometry { get; } = new();

    internal Problem? Fault { get; private set; }

    /// <summary>The feature's code, its id, or else what its attributes call it; null where nothing does.</summary>
    internal string? KnownAs => NameOf(Id, Properties);

    /// <summary>The feature in a sentence.</summary>
    internal string Name => Subject(Number, KnownAs);

    internal static string? NameOf(string? id, IReadOnlyDictionary<string, string> properties) => First(properties, Codes) ?? id ?? First(properties, Names);

    internal static string Subject(long number, string? knownAs) => knownAs is null ? $"Feature {number}" : $"Feature {number} ({knownAs})";

    private static string? First(IReadOnlyDictionary<string, string> properties, string[] names) =>
        names.Select(properties.GetValueOrDefault).FirstOrDefault(static value => value is { Length: > 0 and <= 200 });

    internal void Begin(long number)
    {
        Number = number;
        Id = null;
        Properties = new Dictionary<string, string>(StringComparer.Ordinal);
        Geometry.Clear();
        Fault = null;
    }

    /// <param name="code">Stable code of the problem.</param>
    /// <param name="predicate">The sentence without its subject.</param>
    internal void Refuse(string code, string predicate) => Fault ??= new Problem(code, predicate);

    /// <summary>Refuses the draft when a name that may stand once is seen again.</summary>
    internal void Once(ref bool seen, string name)
    {
        if (seen)
            Refuse("feature.duplicate-key", $"gives \"{name}\" twice; keep one.");
        seen = true;
    }

    /// <summary>For text that ends in nonsense: what was noticed before counts less.</summary>
    internal void Replace(Problem fault) => Fault = fault;

    internal FeatureFault ToFault() => new(Number, KnownAs, Fault!.Code, $"{Name} {Fault.Message}");
}
