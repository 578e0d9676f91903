using HomeRule.Answers.Reports;
using HomeRule.Civics.PublicRecords;

namespace HomeRule.Answers.PublicRecords;

/// <summary>Everything that a records request for one place rests on. Immutable.</summary>
public sealed record RecordsGround
{
    /// <summary>Slug of the place.</summary>
    public required string PlaceId { get; init; }

    public required string PlaceName { get; init; }

    /// <summary>With the state: <c>Denver, Colorado</c>.</summary>
    public required string PlaceFullName { get; init; }

    public required Text StateName { get; init; }

    public required string State { get; init; }

    public required DateOnly AsOf { get; init; }

    public required SnapshotAnswer Snapshot { get; init; }

    /// <summary>The law of the state; null where the atlas has none, as of the territories.</summary>
    public RecordsLaw? Law { get; init; }

    public RecordsLaw? FederalLaw { get; init; }

    /// <summary>Working days of the state's offices; null where its holidays are not known.</summary>
    public WorkingDays? Days { get; init; }

    /// <summary>Working days of federal offices; null where their holidays are not known.</summary>
    public WorkingDays? FederalDays { get; init; }

    /// <summary>Offices for each subject, the likeliest first, then the clerk, then ICE and CBP where the atlas has the federal law.</summary>
    public required IReadOnlyDictionary<RecordsSubject, IReadOnlyList<RecordsCustodian>> Custodians { get; init; }

    /// <summary>Sources of the law of the state and of the federal one, by number.</summary>
    public required IReadOnlyList<int> LawSources { get; init; }

    public required IReadOnlyList<int> FederalSources { get; init; }

    public required IReadOnlyList<SourceAnswer> Sources { get; init; }

    /// <summary>The law that a request to this office rests on; null where the atlas has none.</summary>
    public RecordsLaw? LawFor(RecordsCustodian custodian) => custodian.IsFederal ? FederalLaw : Law;

    public WorkingDays? DaysFor(RecordsCustodian custodian) => custodian.IsFederal ? FederalDays : Days;
}
