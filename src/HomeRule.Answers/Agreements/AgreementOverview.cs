using HomeRule.Answers.Listings;
using HomeRule.Answers.Reports;
using HomeRule.Civics.Agreements;

namespace HomeRule.Answers.Agreements;

/// <summary>The listed agreements of the country or of one state in numbers, over the dated lists and on one day.</summary>
public sealed record AgreementOverview
{
    public required SnapshotAnswer Snapshot { get; init; }

    public required DateOnly AsOf { get; init; }

    /// <summary>Two lower-case letters; null for the country.</summary>
    public string? State { get; init; }

    public required ListsAnswer Lists { get; init; }

    /// <summary>Agreements on the list of each day, oldest first.</summary>
    public required IReadOnlyList<ListDay> Series { get; init; }

    /// <summary>On the list on the day.</summary>
    public required int Listed { get; init; }

    /// <summary>Different agencies with an agreement on the list on the day.</summary>
    public required int Agencies { get; init; }

    public required IReadOnlyList<Choice> Models { get; init; }

    public required IReadOnlyList<Choice> Types { get; init; }

    public required IReadOnlyList<Choice> Statuses { get; init; }

    /// <summary>Counties with the most agreements on the list, most first, at most ten.</summary>
    public required IReadOnlyList<CountyCount> TopCounties { get; init; }

    /// <summary>On the pending list.</summary>
    public required IReadOnlyList<AgreementRow> Pending { get; init; }

    /// <summary>Missing or removed, each with the events that show it.</summary>
    public required IReadOnlyList<GoneAgreement> Gone { get; init; }

    /// <param name="ByModel">Every model that any list has.</param>
    public sealed record ListDay(DateOnly On, int Total, IReadOnlyDictionary<AgreementModel, int> ByModel);

    public sealed record CountyCount(GovernmentRef County, int Agreements, int Agencies);

    /// <param name="Evidence">The lists that lack it, in sentences.</param>
    public sealed record GoneAgreement(AgreementRow Agreement, Text StatusText, IReadOnlyList<AgreementEventAnswer> Evidence);
}
