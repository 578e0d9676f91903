using HomeRule.Answers.Reports;
using HomeRule.Answers.Toolkits;

namespace HomeRule.Answers.Listings;

/// <summary>A play on its own page: who can enact it, the law, where it is on record, where it stands state by state.</summary>
public sealed record PlayDetail
{
    public required PlaySummary Play { get; init; }

    public required DateOnly AsOf { get; init; }

    public required SnapshotAnswer Snapshot { get; init; }

    public Text? Changes { get; init; }

    public required IReadOnlyList<LeverRef> Levers { get; init; }

    public required IReadOnlyList<EnactmentAnswer> EnactedBy { get; init; }

    public required IReadOnlyList<NoteAnswer> LegalBasis { get; init; }

    public required IReadOnlyList<Text> Limits { get; init; }

    /// <summary>Every adoption on record, in force or not, newest first.</summary>
    public required IReadOnlyList<AdoptionAnswer> Adoptions { get; init; }

    /// <summary>Cooperation records that stand across from it.</summary>
    public required IReadOnlyList<AgreementAnswer> Agreements { get; init; }

    /// <summary>Examples of the playbook that are not in the list of adoptions.</summary>
    public required IReadOnlyList<ExampleAnswer> Examples { get; init; }

    /// <summary>Standing in every state and DC, for a local government there with the power to act.</summary>
    public required IReadOnlyList<StateStatus> States { get; init; }

    public Text? Note { get; init; }

    /// <summary>Provisions with model wording, points, objections with findings, and the rest; null for a play of which no draft can be written.</summary>
    public PlayToolkit? Toolkit { get; init; }

    public required IReadOnlyList<SourceAnswer> Sources { get; init; }
}
