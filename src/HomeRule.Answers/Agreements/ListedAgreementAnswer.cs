using HomeRule.Civics.Agreements;

namespace HomeRule.Answers.Agreements;

/// <summary>A 287(g) agreement followed through the dated official lists, as of one day. Immutable.</summary>
public sealed record ListedAgreementAnswer
{
    public required string Id { get; init; }

    public required AgencyRef Agency { get; init; }

    /// <summary>Two lower-case letters.</summary>
    public required string State { get; init; }

    /// <summary><c>county</c>, <c>municipality</c>, <c>state</c>, <c>tribe</c> or null.</summary>
    public string? AgencyType { get; init; }

    public required AgreementModel Model { get; init; }

    public required Text ModelName { get; init; }

    /// <summary>As the list writes the model.</summary>
    public required string ModelText { get; init; }

    /// <summary>One line: agency, model, signed when, first seen when.</summary>
    public required Text Headline { get; init; }

    /// <summary>Where it stands on the day of the answer.</summary>
    public required ListedStatus Status { get; init; }

    /// <summary>The status in a sentence with the date of the list.</summary>
    public required Text StatusText { get; init; }

    public DateOnly? Signed { get; init; }

    /// <summary>As the list writes the date, where that is no plain date.</summary>
    public string? SignedText { get; init; }

    public required DateOnly FirstSeen { get; init; }

    public required DateOnly LastSeen { get; init; }

    public DateOnly? MissingSince { get; init; }

    public string? SupersededBy { get; init; }

    public required IReadOnlyList<string> OtherNames { get; init; }

    /// <summary>City, county or state whose agency signed.</summary>
    public PlaceMatchAnswer? Government { get; init; }

    public PlaceMatchAnswer? County { get; init; }

    /// <summary>COUNTY as the list writes it.</summary>
    public string? CountyText { get; init; }

    public string? MemorandumUrl { get; init; }

    /// <summary>Why the link may be wrong.</summary>
    public Text? MemorandumDoubt { get; init; }

    public string? AddendumUrl { get; init; }

    public MemorandumAnswer? Memorandum { get; init; }

    /// <summary>Oldest first; renames and corrections with what they rest on.</summary>
    public required IReadOnlyList<AgreementEventAnswer> History { get; init; }

    /// <summary>How it can end, or be left unsigned; null for one that ended by the lists.</summary>
    public AgreementExit? Exit { get; init; }

    /// <summary>Id of the atlas record about the same agreement; null for most.</summary>
    public string? Record { get; init; }

    public required IReadOnlyList<int> Sources { get; init; }
}
