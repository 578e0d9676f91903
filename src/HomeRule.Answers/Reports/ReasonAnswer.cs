using HomeRule.Civics;

namespace HomeRule.Answers.Reports;

/// <summary>One reason of a standing or a status, in order of weight.</summary>
public sealed record ReasonAnswer
{
    /// <summary><c>limits_forbidden</c>, <c>requires</c>, <c>prohibits</c>, <c>limits</c>, <c>permits</c>, <c>unsettled</c>, <c>record</c>, <c>no_law_found</c>, <c>not_checked</c>, <c>other_government</c>, <c>conflict</c>, <c>history</c>, <c>moving</c>.</summary>
    public required string Rule { get; init; }

    public required Text Sentence { get; init; }

    /// <summary>Lever that the reason is about, when it is about one.</summary>
    public string? Lever { get; init; }

    /// <summary>Id of the law or record.</summary>
    public string? Law { get; init; }

    public string? Record { get; init; }

    public string? Citation { get; init; }

    public InForce? InForce { get; init; }

    public string? Case { get; init; }

    public PartialDate? Since { get; init; }

    public PartialDate? AsOf { get; init; }

    public required IReadOnlyList<int> Sources { get; init; }
}
