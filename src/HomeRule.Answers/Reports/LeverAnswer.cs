using HomeRule.Answers.Standings;
using HomeRule.Civics;

namespace HomeRule.Answers.Reports;

public sealed record LeverAnswer
{
    public required string Id { get; init; }

    public required Text Title { get; init; }

    public required LeverFamily Family { get; init; }

    public required Standing Standing { get; init; }

    public required Text Sentence { get; init; }

    public required IReadOnlyList<ReasonAnswer> Because { get; init; }

    public required IReadOnlyList<DeciderAnswer> DecidedBy { get; init; }

    /// <summary>Ids of adoptions and agreements on record here that move this lever and are in force as last seen.</summary>
    public required IReadOnlyList<string> InForce { get; init; }
}
