using HomeRule.Civics.Agencies;

namespace HomeRule.Answers.Agencies;

/// <summary>A law-enforcement agency. Immutable.</summary>
public sealed record AgencyAnswer
{
    /// <summary>The ORI in lower case, or state and name; the last part of <c>/agencies/{id}</c>.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required AgencyKind Kind { get; init; }

    public required Text KindName { get; init; }

    /// <summary>Two lower-case letters.</summary>
    public required string State { get; init; }

    /// <summary>Nine characters; null where no file gives it.</summary>
    public string? Ori { get; init; }

    /// <summary>What it has to do with the place asked about; null in lists that are not about a place.</summary>
    public PoliceRole? Role { get; init; }

    /// <summary>Whose agency it is; null where none was found.</summary>
    public MatchAnswer? Government { get; init; }

    public required IReadOnlyList<MatchAnswer> Counties { get; init; }

    /// <summary>Residents it polices as the FBI counts them; null where not given, 0 for agencies without residents of their own.</summary>
    public int? Population { get; init; }

    public int? Officers { get; init; }

    public int? Civilians { get; init; }

    /// <summary>Year of the numbers; null where there are none.</summary>
    public int? Year { get; init; }

    public required IReadOnlyList<string> OtherNames { get; init; }

    /// <summary>Agreements under 8 U.S.C. 1357(g) on the dated lists, newest first.</summary>
    public required IReadOnlyList<AgencyAgreement> Agreements { get; init; }

    public required IReadOnlyList<int> Sources { get; init; }
}
