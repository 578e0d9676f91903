using System.Collections.Concurrent;
using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Civics;

namespace HomeRule.Answers.Offices;

/// <summary>An office of one government, with its powers there. Immutable; thread-safe.</summary>
internal sealed class OfficeAt(Office office, Government government, string level, IReadOnlyList<PowerAt> powers)
{
    private readonly GovernmentRef?[] _refs = new GovernmentRef?[2];
    private readonly Dictionary<string, PowerAt> _byLever = powers.ToDictionary(p => p.Lever, StringComparer.Ordinal);

    public Office Office => office;

    public Government Government => government;

    public string Level => level;

    public IReadOnlyList<PowerAt> Powers => powers;

    /// <summary>True for the line that stands for the school districts of a place.</summary>
    public bool Schools { get; } = level == "school_district" && government.Kind != DivisionKind.SchoolDistrict;

    /// <summary>True for a state's office: it stands in the answers of all places below it, so its lines are kept.</summary>
    public bool Shared { get; } = GovernmentBuilder.IsState(government.Kind);

    /// <summary>Lines already written about this office, by lever or play and language; only for <see cref="Shared"/> offices.</summary>
    public ConcurrentDictionary<(string, Language), DeciderAnswer> Lines { get; } = new();

    /// <summary>Its government by name, written once per language.</summary>
    public GovernmentRef Ref(Language language, Func<OfficeAt, Language, GovernmentRef> write) => _refs[(int)language] ??= write(this, language);

    public PowerAt? On(string lever) => _byLever.GetValueOrDefault(lever);
}
