using HomeRule.Answers.Agreements;
using HomeRule.Answers.Reports;
using HomeRule.Documents.Images;

namespace HomeRule.Documents.Briefs;

/// <summary>What a brief is made of.</summary>
public sealed record BriefInput
{
    public required Report Report { get; init; }

    /// <summary>Measures text, so that as much is taken as two sides hold.</summary>
    public required TypeCase Letters { get; init; }

    /// <summary>Agreements of a whole state; null for other places.</summary>
    public AgreementOverview? Overview { get; init; }

    public Picture? Map { get; init; }

    /// <summary>Full address of the page of the place; null: no code, and the brief names the site alone.</summary>
    public string? Address { get; init; }
}
