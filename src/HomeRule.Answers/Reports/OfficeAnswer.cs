using HomeRule.Answers.People;
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

    /// <summary>People who hold it on the day; of a legislature those whose districts share ground with the place. How to reach them is in <see cref="Report.People"/>.</summary>
    public required IReadOnlyList<HolderAnswer> Holders { get; init; }

    /// <summary>What the official files say about who holds it; null for what nobody holds, such as the voters.</summary>
    public SeatState? HolderState { get; init; }

    /// <summary>Why nobody, or not everybody, is named; null where there is nothing to say.</summary>
    public Text? HolderNote { get; init; }

    public int? TermYears { get; init; }

    public PartialDate? NextElection { get; init; }

    /// <summary>Sources of the term and the next election; empty where neither is known.</summary>
    public IReadOnlyList<int> ElectionSources { get; init; } = [];

    public required IReadOnlyList<NoteAnswer> Notes { get; init; }

    public required IReadOnlyList<int> Sources { get; init; }
}
