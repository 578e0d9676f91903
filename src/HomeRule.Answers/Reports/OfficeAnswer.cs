using HomeRule.Civics;

namespace HomeRule.Answers.Reports;

/// <summary>An office that decides, shares or influences levers here.</summary>
public sealed record OfficeAnswer
{
    public required string Id { get; init; }

    public required Text Title { get; init; }

    /// <summary><c>city</c>, <c>county</c>, <c>school_district</c>, <c>special</c>, <c>state</c>, <c>court</c> or <c>voters</c>.</summary>
    public required string Level { get; init; }

    public required GovernmentRef Government { get; init; }

    /// <summary>Name of the body in this state or place, when known: <c>commissioners court</c>.</summary>
    public Text? LocalName { get; init; }

    public Text? Chosen { get; init; }

    public required IReadOnlyList<PowerAnswer> Powers { get; init; }

    /// <summary>People who hold it; empty until living data is pulled.</summary>
    public required IReadOnlyList<HolderAnswer> Holders { get; init; }

    public int? TermYears { get; init; }

    public PartialDate? NextElection { get; init; }

    /// <summary>Sources of the term and the next election; empty where neither is known.</summary>
    public IReadOnlyList<int> ElectionSources { get; init; } = [];

    public required IReadOnlyList<NoteAnswer> Notes { get; init; }

    public required IReadOnlyList<int> Sources { get; init; }
}
