using System.Collections.Concurrent;
using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Civics;

namespace HomeRule.Answers.Offices;

/// <summary>An office of one government, with its powers there. Immutable; thread-safe.</summary>
internal sealed class OfficeAt(Office office, Government government, string level, PowerSet powers)
{
    private readonly GovernmentRef?[] _refs = new GovernmentRef?[2];

    public Office Office => office;

    public Government Government => government;

    public string Level => level;

    public IReadOnlyList<PowerAt> Powers => powers.Powers;

    public PowerSet PowerSet => powers;

    /// <summary>True for the line that stands for the school districts of a place.</summary>
    public bool Schools { get; } = level == "school_district" && government.Kind != DivisionKind.SchoolDistrict;

    /// <summary>Lines already written about this office, by lever or play and language; only for a state's office, which stands in the answers of all places below it, else null.</summary>
    public ConcurrentDictionary<(string, Language), DeciderAnswer>? Lines { get; } = DivisionKinds.IsState(government.Kind) ? new() : null;

    /// <summary>Its government by name, written once per language.</summary>
    public GovernmentRef Ref(Language language, Func<OfficeAt, Language, GovernmentRef> write) => _refs[(int)language] ??= write(this, language);

    public PowerAt? On(string lever) => powers.On(lever);

    /// <summary>How it enacts a play; null when it cannot.</summary>
    public Act? ActOn(Play play, Func<Play, (AnswerContext Context, OfficeAt Office), Act?> find, AnswerContext context) => powers.ActOn(play, find, (context, this));
}
